//! The parts that screens are made of. One a file; each is painted at a place that the screen works out.

mod answer_bar;
mod answer_chart;
mod badge;
mod button;
mod card;
mod date_tile;
mod drawing;
mod fitted_text;
mod icon;
mod press;
mod progress_dots;
mod qr_code;
mod sticky_note;
mod text;

pub use answer_bar::{answer_bar_ui, nearly_all_bar_ui, part_widths};
pub use answer_chart::answer_chart_ui;
pub use badge::Badge;
pub use button::{Button, ButtonLook};
pub use card::{card_ui, panel_fill_ui};
pub use date_tile::{DateTile, TILE_SIZE, TileTone};
pub use drawing::{DrawingPad, DrawnPaper, drawing_pad_ui};
pub use fitted_text::FittedText;
pub use icon::{paint_icon, paint_letter, source_icon, stance_icon};
pub use press::{Press, press_ui};
pub use progress_dots::{progress_dots_ui, progress_dots_width};
pub use qr_code::{QR_LEAST_PX_A_MODULE, qr_code_ui};
pub use sticky_note::{Paper, StickyNote, drawing_area, tilt_of};
pub use text::{Text, label_ui};
