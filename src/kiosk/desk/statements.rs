//! The page of the statements: the list, typing one, and reading a file from a stick.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::domain::{Language, MAX_STATEMENT_CHARS, StatementId, StatementSource};
use crate::kiosk::desk::machine::Room;
use crate::kiosk::desk::pages::{stick_chosen, turned};
use crate::kiosk::desk::{
    DeskEvent, DeskJob, DeskPlace, EveningPage, FilePreview, JobKind, Staff, StatementsPage, StickFileKind,
};

/// To the page of the list that was on show last.
pub(super) fn to_list(room: &mut Room<'_>) {
    room.desk.place = DeskPlace::Statements(StatementsPage::List { page: room.desk.list_page });
}

pub(super) fn happen(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Statements(page) = &mut room.desk.place else { return };
    if let DeskEvent::HallOpened { text, source } = event {
        if !matches!(page, StatementsPage::InTheHall { .. } | StatementsPage::Pick { .. }) {
            let back = Box::new(page.clone());
            *page = StatementsPage::InTheHall { text, source, back };
        }
        return;
    }
    match page {
        StatementsPage::List { .. } => on_list(room, &event),
        StatementsPage::Pick { .. } => on_pick(room, event),
        StatementsPage::Preview { .. } => on_preview(room, &event),
        StatementsPage::Edit { .. } => on_edit(room, event),
        StatementsPage::InTheHall { back, .. } => {
            if event == DeskEvent::Back {
                let back = (**back).clone();
                *page = back;
            }
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_list(room: &mut Room<'_>, event: &DeskEvent) {
    let DeskPlace::Statements(StatementsPage::List { page }) = &mut room.desk.place else { return };
    match event {
        DeskEvent::Turned(forward) => {
            turned(page, *forward, room.staff.statements.len());
            room.desk.list_page = *page;
        }
        DeskEvent::StatementMoved { statement, up } if moved(room.staff, *statement, *up) => {
            room.ask(DeskJob::MoveStatement { statement: *statement, up: *up });
        }
        DeskEvent::StatementSwitched(statement) => switch(room, *statement),
        DeskEvent::EditOpened(statement) => edit(room, *statement),
        DeskEvent::PickOpened => {
            room.show_sticks(DeskPlace::Statements(StatementsPage::Pick { stick: None, page: 0 }));
        }
        DeskEvent::Back => room.desk.place = DeskPlace::Evening(EveningPage::default()),
        _ => {}
    }
}

/// Takes a statement off the board, or puts it back.
fn switch(room: &mut Room<'_>, statement: StatementId) {
    let known = room.staff.statements.iter_mut().find(|known| known.statement.id == statement);
    let Some(known) = known else { return };
    known.active = !known.active;
    let active = known.active;
    room.ask(DeskJob::SwitchStatement { statement, active });
}

/// Moves a statement past its neighbour on the list, so that a second touch sees the new order; tells whether
/// there was a neighbour.
fn moved(staff: &mut Staff, statement: StatementId, up: bool) -> bool {
    let list = &mut staff.statements;
    let Some(from) = list.iter().position(|known| known.statement.id == statement) else { return false };
    let Some(to) = (if up { from.checked_sub(1) } else { Some(from + 1).filter(|to| *to < list.len()) })
    else {
        return false;
    };
    list.swap(from, to);
    if let Ok([one, other]) = list.get_disjoint_mut([from, to]) {
        std::mem::swap(&mut one.statement.position, &mut other.statement.position);
    }
    true
}

fn edit(room: &mut Room<'_>, statement: Option<StatementId>) {
    let known = statement.map(|id| room.staff.statements.iter().find(|known| known.statement.id == id));
    let (text, source) = match known {
        None => (String::new(), StatementSource::Regiegroep),
        Some(Some(known)) => (known.statement.text(Language::DUTCH).to_owned(), known.statement.source),
        // It has gone from the list.
        Some(None) => return,
    };
    room.desk.place = DeskPlace::Statements(StatementsPage::Edit { statement, source, text });
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_edit(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Statements(StatementsPage::Edit { statement, source, text }) = &mut room.desk.place else {
        return;
    };
    match event {
        DeskEvent::TextEdited(typed) => {
            *text = typed.graphemes(true).filter(|part| !part.contains(char::is_control)).collect();
            // As the importer counts, so that what was typed here can be loaded from a file too.
            *text = text.chars().take(MAX_STATEMENT_CHARS).collect();
        }
        DeskEvent::SourceChosen(chosen) => *source = chosen,
        DeskEvent::TextConfirmed if !text.trim().is_empty() => {
            let job = DeskJob::WriteStatement {
                statement: *statement,
                source: *source,
                text: text.trim().to_owned(),
            };
            let is_new = changes(room.staff, &job);
            to_list(room);
            if is_new {
                room.ask(job);
            }
        }
        DeskEvent::Back => to_list(room),
        _ => {}
    }
}

/// Whether what was typed differs from what is on the list.
fn changes(staff: &Staff, job: &DeskJob) -> bool {
    let DeskJob::WriteStatement { statement, source, text } = job else { return true };
    let is_same = |known: &crate::domain::Statement| {
        Some(known.id) == *statement && known.source == *source && known.text(Language::DUTCH) == text
    };
    !staff.statements.iter().any(|known| is_same(&known.statement))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_pick(room: &mut Room<'_>, event: DeskEvent) {
    let DeskPlace::Statements(StatementsPage::Pick { stick, page }) = &mut room.desk.place else { return };
    match event {
        DeskEvent::StickChosen(chosen) => stick_chosen(room, chosen),
        DeskEvent::Turned(forward) => turned(page, forward, room.staff.files.len()),
        DeskEvent::FileChosen(path)
            if has_file(room.staff, stick.as_deref(), &path, StickFileKind::Statements) =>
        {
            room.begin(JobKind::ReadStatements, DeskJob::ReadStatements(path));
        }
        // With a single stick there is no choice to go back to.
        DeskEvent::Back if stick.is_some() && room.staff.sticks.len() > 1 => {
            (*stick, *page) = (None, 0);
            room.staff.files.clear();
        }
        DeskEvent::Back => to_list(room),
        _ => {}
    }
}

/// Whether this file is on show, on the chosen stick, and of the kind that is asked for.
pub(super) fn has_file(
    staff: &Staff,
    stick: Option<&std::path::Path>,
    file: &std::path::Path,
    kind: StickFileKind,
) -> bool {
    stick.is_some_and(|stick| file.starts_with(stick))
        && staff.files.iter().any(|known| known.path == file && known.kind == kind)
}

impl FilePreview {
    /// Whether it may be loaded: nothing is wrong with it, and there is something in it.
    pub fn can_be_loaded(&self) -> bool {
        !self.problems.has_errors() && !self.set.statements.is_empty()
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other events are for other pages")]
fn on_preview(room: &mut Room<'_>, event: &DeskEvent) {
    let DeskPlace::Statements(StatementsPage::Preview { preview, page }) = &mut room.desk.place else {
        return;
    };
    match event {
        DeskEvent::Turned(forward) => {
            turned(page, *forward, preview.set.statements.len() + preview.problems.len());
        }
        DeskEvent::PreviewLoaded if preview.can_be_loaded() => {
            let on_show = room.board.evening.as_ref().map(|evening| evening.date);
            let Some(date) = preview.date.or(preview.set.date).or(on_show) else { return };
            let set = Box::new(preview.set.clone());
            room.desk.list_page = 0;
            to_list(room);
            room.ask(DeskJob::LoadSet { date, set });
        }
        DeskEvent::Back => {
            room.show_sticks(DeskPlace::Statements(StatementsPage::Pick { stick: None, page: 0 }));
        }
        _ => {}
    }
}
