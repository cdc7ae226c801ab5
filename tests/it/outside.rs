//! The programs of others that must understand what we write: a phone's scanner, an office's spreadsheet.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a phone reads from the QR codes in this picture, one line each. Empty where there is none.
pub(crate) fn zbar(picture: &Path) -> Vec<String> {
    let output = Command::new("zbarimg").args(["--raw", "--quiet"]).arg(picture).output();
    let output = output.expect("zbarimg; see tests/install");
    // 4 says that the picture holds no code.
    assert!(
        [Some(0), Some(4)].contains(&output.status.code()),
        "zbarimg: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

/// What LibreOffice sees in this workbook: each sheet by its name, as text with commas. Dates come as the
/// language of the machine writes them.
pub(crate) fn libreoffice_csv(workbook: &Path) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    // Comma, double quotes, UTF-8, from row 1, as shown; -1 gives every sheet a file.
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let sheets = converted(workbook, filter, folder.path());
    let stem = workbook.file_stem().expect("a file").to_string_lossy();
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(&sheets).expect("the folder that soffice made") {
        let path = entry.expect("an entry of it").path();
        let name = path.file_stem().expect("a file").to_string_lossy().into_owned();
        let sheet = name.strip_prefix(&format!("{stem}-")).unwrap_or(&name).to_owned();
        found.insert(sheet, fs::read_to_string(&path).expect("text in UTF-8"));
    }
    found
}

/// How many charts LibreOffice finds in this workbook that are drawn from cells with numbers in them.
pub(crate) fn libreoffice_charts(workbook: &Path) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let flat = converted(workbook, "fods", folder.path()).join(workbook.file_name().expect("a file"));
    let text = fs::read_to_string(flat.with_extension("fods")).expect("text in UTF-8");
    let charts = text.split("<chart:chart ").skip(1);
    charts
        .filter(|chart| chart.contains("chart:values-cell-range-address=") && chart.contains("float"))
        .count()
}

/// The folder with what LibreOffice makes of this workbook.
fn converted(workbook: &Path, filter: &str, folder: &Path) -> PathBuf {
    // A profile of its own, or a LibreOffice that is open would answer instead.
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let made = folder.join("made");
    let mut command = Command::new("soffice");
    command.args([&profile, "--headless", "--convert-to", filter, "--outdir"]).arg(&made).arg(workbook);
    command.env("HOME", folder).env_remove("DISPLAY");
    let output = command.output().expect("soffice; see tests/install");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && made.is_dir(), "soffice: {said}");
    made
}

mod tests {
    use std::path::Path;

    use image::{GrayImage, Luma, imageops};

    use super::{libreoffice_csv, zbar};

    #[test]
    fn a_phone_reads_a_code_and_finds_none_on_blank_paper() {
        let folder = tempfile::tempdir().expect("a folder");
        let text = "mailto:tips@school.example?subject=Tip%20voor%20school";
        let code = qrcode::QrCode::new(text).expect("a code");
        let quiet = 4;
        let side = u32::try_from(code.width()).expect("a small code") + 2 * quiet;
        let mut paper = GrayImage::from_pixel(side, side, Luma([255]));
        for (idx, colour) in code.to_colors().into_iter().enumerate() {
            let (row, column) = (idx / code.width(), idx % code.width());
            let at = |offset: usize| u32::try_from(offset).expect("a small code") + quiet;
            paper.put_pixel(at(column), at(row), Luma([colour.select(0, 255)]));
        }
        let (printed, blank) = (folder.path().join("code.png"), folder.path().join("blank.png"));
        imageops::resize(&paper, side * 8, side * 8, imageops::FilterType::Nearest)
            .save(&printed)
            .expect("a file");
        GrayImage::from_pixel(200, 200, Luma([255])).save(&blank).expect("a file");
        assert_eq!(zbar(&printed), [text]);
        assert!(zbar(&blank).is_empty());
    }

    #[test]
    fn an_office_opens_a_workbook_of_the_regiegroep() {
        let workbook =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/stellingen-2026-11-24.xlsx");
        let sheets = libreoffice_csv(&workbook);
        assert_eq!(sheets.keys().collect::<Vec<_>>(), ["Aantekeningen", "Stellingen"]);
        assert_eq!(sheets["Aantekeningen"], "Nog bespreken in het team\n");
        assert!(sheets["Stellingen"].contains("\n4,Eén inloopochtend per maand is genoeg.,Ouders,"));
    }
}
