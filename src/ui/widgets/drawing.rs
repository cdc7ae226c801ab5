//! Drawing with the finger on a note: one line a finger, at every place the glass reports, palms left out.

use std::collections::{BTreeMap, VecDeque};

use egui::{Event, PointerButton, Pos2, Rect, Role, Sense, TouchPhase, Ui, WidgetInfo};

use crate::domain::{Stroke, StrokePoint, VisitId};
use crate::ui::texts::Texts;
use crate::ui::theme::Theme;
use crate::ui::widgets::{Paper, drawing_area};

/// With this many fingers on the paper, it is a hand that rests on it.
const PALM_FINGERS: usize = 3;

/// A line that stays within this box has not gone anywhere, in ten-thousandths of the paper.
const BLOT: u16 = 250;

/// Points closer together than this tell nothing more, in ten-thousandths of the paper.
const LEAST_STEP: u16 = 25;

/// A longer line becomes two, so that a child that never lifts the finger loses nothing.
const MOST_POINTS_A_LINE: usize = 400;

/// How long after a touch the pointer events that egui makes of it may come, in seconds.
const ECHO_SECONDS: f64 = 0.5;

/// A finger, by the device and number the system gives it.
type FingerKey = (u64, u64);

/// The mouse is a finger too, where somebody tries the program on a desk.
const MOUSE: FingerKey = (u64::MAX, u64::MAX);

/// The lines that fingers are drawing at this moment. It forgets everything when the visit or the screen changes.
#[derive(Clone, Debug, Default)]
pub struct DrawingPad {
    visit: Option<VisitId>,
    last_pass: u64,
    /// Every finger on the paper, with its line; a palm has none.
    fingers: BTreeMap<FingerKey, Option<Vec<StrokePoint>>>,
    finished: VecDeque<Stroke>,
    last_touch: Option<f64>,
}

/// The paper that is drawn on.
#[derive(Clone, Copy, Debug)]
pub struct DrawnPaper<'a> {
    pub visit: VisitId,
    pub paper: Paper,
    /// What the note holds already.
    pub strokes: &'a [Stroke],
    /// Something lies over the paper: nothing can be drawn.
    pub asleep: bool,
}

/// Shows the paper with what has been drawn, and lets fingers draw on. Gives a line once it is finished.
pub fn drawing_pad_ui(
    ui: &mut Ui,
    theme: &Theme,
    texts: &Texts,
    pad: &mut DrawingPad,
    drawn: &DrawnPaper<'_>,
) -> Option<Stroke> {
    let paper = drawn.paper;
    let response = ui.interact(paper.rect, ui.scope_id().with("drawing-pad"), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, texts.get("note-draw-here")));
    pad.belong_to(drawn.visit, ui.cumulative_pass_nr());
    if drawn.asleep {
        pad.forget();
    } else {
        let (events, now) = ui.input(|input| (input.events.clone(), input.time));
        for event in &events {
            pad.read(event, drawing_area(paper.rect), paper.rect, now);
        }
    }
    paper.paint(ui.painter(), theme);
    paper.paint_strokes(ui.painter(), theme, drawn.strokes.iter().map(|stroke| stroke.points.as_slice()));
    paper.paint_strokes(ui.painter(), theme, pad.lines());
    let finished = pad.finished.pop_front();
    if !pad.finished.is_empty() {
        ui.request_repaint();
    }
    finished
}

impl DrawingPad {
    /// What is not yet part of the note: the lines that are being drawn and those that wait to be handed over.
    fn lines(&self) -> impl Iterator<Item = &[StrokePoint]> {
        let waiting = self.finished.iter().map(|stroke| stroke.points.as_slice());
        waiting.chain(self.fingers.values().flatten().map(Vec::as_slice))
    }

    /// Whether there is anything on the paper that the note does not hold yet.
    pub fn is_busy(&self) -> bool {
        self.lines().next().is_some()
    }

    fn belong_to(&mut self, visit: VisitId, pass: u64) {
        let was_away = self.last_pass + 1 < pass;
        if self.visit != Some(visit) || was_away {
            self.forget();
        }
        self.visit = Some(visit);
        self.last_pass = pass;
    }

