//! The charts of the workbook, in the colours of the screen. They are Excel's own, so staff can change them.

use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartPoint, ChartSolidFill,
    ChartType, Color,
};

use crate::domain::Stance;

/// Where the cells of a chart stand: rows from 0, the last one included.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    pub(super) first: u32,
    pub(super) last: u32,
}

/// The room that one bar takes, and all around the bars, in pixels.
const BAR_PIXELS: u32 = 34;
const AROUND_PIXELS: u32 = 110;

/// How all statements were answered: a bar a statement, whole where everybody has an opinion.
///
/// `numbers` is the column that the statements are numbered in, `sides` the columns of agree, neutral and disagree
/// with their headings in row 0.
pub(super) fn of_evening(
    sheet: &str,
    rows: Rows,
    numbers: u16,
    sides: &[(u16, Stance)],
    title: &str,
) -> Chart {
    let mut chart = Chart::new(ChartType::BarPercentStacked);
    let mut white = ChartFont::new();
    white.set_color(Color::White);
    for (column, stance) in sides {
        chart
            .add_series()
            .set_name((sheet, 0, *column))
            .set_categories((sheet, rows.first, numbers, rows.last, numbers))
            .set_values((sheet, rows.first, *column, rows.last, *column))
            .set_format(&mut fill(*stance))
            .set_gap(40)
            .set_data_label(ChartDataLabel::new().show_value().set_num_format("#,##0;;").set_font(&white));
    }
    chart.title().set_name(title);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    dressed(&mut chart, rows);
    chart.set_alt_text(title).set_width(900);
    chart
}

/// How one statement was answered: a bar a stance, beside the words in `words` and the counts in `counts`.
pub(super) fn of_statement(
    sheet: &str,
    rows: Rows,
    (words, counts): (u16, u16),
    stances: &[Stance],
    title: &str,
) -> Chart {
    let mut chart = Chart::new(ChartType::Bar);
    let points: Vec<ChartPoint> =
        stances.iter().map(|stance| ChartPoint::new().set_format(&mut fill(*stance))).collect();
    chart
        .add_series()
        .set_categories((sheet, rows.first, words, rows.last, words))
        .set_values((sheet, rows.first, counts, rows.last, counts))
        .set_points(&points)
        .set_gap(40)
        .set_data_label(ChartDataLabel::new().show_value());
    chart.title().set_name(title);
    chart.legend().set_hidden();
    dressed(&mut chart, rows);
    chart.set_alt_text(title).set_width(640);
    chart
}

/// From top to bottom like the rows, without lines, and as high as its bars need.
fn dressed(chart: &mut Chart, rows: Rows) {
    chart.title().set_font(ChartFont::new().set_size(12));
    // In a bar chart the y axis is the one that the bars stand at.
    chart.y_axis().set_reverse();
    chart.x_axis().set_major_gridlines(false).set_hidden(true);
    let n_bars = rows.last.saturating_sub(rows.first) + 1;
    chart.set_height(AROUND_PIXELS + n_bars.min(100) * BAR_PIXELS);
}

fn fill(stance: Stance) -> ChartFormat {
    let colour = match stance {
        Stance::Agree => 0x0B_7A62,
        Stance::Neutral => 0x8A_6A12,
        Stance::Disagree => 0xB3_372A,
        Stance::Chosen(_) => 0x2B_4C9B,
        Stance::Unclear | Stance::Skipped => 0x5B_6478,
    };
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(colour)));
    format
}
