//! Files that mean no good, read by the real program in a process of its own. Each prints how much memory and time
//! it took; none may take more than 200 MB or leave the desk without a word.

use std::fs::{self, File};
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use stellingenbord::kiosk::desk::{DeskJob, DeskNews, JobEnd, JobFault};
use zip::write::SimpleFileOptions;

use crate::staff_desk::{School, ask, long};

/// What was read, in short, and what it cost.
struct Read {
    ended: Result<JobEnd, JobFault>,
    problems: Vec<&'static str>,
    statements: usize,
}

#[expect(clippy::disallowed_methods, reason = "it is measured")]
fn now() -> Instant {
    Instant::now()
}

/// Reads the file as the desk does; prints and checks what the child takes.
#[track_caller]
#[expect(clippy::print_stdout, reason = "what it costs is for who reads the log of the tests")]
fn read(school: &School, file: &Path) -> Read {
    let worker = school.worker();
    let started = now();
    let told = ask(&worker, DeskJob::ReadStatements(file.to_owned()));
    let took = started.elapsed();
    let peak = peak_kib(file);
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    println!("{name:<24} {:>6} ms  {:>4} MB", took.as_millis(), peak / 1024);
    assert!(peak < 200 * 1024, "{name} took {peak} KiB");
    assert!(took < Duration::from_secs(20), "{name} took {took:?}");
    let mut found = Read { ended: Err(JobFault::Unexpected), problems: Vec::new(), statements: 0 };
    for news in told {
        if let DeskNews::Preview(preview) = &news {
            found.problems = preview.problems.iter().map(|problem| problem.kind.code()).collect();
            found.statements = preview.set.statements.len();
        }
        if let DeskNews::JobEnded(_, end) = news {
            found.ended = end;
        }
    }
    found
}

/// The most memory that reading this file takes: the same command, with the shell to tell.
fn peak_kib(file: &Path) -> u64 {
    let mut child = Command::new(env!("CARGO_BIN_EXE_stellingenbord"))
        .args(["--log", "error", "read-statements", "--"])
        .arg(file)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().expect("a child").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        peak = peak.max(kib.unwrap_or(0));
    }
    peak
}

fn on_stick(school: &School, name: &str, bytes: &[u8]) -> PathBuf {
    let path = school.stick().join(name);
    fs::write(&path, bytes).expect("a file");
    path
}

/// A workbook with these cells in its sheet.
fn workbook(sheet_data: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{sheet_data}</sheetData></worksheet>"#),
        ),
    ];
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("a part");
    }
    zip.finish().expect("a workbook").into_inner()
}

