//! What a file of statements holds, before it is loaded: every row with what is right and wrong about it.

use egui::{Align2, Color32, Rect, Ui, pos2, vec2};

use crate::domain::{Language, NewStatement, Problem, Severity};
use crate::kiosk::desk::{DeskEvent, FilePreview};
use crate::ui::dates;
use crate::ui::poll_texts::poll_text;
use crate::ui::problem_texts::problem_text;
use crate::ui::screens::desk::choices::{Choice, row_ui};
use crate::ui::screens::desk::paging::{Paging, pager_ui};
use crate::ui::screens::desk::scene::{Scene, from_bottom, from_left, from_right, from_top};
use crate::ui::theme::{Face, Icon};
use crate::ui::widgets::{FittedText, card_ui, paint_icon};

/// Design pixels.
const ROW: f32 = 84.0;
const ROW_PORTRAIT: f32 = 112.0;

/// One row of the file: its statement, if it can be loaded, and what was found in it.
struct Row<'a> {
    /// The row of the file; `None` for what is about the whole file.
    at: Option<u32>,
    statement: Option<&'a NewStatement>,
    problems: Vec<&'a Problem>,
}

/// Shows this page of the preview.
pub(super) fn preview_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    rect: Rect,
    preview: &FilePreview,
    page: usize,
) -> Option<DeskEvent> {
    let mut free = rect;
    title_ui(ui, scene, from_top(&mut free, scene.u(64.0), scene.u(16.0)), preview);
    let buttons = from_bottom(&mut free, scene.button(), scene.u(20.0));
    let mut sentence = from_bottom(&mut free, scene.u(76.0), scene.u(16.0));
    let rows = rows_of(preview);
    let row = scene.u(if scene.theme.is_portrait() { ROW_PORTRAIT } else { ROW });
    let inner = card_ui(ui, scene.theme, free);
    let a_page = (inner.height() / row).floor().max(1.0) as usize;
    let paging = Paging::new(rows.len(), a_page, page);
    let mut pressed = None;
    if 1 < paging.n_pages {
        let width = scene.u(560.0).min(sentence.width() * 0.5);
        pressed = pager_ui(ui, scene, from_right(&mut sentence, width, scene.u(24.0)), paging);
    }
    sentence_ui(ui, scene, sentence, preview);
    let mut list = inner;
    for (_, found) in paging.of(&rows) {
        let place = from_top(&mut list, row, 0.0);
        found_ui(ui, scene, place.shrink2(vec2(0.0, scene.u(5.0))), found);
        ui.painter().hline(place.x_range(), place.bottom(), scene.theme.border());
    }
    pressed.or(row_ui(ui, scene, buttons, &ways(scene, preview)))
}

fn title_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, preview: &FilePreview) {
    let from = match preview.date {
        Some(date) => {
            let date = dates::day_and_month(scene.texts, date);
            let gaps = [("stick", preview.stick.as_str().into()), ("date", date.into())];
            scene.with("desk-preview-from-for", &gaps)
        }
        None => scene.with("desk-preview-from", &[("stick", preview.stick.as_str().into())]),
    };
    let room = rect.with_max_x(rect.left() + rect.width() * 0.5);
    let name = scene.bold(&preview.file_name, 42.0, 20.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, room);
    let beside = rect.with_min_x(name.right() + scene.u(16.0));
    scene.soft(&from, 31.0, 17.0).rows(2).align(Align2::LEFT_CENTER).ui(ui, beside);
}

/// The rows of the file in their order; what is about the whole file stands first.
fn rows_of(preview: &FilePreview) -> Vec<Row<'_>> {
    let mut rows: Vec<Row<'_>> = Vec::new();
    for statement in &preview.set.statements {
        rows.push(Row { at: statement.row, statement: Some(statement), problems: Vec::new() });
    }
    for problem in &preview.problems {
        let known = rows.iter_mut().find(|row| row.at == problem.row && problem.row.is_some());
        match known {
            Some(row) => row.problems.push(problem),
            None => rows.push(Row { at: problem.row, statement: None, problems: vec![problem] }),
        }
    }
    // A statement without a row number keeps its place on the list.
    rows.sort_by_key(|row| (row.statement.is_some() || row.at.is_some(), row.at));
    rows
}

impl Row<'_> {
    fn severity(&self) -> Option<Severity> {
        self.problems.iter().map(|problem| problem.severity).min()
    }

    /// Whether there is one thing to say, which then has the whole row.
    fn is_alone(&self) -> bool {
        let is_plain = |statement: &NewStatement| self.problems.is_empty() && statement.answers.is_empty();
        self.statement.is_none_or(is_plain)
    }

    /// The answers of a poll; nothing of another statement.
    fn answers(&self, scene: &Scene<'_>) -> String {
        let poll = self.statement.filter(|statement| !statement.answers.is_empty());
        poll.map_or_else(String::new, |poll| poll_text(scene.texts, &poll.answers, Language::DUTCH))
    }
}

