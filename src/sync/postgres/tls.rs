//! Encryption: rustls with ring, so that it is the same on every machine and needs no library of the system.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::sync::Error;

/// More than any bundle of certificates has.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Connects to servers whose certificate is signed by one in this file, or by one the system trusts.
pub(super) fn connector(roots_file: Option<&Path>) -> Result<MakeRustlsConnect, Error> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(roots_file)? {
        // A bundle may hold one that is too old to be understood; the others still serve.
        if let Err(error) = roots.add(certificate) {
            tracing::debug!("a root certificate is left out: {error}");
        }
    }
    if roots.is_empty() {
        return Err(Error::Certificates(
            "there are none; install ca-certificates or name sslrootcert".into(),
        ));
    }
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|source| Error::Certificates(source.into()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn certificates(roots_file: Option<&Path>) -> Result<Vec<CertificateDer<'static>>, Error> {
    let Some(path) = roots_file else {
        return Ok(rustls_native_certs::load_native_certs().certs);
    };
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes));
    read.map_err(|source| Error::Certificates(source.into()))?;
    CertificateDer::pem_slice_iter(&bytes)
        .collect::<Result<_, _>>()
        .map_err(|source| Error::Certificates(source.into()))
}
