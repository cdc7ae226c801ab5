//! Mailboxes, databases, colours, logos: values with a form of their own.

use super::{read_files, said_about, said_in};
use crate::config::ProblemKind;
use crate::domain::Language;

#[test]
fn mailboxes_are_checked_by_their_form() {
    let said = |address: &str| said_about(&format!("[tips]\naddress = '{address}'\n"));
    for right in ["elout@scoh.nl", "a.b+c@x-y.school.nl", " elout@scoh.nl "] {
        assert_eq!(said(right), "", "{right}");
    }
    for wrong in [
        "elout",
        "@scoh.nl",
        "elout@",
        "elout@scoh",
        "a b@scoh.nl",
        "a@@b.nl",
        "a@b..nl",
        "a@-b.nl",
        ".a@b.nl",
    ] {
        assert!(said(wrong).contains("geen goed e-mailadres"), "{wrong}");
    }
}

#[test]
fn databases_are_a_file_or_an_address_without_a_password() {
    let said = |address: &str| said_about(&format!("[regiegroep]\ndatabase = '{address}'\n"));
    for right in ["", "regie.db", "/srv/regie.db", "postgres://elout@db:5432/regie", "postgresql://db/regie"]
    {
        assert_eq!(said(right), "", "{right}");
    }
    for (wrong, word) in [
        ("postgres://elout:geheim@db/regie", "wachtwoord"),
        ("postgres://elout:ge/heim@db/regie", "wachtwoord"),
        ("postgres://db/regie?user=elout&password=geheim", "wachtwoord"),
        ("mysql://db/regie", "postgres://"),
        ("postgres://", "postgres://"),
        (r"\\server\map\regie.db", "netwerkschijf"),
        ("//server/map/regie.db", "netwerkschijf"),
    ] {
        assert!(said(wrong).contains(word), "{wrong}: {}", said(wrong));
        assert!(!said(wrong).contains("geheim"), "a password is never repeated");
    }
}

#[test]
fn a_password_file_needs_a_database() {
    let said = said_about("[regiegroep]\npassword_file = \"geheim\"\n");
    assert_eq!(
        said,
        "kiosk.toml, regel 4, kolom 17: [regiegroep] “password_file” kan niet zonder “database”. Vul dat ook in.\n"
    );
}

#[test]
fn colours_must_be_colours_on_which_white_can_be_read() {
    let said = |accent: &str| {
        said_in(
            Language::DUTCH,
            &[("kiosk.toml", format!("[school]\nname='x'\naccent='{accent}'").as_bytes())],
        )
    };
    assert_eq!(said("#2b4c9b"), "");
    assert!(said("#FFE680").contains("te licht"));
    for wrong in ["blauw", "2B4C9B", "#2B4C9", "#2B4C9G", "#+B4C9B", "#éé99"] {
        assert!(said(wrong).contains("geen kleur"), "{wrong}");
    }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbaImage::from_pixel(width, height, image::Rgba([43, 76, 155, 255]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

fn with_logo(name: &str, bytes: &[u8]) -> Result<crate::config::Logo, ProblemKind> {
    let text = format!("[school]\nname = \"De Elout\"\nlogo = \"{name}\"\n");
    let files: &[(&str, &[u8])] = &[("kiosk.toml", text.as_bytes()), ("logo.png", bytes)];
    match read_files(files) {
        Ok(config) => Ok(config.logo.unwrap()),
        Err(problems) => Err(problems.0[0].kind.clone()),
    }
}

#[test]
fn a_logo_is_read_whatever_its_name_says() {
    let logo = with_logo("logo.png", &png(3, 2)).unwrap();
    assert_eq!((logo.width, logo.height, logo.rgba.len()), (3, 2, 24));
    assert_eq!(logo.rgba[..4], [43, 76, 155, 255]);
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(2, 2).write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    assert_eq!(with_logo("logo.png", jpeg.get_ref()).unwrap().rgba.len(), 16);
}

#[test]
fn a_logo_that_cannot_be_shown_is_a_problem() {
    let whole = png(30, 20);
    let name = || "logo.png".to_owned();
    assert!(matches!(with_logo("elders.png", &whole), Err(ProblemKind::LogoMissing { .. })));
    assert!(matches!(with_logo("../logo.png", &whole), Err(ProblemKind::OutsideFolder { .. })));
    assert!(matches!(with_logo("/etc/passwd", &whole), Err(ProblemKind::OutsideFolder { .. })));
    for broken in [&b""[..], b"GIF89a", b"hallo", &whole[..40]] {
        assert_eq!(with_logo("logo.png", broken), Err(ProblemKind::LogoNotAnImage { name: name() }));
    }
    let too_large = ProblemKind::LogoTooLarge { name: name(), max_side: 4096 };
    assert_eq!(with_logo("logo.png", &png(4097, 1)), Err(too_large));
    assert!(with_logo("logo.png", &png(4096, 1)).is_ok());
}

#[test]
fn times_may_have_a_full_stop_a_colon_or_no_quotes() {
    for time in ["\"9.45\"", "\"09:45\"", "09:45:00", "\"9:45\""] {
        let text =
            format!("[[event]]\nkind='anders'\ntitle='x'\ndate=2026-12-03\nfrom='08:45'\nuntil={time}\n");
        let config = read_files(&[super::SCHOOL, ("agenda.toml", text.as_bytes())]).unwrap();
        assert_eq!(config.agenda[0].end.to_string(), "2026-12-03 09:45:00", "{time}");
    }
}

#[test]
fn links_are_pages_or_mailboxes() {
    let said = |link: &str| {
        let text = format!("[[slide]]\ntitle='x'\ntext='x'\nqr='{link}'\nqr_label='x'\n");
        said_in(Language::DUTCH, &[super::SCHOOL, ("info.toml", text.as_bytes())])
    };
    for right in ["https://school.nl/a?b=c", "mailto:elout@scoh.nl?subject=Tip%20een"] {
        assert_eq!(said(right), "", "{right}");
    }
    for wrong in
        ["http://school.nl", "https://", "javascript:x", "mailto:elout", "https://a b.nl", "https://é.nl"]
    {
        assert!(said(wrong).contains("https://"), "{wrong}");
    }
}