/// One row: icon, row, statement and who it comes from, and below it all that was found.
fn found_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, found: &Row<'_>) {
    let (icon, colour) = icon_of(scene, found.severity());
    let mut free = rect;
    let place = from_left(&mut free, scene.u(44.0), scene.u(24.0));
    let line = scene.u(38.0);
    // What is alone in its row stands in the middle of it.
    let middle = if found.is_alone() { place.center().y } else { place.top() + line / 2.0 };
    let at = pos2(place.center().x, middle);
    paint_icon(ui.painter(), at, icon, Face::IconFill, scene.u(40.0), colour);
    let place = from_left(&mut free, scene.u(110.0), scene.u(10.0));
    let words = match (found.at, found.statement) {
        (Some(row), _) => scene.with("desk-preview-row", &[("row", row.into())]),
        (None, Some(statement)) => statement.position.to_string(),
        (None, None) => String::new(),
    };
    if !words.is_empty() {
        let place = Rect::from_x_y_ranges(place.x_range(), middle - line / 2.0..=middle + line / 2.0);
        scene.soft(&words, 29.0, 18.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
    }
    if let Some(statement) = found.statement {
        let mut above = if found.is_alone() { free } else { from_top(&mut free, line, 0.0) };
        let source = scene.say(&format!("source-{}", statement.source.code()));
        let wide = if scene.theme.is_portrait() { 250.0 } else { 340.0 };
        let place = from_right(&mut above, scene.u(wide), scene.u(16.0));
        scene.soft(&source, 28.0, 16.0).rows(1).align(Align2::RIGHT_CENTER).ui(ui, place);
        let words = statement.texts.get(&Language::DUTCH).map_or("", String::as_str);
        scene.bold(words, 30.0, 17.0).line_height(1.08).align(Align2::LEFT_CENTER).ui(ui, above);
    }
    let said = [found.answers(scene), said(scene, &found.problems)].join(" ");
    let (said, colour) =
        (said.trim(), if found.problems.is_empty() { scene.theme.colours.soft_ink } else { colour });
    if !said.is_empty() {
        let text = FittedText::new(scene.theme, said, Face::Regular, colour, 28.0, 16.0);
        text.line_height(1.12).align(Align2::LEFT_CENTER).ui(ui, free);
    }
}

fn icon_of(scene: &Scene<'_>, severity: Option<Severity>) -> (Icon, Color32) {
    let colours = &scene.theme.colours;
    match severity {
        None => (Icon::Done, colours.agree),
        Some(Severity::Advice) => (Icon::Info, colours.neutral),
        Some(Severity::Error) => (Icon::NotPossible, colours.disagree),
    }
}

/// The problems of a row as sentences. The row stands before them already; the column only for errors.
fn said(scene: &Scene<'_>, problems: &[&Problem]) -> String {
    let sentence = |problem: &&Problem| {
        let words = problem_text(scene.texts, &Problem { row: None, column: None, ..(*problem).clone() });
        match (problem.severity, &problem.column) {
            (Severity::Error, Some(column)) => {
                let gaps = [("column", column.as_str().into()), ("problem", words.into())];
                scene.with("desk-preview-column", &gaps)
            }
            (Severity::Error, None) | (Severity::Advice, _) => words,
        }
    };
    let mut problems = problems.to_vec();
    problems.sort_by_key(|problem| problem.severity);
    problems.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

/// "2 fouten en 2 adviezen. Er is nog niets geladen: …"
fn sentence_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, preview: &FilePreview) {
    let count = |severity| preview.problems.iter().filter(|problem| problem.severity == severity).count();
    let (n_errors, n_advice) = (count(Severity::Error), count(Severity::Advice));
    let gaps = [("errors", n_errors.into()), ("advice", n_advice.into())];
    let key = match (n_errors, n_advice) {
        (0, 0) => "desk-preview-good",
        (0, _) => "desk-preview-advice",
        (_, 0) => "desk-preview-errors",
        (_, _) => "desk-preview-both",
    };
    let words = scene.with(key, &gaps);
    let colour = if n_errors == 0 { scene.theme.colours.ink } else { scene.theme.colours.disagree };
    let text = FittedText::new(scene.theme, &words, Face::Bold, colour, 31.0, 18.0);
    text.align(Align2::LEFT_CENTER).ui(ui, rect);
}

fn ways(scene: &Scene<'_>, preview: &FilePreview) -> [Choice; 3] {
    let count = preview.set.statements.len();
    let other = Choice::secondary(scene.say("desk-preview-other"), DeskEvent::PickOpened);
    let first = preview.set.statements.first();
    let hall = DeskEvent::HallOpened {
        text: first.and_then(|first| first.texts.get(&Language::DUTCH)).cloned().unwrap_or_default(),
        source: first.map_or(crate::domain::StatementSource::Regiegroep, |first| first.source),
    };
    let hall = Choice::secondary(scene.say("desk-in-the-hall"), hall).icon(Icon::Eye);
    let load = scene.with("desk-preview-load", &[("count", count.into())]);
    let load = Choice::primary(load, DeskEvent::PreviewLoaded);
    let may_load = !preview.problems.has_errors() && 0 < count && preview.date.is_some();
    [other, hall.awake_if(first.is_some()), load.awake_if(may_load)]
}
