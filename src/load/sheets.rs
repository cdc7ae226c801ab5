//! Picks the sheet that holds the statements, and reads it.

use crate::domain::{ProblemKind, Problems};
use crate::load::draft::Draft;
use crate::load::grid::Grid;
use crate::load::layout::{Certainty, Layout, layout};
use crate::load::preamble::preamble;
use crate::load::rows::{Rows, rows};

/// How many sheets of a workbook are looked at.
pub(super) const MAX_SHEETS: usize = 20;

/// Reads what a file holds as grids, or tells why it holds none.
pub(super) fn read_grids(grids: Result<Vec<Grid>, ProblemKind>, problems: &mut Problems) -> Option<Draft> {
    match grids {
        Ok(grids) => read(&grids, problems),
        Err(kind) => {
            problems.whole_file(kind);
            None
        }
    }
}

/// Reads the first sheet with headings; else the first that can be recognised; else the first with texts.
fn read(grids: &[Grid], problems: &mut Problems) -> Option<Draft> {
    let with_layout = grids.iter().filter_map(|grid| Some((grid, layout(grid)?)));
    let with_rows = with_layout.map(|(grid, layout)| (grid, rows(grid, &layout), layout));
    let readable: Vec<(&Grid, Rows, Layout)> =
        with_rows.filter(|(_, rows, _)| !rows.statements.is_empty()).collect();
    let surest = readable.iter().enumerate().min_by_key(|(_, (_, _, layout))| layout.certainty);
    let Some(chosen) = surest.map(|(idx, _)| idx) else {
        problems.whole_file(ProblemKind::NoStatements);
        return None;
    };
    let mut draft = None;
    for (idx, (grid, rows, layout)) in readable.into_iter().enumerate() {
        if idx == chosen {
            draft = Some(draft_of(grid, rows, &layout, problems));
        } else if layout.certainty < Certainty::TextsAlone {
            let sheet = grid.sheet.clone().unwrap_or_default();
            problems.whole_file(ProblemKind::OtherSheet { sheet });
        }
    }
    draft
}

fn draft_of(grid: &Grid, rows: Rows, layout: &Layout, problems: &mut Problems) -> Draft {
    problems.in_sheet(grid.sheet.clone());
    for (row, column) in &layout.unread {
        problems.at(*row, Some(*column), ProblemKind::UnreadColumn);
    }
    for row in rows.ignored {
        problems.at(row, None, ProblemKind::IgnoredRow);
    }
    let above = preamble(grid, layout.preamble_before);
    Draft {
        sheet: grid.sheet.clone(),
        date: above.date,
        title: above.title,
        opens: None,
        closes: None,
        rows: rows.statements,
    }
}
