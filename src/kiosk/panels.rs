//! The pages over the visit: which opens over which, and where *Terug* leads.

use std::time::Duration;

use crate::kiosk::{Board, Panel, Step, Visit};

/// Opens a page over what is on show, where it fits.
pub(super) fn open(visit: &mut Visit, board: &Board, panel: Panel) {
    let is_topics = panel == Panel::Topics;
    let fits = match visit.step {
        Step::Browsing | Step::Statement | Step::Note | Step::Mirror => true,
        Step::Saving { .. } => false,
        // The end can still lead to the topics, and those to other pages.
        Step::Thanks { .. } => is_topics || visit.panel.is_some(),
    };
    let has_page = !is_topics || board.offers_topics();
    if !fits || !has_page || is_held(visit) || visit.panel == Some(panel) {
        return;
    }
    if let Some(at) = visit.under.iter().position(|under| *under == panel) {
        visit.under.truncate(at);
    } else {
        // Who goes on from one of these comes back to it; the others are small and simply go.
        visit.under.extend(visit.panel.filter(|under| matches!(under, Panel::Agenda | Panel::Topics)));
        if is_topics {
            visit.wishes.begin_anew();
        }
    }
    visit.panel = Some(panel);
    visit.agenda_page = 0;
}

/// Whether the page on show must stay: it waits for the store.
pub(super) fn is_held(visit: &Visit) -> bool {
    visit.panel == Some(Panel::Topics) && visit.wishes.is_saving()
}

/// Back to the page under this one, or to the step. The thank-you begins anew for who comes back to it.
pub(super) fn close(visit: &mut Visit, since_start: Duration) {
    if is_held(visit) {
        return;
    }
    visit.panel = visit.under.pop();
    if let (None, Step::Thanks { since }) = (visit.panel, &mut visit.step) {
        *since = since_start;
    }
}

/// The list of topics may be another one, or gone with its page.
pub(super) fn topics_changed(visit: &mut Visit, board: &Board, since_start: Duration) {
    visit.wishes.board_changed(board);
    if board.offers_topics() || is_held(visit) {
        return;
    }
    visit.under.retain(|under| *under != Panel::Topics);
    if visit.panel == Some(Panel::Topics) {
        close(visit, since_start);
    }
}