fn text_cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn an_ordinary_workbook_is_read_so_that_the_others_prove_something() {
    let school = School::with_sticks(&["stick"]);
    let cells = format!(r#"<row r="1">{}</row>"#, text_cell("A1", "Ouders lezen voor."));
    let found = read(&school, &on_stick(&school, "gewoon.xlsx", &workbook(&cells)));
    assert_eq!((found.ended, found.statements), (Ok(JobEnd::Done), 1));
}

#[test]
fn a_cell_in_the_last_corner_and_a_million_empty_cells_are_told_and_cost_nothing() {
    let school = School::with_sticks(&["stick"]);
    let corner = format!(
        r#"<row r="1">{}</row><row r="1048576">{}</row>"#,
        text_cell("A1", "Ouders lezen voor."),
        text_cell("XFD1048576", "ver weg")
    );
    let found = read(&school, &on_stick(&school, "XFD1048576.xlsx", &workbook(&corner)));
    assert_eq!(found.ended, Ok(JobEnd::Done));
    assert_eq!(found.problems, ["sheet-too-large"]);

    let empty = r#"<c s="1"/>"#.repeat(1_000);
    let rows: Vec<String> = (1..=1_000).map(|row| format!(r#"<row r="{row}">{empty}</row>"#)).collect();
    let found = read(&school, &on_stick(&school, "lege-cellen.xlsx", &workbook(&rows.concat())));
    assert!(found.ended == Ok(JobEnd::Done) && found.statements == 0, "{:?}", found.ended);
}

#[test]
fn a_zip_bomb_and_a_zip_that_lies_about_its_sizes_are_told() {
    let school = School::with_sticks(&["stick"]);
    let bomb = workbook(&" ".repeat(400 * 1024 * 1024));
    assert!(bomb.len() < 1024 * 1024, "small outside");
    let found = read(&school, &on_stick(&school, "bom.xlsx", &bomb));
    assert_eq!((found.ended, found.problems), (Ok(JobEnd::Done), vec!["workbook-too-large"]));

    // The size that stands in the directory of the zip is what it is once unpacked.
    let mut liar = bomb;
    let marks: Vec<usize> = (0..liar.len() - 4).filter(|at| liar[*at..].starts_with(b"PK\x01\x02")).collect();
    for at in marks {
        liar[at + 24..at + 28].copy_from_slice(&100_u32.to_le_bytes());
    }
    let found = read(&school, &on_stick(&school, "leugen.xlsx", &liar));
    assert!(found.ended == Ok(JobEnd::Done) && !found.problems.is_empty() && found.statements == 0);
}

#[test]
fn a_sparse_file_of_ten_gigabytes_and_files_full_of_one_letter_are_told() {
    let school = School::with_sticks(&["stick"]);
    let sparse = school.stick().join("tien-gigabyte.csv");
    File::create(&sparse).expect("a file").set_len(10 << 30).expect("a sparse file");
    let found = read(&school, &sparse);
    assert_eq!((found.ended, found.problems), (Ok(JobEnd::Done), vec!["file-too-large"]));
    for (name, bytes) in [
        ("een-regel.csv", "a".repeat(2 * 1024 * 1024)),
        ("alleen-komma.csv", ";".repeat(8 * 1024 * 1024 - 1)),
        ("regels.csv", "\n".repeat(8 * 1024 * 1024 - 1)),
        ("kleine-haakjes.toml", "[".repeat(2 * 1024 * 1024)),
        ("haakjes.toml", "[".repeat(8 * 1024 * 1024 - 1)),
        ("stellingen.toml", "[[statement]]\n".repeat(500_000)),
    ] {
        let found = read(&school, &on_stick(&school, name, bytes.as_bytes()));
        assert!(found.ended.is_err() || !found.problems.is_empty(), "{name}: {:?}", found.ended);
    }
}

#[test]
fn pipes_links_devices_and_folders_are_refused_at_once() {
    let school = School::with_sticks(&["stick"]);
    let at = |name: &str| school.stick().join(name);
    assert!(Command::new("mkfifo").arg(at("pijp.csv")).status().expect("mkfifo").success());
    std::os::unix::fs::symlink("/etc/passwd", at("link.csv")).expect("a link");
    std::os::unix::fs::symlink("lus.csv", at("lus.csv")).expect("a link");
    fs::create_dir(at("map.csv")).expect("a folder");
    let mut wanted = vec!["pijp.csv", "link.csv", "lus.csv", "map.csv", "weg.csv"];
    // Only root may make a device.
    if Command::new("mknod")
        .arg(at("nul.csv"))
        .args(["c", "1", "5"])
        .status()
        .is_ok_and(|status| status.success())
    {
        wanted.push("nul.csv");
    }
    for name in wanted {
        assert_eq!(read(&school, &at(name)).ended, Err(JobFault::FileUnreadable), "{name}");
    }
}

#[test]
fn a_hundred_thousand_files_are_listed_within_a_moment() {
    let school = School::with_sticks(&["stick"]);
    for number in 0..100_000 {
        File::create(school.stick().join(format!("{number:06}.csv"))).expect("a file");
    }
    let worker = school.worker();
    let started = now();
    let told = ask(&worker, DeskJob::ListFiles(school.stick().to_owned()));
    println!("100 000 files            {:>6} ms", started.elapsed().as_millis());
    let [DeskNews::Files(files)] = told.as_slice() else { panic!("{} pieces of news", told.len()) };
    assert_eq!(files.len(), 1_000);
}

#[test]
fn names_with_newlines_and_turned_directions_are_listed_clean_and_can_be_read() {
    let school = School::with_sticks(&["stick"]);
    on_stick(&school, "lijst\n\u{202E}xslx.csv", b"1;Ouders lezen voor.;ouders\n");
    let worker = school.worker();
    let told = ask(&worker, DeskJob::ListFiles(school.stick().to_owned()));
    let [DeskNews::Files(files)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(files[0].name, "lijst xslx.csv");
    assert_eq!(long(&worker, DeskJob::ReadStatements(files[0].path.clone())), Ok(JobEnd::Done));
}