    fn forget(&mut self) {
        self.fingers.clear();
        self.finished.clear();
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "of egui's many events only fingers and the mouse draw"
    )]
    fn read(&mut self, event: &Event, area: Rect, paper: Rect, now: f64) {
        match event {
            Event::Touch { device_id, id, phase, pos, .. } => {
                self.last_touch = Some(now);
                let finger = (device_id.0, id.0);
                match phase {
                    TouchPhase::Start if paper.contains(*pos) => self.press(finger, point_at(area, *pos)),
                    TouchPhase::Start => {}
                    TouchPhase::Move => self.move_to(finger, point_at(area, *pos)),
                    TouchPhase::End => self.lift(finger),
                    TouchPhase::Cancel => {
                        self.fingers.remove(&finger);
                    }
                }
            }
            Event::PointerButton { pos, button: PointerButton::Primary, pressed, .. }
                if !self.echoes(now) =>
            {
                if !pressed {
                    self.lift(MOUSE);
                } else if paper.contains(*pos) {
                    self.press(MOUSE, point_at(area, *pos));
                }
            }
            Event::PointerMoved(pos) if !self.echoes(now) => self.move_to(MOUSE, point_at(area, *pos)),
            Event::PointerGone if !self.echoes(now) => self.lift(MOUSE),
            _ => {}
        }
    }

    /// Whether a pointer event now only repeats a touch.
    fn echoes(&self, now: f64) -> bool {
        self.fingers.keys().any(|finger| *finger != MOUSE)
            || self.last_touch.is_some_and(|last| now - last < ECHO_SECONDS)
    }

    fn press(&mut self, finger: FingerKey, point: StrokePoint) {
        let is_palm = PALM_FINGERS <= self.fingers.len() + 1;
        if is_palm {
            for line in self.fingers.values_mut() {
                *line = line.take().filter(|points| !is_blot(points));
            }
        }
        self.fingers.insert(finger, (!is_palm).then(|| vec![point]));
    }

    fn move_to(&mut self, finger: FingerKey, point: StrokePoint) {
        let Some(Some(line)) = self.fingers.get_mut(&finger) else { return };
        let is_step = line.last().is_none_or(|last| {
            LEAST_STEP <= last.x.abs_diff(point.x) || LEAST_STEP <= last.y.abs_diff(point.y)
        });
        if !is_step {
            return;
        }
        line.push(point);
        if MOST_POINTS_A_LINE <= line.len() {
            let points = std::mem::replace(line, vec![point]);
            self.finished.push_back(Stroke { points });
        }
    }

    fn lift(&mut self, finger: FingerKey) {
        if let Some(Some(points)) = self.fingers.remove(&finger) {
            self.finished.push_back(Stroke { points });
        }
    }
}

/// Whether these points stay in one place, as those of a resting hand do.
fn is_blot(points: &[StrokePoint]) -> bool {
    let Some(first) = points.first() else { return true };
    points.iter().all(|point| first.x.abs_diff(point.x) <= BLOT && first.y.abs_diff(point.y) <= BLOT)
}

/// Where on the drawing a place on the screen is; beside the paper is on its edge.
fn point_at(area: Rect, pos: Pos2) -> StrokePoint {
    let part = |value: f32, from: f32, size: f32| {
        let part = ((value - from) / size.max(1.0)).clamp(0.0, 1.0);
        // Clamped to 0..=EDGE just before, so nothing is cut off.
        (part * f32::from(StrokePoint::EDGE)).round() as u16
    };
    StrokePoint { x: part(pos.x, area.left(), area.width()), y: part(pos.y, area.top(), area.height()) }
}

#[cfg(test)]
mod tests {
    use egui::{Event, Modifiers, PointerButton, Pos2, Rect, TouchDeviceId, TouchId, TouchPhase, pos2};

    use super::{DrawingPad, MOST_POINTS_A_LINE};
    use crate::domain::VisitId;

    const PAPER: Rect = Rect { min: pos2(100.0, 100.0), max: pos2(260.0, 200.0) };

    fn touch(finger: u64, phase: TouchPhase, x: f32, y: f32) -> Event {
        Event::Touch { device_id: TouchDeviceId(1), id: TouchId(finger), phase, pos: pos2(x, y), force: None }
    }

    fn mouse(pressed: bool, pos: Pos2) -> Event {
        Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
    }

    /// What is finished after these events, as points in whole percents of the paper.
    fn drawn(events: &[Event]) -> Vec<Vec<(u16, u16)>> {
        let mut pad = DrawingPad::default();
        pad.belong_to(VisitId::from_chance(1), 1);
        for event in events {
            pad.read(event, PAPER, PAPER, 0.0);
        }
        let percents = |stroke: &crate::domain::Stroke| {
            stroke.points.iter().map(|point| (point.x / 100, point.y / 100)).collect()
        };
        pad.finished.iter().map(percents).collect()
    }

    #[test]
    fn a_finger_leaves_a_line_when_it_is_lifted() {
        use TouchPhase::{End, Move, Start};
        let line = [touch(1, Start, 100.0, 100.0), touch(1, Move, 180.0, 150.0), touch(1, End, 180.0, 150.0)];
        assert_eq!(drawn(&line), [[(0, 0), (50, 50)]]);
        assert!(drawn(&line[..2]).is_empty());
    }

