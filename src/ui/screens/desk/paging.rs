//! Long lists: which part of them is on the page, and the way to the next.

use egui::{Align2, Rect, Ui, vec2};

use crate::kiosk::desk::DeskEvent;
use crate::ui::screens::desk::choices::Choice;
use crate::ui::screens::desk::scene::{Scene, from_left, from_right};
use crate::ui::theme::Icon;

/// A page of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paging {
    /// From 0; never past the last.
    pub(super) page: usize,
    pub(super) n_pages: usize,
    a_page: usize,
}

impl Paging {
    /// The page that is asked for of a list this long, with so many on a page; or the last where there are fewer.
    pub(super) fn new(length: usize, a_page: usize, asked: usize) -> Self {
        let a_page = a_page.max(1);
        let n_pages = length.div_ceil(a_page).max(1);
        Self { page: asked.min(n_pages - 1), n_pages, a_page }
    }

    /// What of the list is on this page, each with its place in the whole list.
    pub(super) fn of<T>(self, list: &[T]) -> impl Iterator<Item = (usize, &T)> {
        list.iter().enumerate().skip(self.page * self.a_page).take(self.a_page)
    }
}

/// How many rows of at least this height fit in a place, with a gap between them.
pub(super) fn rows_that_fit(room: f32, height: f32, gap: f32) -> usize {
    ((room + gap + 0.5) / (height + gap).max(1.0)).floor().max(1.0) as usize
}

/// Shows *Vorige*, which page this is, and *Volgende*; nothing where all is on one page.
pub(super) fn pager_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, paging: Paging) -> Option<DeskEvent> {
    if paging.n_pages <= 1 {
        return None;
    }
    let back = Choice::pill(scene.say("desk-page-before"), DeskEvent::Turned(false)).icon(Icon::Previous);
    let on = Choice::pill(scene.say("desk-page-after"), DeskEvent::Turned(true)).icon(Icon::Following);
    let mut free = rect;
    let width = back.width(ui, scene).max(on.width(ui, scene)).min(rect.width() * 0.37);
    let left = from_left(&mut free, width, scene.u(8.0));
    let right = from_right(&mut free, width, scene.u(8.0));
    let gaps = [("page", (paging.page + 1).into()), ("count", paging.n_pages.into())];
    let words = scene.with("desk-page", &gaps);
    let middle = free.shrink2(vec2(0.0, free.height() * 0.2));
    scene.soft(&words, 27.0, 18.0).rows(1).align(Align2::CENTER_CENTER).ui(ui, middle);
    let earlier = back.awake_if(0 < paging.page).ui(ui, scene, left);
    let later = on.awake_if(paging.page + 1 < paging.n_pages).ui(ui, scene, right);
    earlier.or(later)
}

/// The width that the pager likes, in points.
pub(super) fn pager_width(scene: &Scene<'_>) -> f32 {
    scene.u(560.0)
}

#[cfg(test)]
mod tests {
    use super::{Paging, rows_that_fit};

    fn shown(length: usize, asked: usize) -> Vec<usize> {
        let list: Vec<usize> = (0..length).collect();
        Paging::new(length, 6, asked).of(&list).map(|(idx, _)| idx).collect()
    }

    #[test]
    fn a_page_holds_its_part_of_the_list() {
        assert_eq!(shown(8, 0), [0, 1, 2, 3, 4, 5]);
        assert_eq!(shown(8, 1), [6, 7]);
    }

    #[test]
    fn past_the_end_of_a_list_that_became_shorter_is_its_last_page() {
        assert_eq!(shown(8, 83), [6, 7]);
        assert_eq!(shown(6, 1), [0, 1, 2, 3, 4, 5]);
        assert!(shown(0, 3).is_empty());
    }

    #[test]
    fn as_many_rows_as_fit_and_at_least_one() {
        assert_eq!(rows_that_fit(320.0, 100.0, 10.0), 3);
        assert_eq!(rows_that_fit(319.0, 100.0, 10.0), 2);
        assert_eq!(rows_that_fit(10.0, 100.0, 10.0), 1);
    }
}
