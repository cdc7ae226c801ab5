//! The seal of a backup: behind the database in the file stand a mark, its length and its SHA-256, so that a flipped
//! bit, a cut end or another file is noticed before anything is put back. SQLite itself looks past the seal.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use rustix::fs::Advice;
use sha2::{Digest as _, Sha256};

use crate::store::Error;
use crate::store::open::APPLICATION_ID;

/// Begins the seal. It never changes.
const MARK: &[u8; 8] = b"STBDSEAL";
const SEAL_BYTES: usize = 8 + 8 + 32;
/// No evening comes near it; a file that says it is longer is not read.
const MAX_DATABASE_BYTES: u64 = 1024 * 1024 * 1024;
const BLOCK_BYTES: usize = 64 * 1024;
/// Where SQLite keeps the application id in the first page.
const APPLICATION_ID_AT: usize = 68;

/// Puts the seal behind the database in this file, and returns when the file is on the medium and was read back from
/// there the same.
pub(super) fn seal(path: &Path) -> Result<(), Error> {
    let failed = |source| Error::file(source, path);
    let mut file = OpenOptions::new().read(true).write(true).open(path).map_err(failed)?;
    let (length, digest) = digest_of(&mut file).map_err(failed)?;
    file.seek(SeekFrom::End(0)).map_err(failed)?;
    let seal = seal_of(length, &digest);
    file.write_all(&seal).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    // What the system keeps in memory would prove nothing about the stick.
    rustix::fs::fadvise(&file, 0, None, Advice::DontNeed).map_err(|error| failed(error.into()))?;
    drop(file);
    let mut again = File::open(path).map_err(failed)?;
    let (whole, _) = unseal(&mut again, &mut io::sink()).map_err(|error| error.at(path))?;
    if whole == length { Ok(()) } else { Err(Error::damaged("what was read back differs")) }
}

/// Copies the database out of a sealed file and gives its length; an error where the seal does not fit.
pub(super) fn unsealed_copy(from: &mut File, to: &Path) -> Result<u64, Error> {
    let mut copy = File::create_new(to).map_err(|source| Error::file(source, to))?;
    let (length, head) = unseal(from, &mut copy).map_err(|error| error.at(to))?;
    copy.sync_all().map_err(|source| Error::file(source, to))?;
    let id = head.get(APPLICATION_ID_AT..APPLICATION_ID_AT + 4);
    let ours = u32::try_from(APPLICATION_ID).unwrap_or_default().to_be_bytes();
    if id == Some(ours.as_slice()) { Ok(length) } else { Err(not_a_backup()) }
}

/// Why a sealed file could not be read.
enum Unsealed {
    Read(io::Error),
    Write(io::Error),
    NotSealed,
}

impl Unsealed {
    fn at(self, path: &Path) -> Error {
        match self {
            // A file that cannot be read to its end is as good as a damaged one.
            Self::Read(source) => Error::Damaged(Box::new(source)),
            Self::Write(source) => Error::file(source, path),
            Self::NotSealed => not_a_backup(),
        }
    }
}

fn not_a_backup() -> Error {
    Error::damaged("the file is not a whole backup of this program")
}

/// Copies what stands before the seal, and gives its length and its first block.
fn unseal(from: &mut File, to: &mut dyn io::Write) -> Result<(u64, Vec<u8>), Unsealed> {
    let size = from.metadata().map_err(Unsealed::Read)?.len();
    let seal_bytes = u64::try_from(SEAL_BYTES).unwrap_or_default();
    let promised = size.checked_sub(seal_bytes).filter(|length| (1..=MAX_DATABASE_BYTES).contains(length));
    let promised = promised.ok_or(Unsealed::NotSealed)?;
    let mut reader = BufReader::with_capacity(BLOCK_BYTES, from);
    // The end first: a sparse file of ten gigabytes is not copied to find that out.
    let mut seal = [0; SEAL_BYTES];
    reader.seek(SeekFrom::Start(promised)).map_err(Unsealed::Read)?;
    reader.read_exact(&mut seal).map_err(Unsealed::Read)?;
    if !seal.starts_with(&seal_start(promised)) {
        return Err(Unsealed::NotSealed);
    }
    reader.rewind().map_err(Unsealed::Read)?;
    let mut hash = Sha256::new();
    let mut head = Vec::new();
    let mut block = vec![0; BLOCK_BYTES];
    let mut left = promised;
    while left > 0 {
        let wanted = block.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let count = match reader.read(block.get_mut(..wanted).unwrap_or_default()) {
            Ok(0) => return Err(Unsealed::NotSealed),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(Unsealed::Read(error)),
        };
        let bytes = block.get(..count).unwrap_or_default();
        hash.update(bytes);
        to.write_all(bytes).map_err(Unsealed::Write)?;
        if head.is_empty() {
            head = bytes.to_vec();
        }
        left -= u64::try_from(count).unwrap_or(left).min(left);
    }
    let digest: [u8; 32] = hash.finalize().into();
    if seal_of(promised, &digest) == seal { Ok((promised, head)) } else { Err(Unsealed::NotSealed) }
}

fn seal_of(length: u64, digest: &[u8; 32]) -> [u8; SEAL_BYTES] {
    let mut seal = [0; SEAL_BYTES];
    for (place, byte) in seal.iter_mut().zip(seal_start(length).iter().chain(digest)) {
        *place = *byte;
    }
    seal
}

fn seal_start(length: u64) -> [u8; 16] {
    let mut start = [0; 16];
    for (place, byte) in start.iter_mut().zip(MARK.iter().chain(&length.to_le_bytes())) {
        *place = *byte;
    }
    start
}

fn digest_of(file: &mut File) -> io::Result<(u64, [u8; 32])> {
    let mut hash = Sha256::new();
    let mut length = 0_u64;
    let mut block = vec![0; BLOCK_BYTES];
    loop {
        match file.read(&mut block) {
            Ok(0) => return Ok((length, hash.finalize().into())),
            Ok(count) => {
                hash.update(block.get(..count).unwrap_or_default());
                length += u64::try_from(count).unwrap_or_default();
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