    #[test]
    fn two_children_draw_at_the_same_time() {
        use TouchPhase::{End, Move, Start};
        let both = [
            touch(1, Start, 116.0, 110.0),
            touch(2, Start, 244.0, 110.0),
            touch(1, Move, 116.0, 190.0),
            touch(2, Move, 244.0, 190.0),
            touch(2, End, 244.0, 190.0),
            touch(1, End, 116.0, 190.0),
        ];
        assert_eq!(drawn(&both), [[(90, 10), (90, 90)], [(10, 10), (10, 90)]]);
    }

    #[test]
    fn a_line_that_leaves_the_paper_runs_along_its_edge() {
        use TouchPhase::{End, Move, Start};
        let out = [touch(1, Start, 180.0, 150.0), touch(1, Move, 900.0, -50.0), touch(1, End, 900.0, -50.0)];
        assert_eq!(drawn(&out), [[(50, 50), (100, 0)]]);
    }

    #[test]
    fn a_finger_that_starts_beside_the_paper_draws_nothing() {
        use TouchPhase::{End, Move, Start};
        let beside =
            [touch(1, Start, 50.0, 150.0), touch(1, Move, 180.0, 150.0), touch(1, End, 180.0, 150.0)];
        assert!(drawn(&beside).is_empty());
    }

    #[test]
    fn a_resting_hand_leaves_nothing() {
        use TouchPhase::{End, Start};
        let down = (1..=4).map(|finger| touch(finger, Start, 120.0 + 20.0 * finger as f32, 150.0));
        let up = (1..=4).map(|finger| touch(finger, End, 120.0 + 20.0 * finger as f32, 150.0));
        assert!(drawn(&down.chain(up).collect::<Vec<_>>()).is_empty());
    }

    #[test]
    fn a_line_already_drawn_survives_the_hand_that_comes_down_beside_it() {
        use TouchPhase::{End, Move, Start};
        let mut events = vec![touch(1, Start, 110.0, 110.0), touch(1, Move, 250.0, 110.0)];
        events.extend((2..=4).map(|finger| touch(finger, Start, 150.0, 190.0)));
        events.push(touch(1, End, 250.0, 110.0));
        assert_eq!(drawn(&events).len(), 1);
    }

    #[test]
    fn a_cancelled_touch_and_the_pointer_that_repeats_one_draw_nothing() {
        use TouchPhase::{Cancel, Start};
        let at = pos2(180.0, 150.0);
        let events = [
            touch(1, Start, at.x, at.y),
            mouse(true, at),
            touch(1, Cancel, at.x, at.y),
            mouse(false, at),
            Event::PointerGone,
        ];
        assert!(drawn(&events).is_empty());
    }

    #[test]
    fn a_mouse_draws_as_a_finger_does() {
        let events = [
            mouse(true, pos2(100.0, 100.0)),
            Event::PointerMoved(pos2(180.0, 100.0)),
            mouse(false, pos2(180.0, 100.0)),
        ];
        assert_eq!(drawn(&events), [[(0, 0), (50, 0)]]);
    }

    #[test]
    fn scribbling_without_end_is_cut_into_lines_that_join() {
        use TouchPhase::{Move, Start};
        let mut events = vec![touch(1, Start, 100.0, 100.0)];
        let zigzag = (0..1_000).map(|n| touch(1, Move, 100.0 + (n % 2) as f32 * 100.0, 150.0));
        events.extend(zigzag);
        let lines = drawn(&events);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.len() == MOST_POINTS_A_LINE));
        assert_eq!(lines[0].last(), lines[1].first());
    }

    #[test]
    fn the_next_visitor_finds_no_line_of_the_last() {
        let mut pad = DrawingPad::default();
        pad.belong_to(VisitId::from_chance(1), 1);
        pad.read(&touch(1, TouchPhase::Start, 180.0, 150.0), PAPER, PAPER, 0.0);
        assert!(pad.is_busy());
        pad.belong_to(VisitId::from_chance(2), 2);
        assert!(!pad.is_busy());
    }

    #[test]
    fn what_was_being_drawn_is_forgotten_when_the_screen_was_away() {
        let mut pad = DrawingPad::default();
        pad.belong_to(VisitId::from_chance(1), 1);
        pad.read(&touch(1, TouchPhase::Start, 180.0, 150.0), PAPER, PAPER, 0.0);
        pad.belong_to(VisitId::from_chance(1), 9);
        assert!(!pad.is_busy());
    }
}
