//! The school's logo: a small PNG or JPEG in kiosk-config.

use std::io::Cursor;
use std::path::{Component, Path, PathBuf};

use image::{ImageFormat, ImageReader, Limits};

use crate::config::problem::ProblemKind;
use crate::config::sheet::{Unread, bytes_of};

/// The widest and highest a logo may be, in pixels.
const MAX_SIDE: u32 = 4096;
/// What the decoder may use.
const MAX_DECODED_BYTES: u64 = 64 * 1024 * 1024;
/// A larger file is a photograph, not a logo.
pub(super) const MAX_LOGO_BYTES: u64 = 8 * 1024 * 1024;

/// A picture, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The file, as seen from the folder.
    pub file: PathBuf,
    pub width: u32,
    pub height: u32,
    /// Four bytes a pixel, row by row, alpha not multiplied in.
    pub rgba: Vec<u8>,
}

/// Reads the logo called `name` out of the folder.
pub(super) fn read(dir: &Path, key: &str, name: &str) -> Result<Logo, ProblemKind> {
    let file = PathBuf::from(name);
    if !file.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(ProblemKind::OutsideFolder { key: key.to_owned() });
    }
    let named = || name.to_owned();
    let too_large = || ProblemKind::LogoTooLarge { name: named(), max_side: MAX_SIDE };
    let bytes = bytes_of(&dir.join(&file), MAX_LOGO_BYTES).map_err(|unread| match unread {
        Unread::Missing => ProblemKind::LogoMissing { name: named() },
        Unread::TooLarge => too_large(),
        Unread::Failed(reason) => ProblemKind::FileUnreadable { reason },
    })?;
    let not_an_image = |_err| ProblemKind::LogoNotAnImage { name: named() };
    // What it is follows from what is in it, never from how it is called.
    let format = image::guess_format(&bytes).map_err(not_an_image)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return Err(ProblemKind::LogoNotAnImage { name: named() });
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    reader.limits(limits);
    let picture = reader.decode().map_err(|err| {
        if matches!(err, image::ImageError::Limits(_)) { too_large() } else { not_an_image(err) }
    })?;
    let picture = picture.into_rgba8();
    let (width, height) = picture.dimensions();
    Ok(Logo { file, width, height, rgba: picture.into_raw() })
}
