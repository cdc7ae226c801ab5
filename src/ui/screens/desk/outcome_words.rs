//! What is said beside the numbers of the outcome: the label, the evening before, and what may not be told further.

use egui::{Align2, Color32, Rect, Ui};

use crate::domain::{EveningTotals, Stance, StatementTotals};
use crate::outcome::{Change, Earlier, Label, Published, label, outcome, published};
use crate::ui::dates;
use crate::ui::screens::desk::scene::Scene;
use crate::ui::texts::Texts;
use crate::ui::theme::Icon;
use crate::ui::widgets::Badge;

/// What may be told of these counts outside the desk.
pub(super) fn told(scene: &Scene<'_>, total: &StatementTotals) -> Published {
    published(total, scene.thresholds)
}

/// What the same sentences got before, in the order of the rows.
pub(super) fn earlier_of(scene: &Scene<'_>, totals: &EveningTotals) -> Vec<Option<Earlier>> {
    let compared = outcome(totals, &scene.staff.earlier, scene.thresholds);
    compared.statements.into_iter().map(|statement| statement.earlier).collect()
}

/// "14 februari: 62% eens".
pub(super) fn earlier_words(scene: &Scene<'_>, earlier: &Earlier) -> String {
    let date = dates::day_and_month(scene.texts, earlier.evening);
    let part = match &earlier.published {
        Published::TooFew => None,
        Published::NearlyAll { stance, .. } => Some(nearly_all(scene.texts, *stance)),
        Published::Counted { shares, .. } => shares
            .iter()
            .find(|share| share.stance == Stance::Agree)
            .map(|share| share_words(scene.texts, share.stance, share.count, share.percent)),
    };
    match part {
        Some(part) => scene.with("desk-outcome-earlier", &[("date", date.into()), ("part", part.into())]),
        // A poll has no side to compare.
        None => date,
    }
}

/// "nu meer", where both evenings have enough answers to say so.
pub(super) fn change_words(scene: &Scene<'_>, earlier: &Earlier) -> String {
    earlier.change.map_or_else(String::new, |change| {
        scene.say(match change {
            Change::More => "desk-outcome-more",
            Change::Fewer => "desk-outcome-fewer",
            Change::AboutTheSame => "desk-outcome-same",
        })
    })
}

/// "62% eens", or "12 eens" where there are too few for percentages.
pub(super) fn share_words(texts: &Texts, stance: Stance, count: u32, percent: Option<u32>) -> String {
    let part = percent.map_or_else(|| count.to_string(), |percent| format!("{percent}%"));
    let word = texts.get(&format!("stance-{}", stance.code())).to_lowercase();
    format!("{part} {word}")
}

/// "90% of meer eens".
pub(super) fn nearly_all(texts: &Texts, stance: Stance) -> String {
    let word = texts.get(&format!("stance-{}", stance.code())).to_lowercase();
    texts.with("desk-outcome-nearly-all", &[("stance", word.into())])
}

/// Shows what the hall says of a statement in two words; or that this stays at the desk, or is too little to say.
pub(super) fn label_ui(ui: &mut Ui, scene: &Scene<'_>, rect: Rect, total: &StatementTotals) {
    let colours = &scene.theme.colours;
    let place = Rect::from_center_size(rect.center(), egui::vec2(rect.width(), scene.u(Badge::HEIGHT)));
    if told(scene, total) == Published::TooFew {
        let words = scene.say("desk-outcome-stays-here");
        Badge::new(scene.theme, &words, Some(Icon::Lock)).ui(ui, scene.theme, place.min, place.width());
        return;
    }
    let found = if total.statement.is_poll() { None } else { label(&total.tally) };
    let Some(found) = found else {
        let key = if total.statement.is_poll() { "desk-outcome-poll" } else { "desk-outcome-no-label" };
        scene.soft(&scene.say(key), 25.0, 16.0).rows(1).align(Align2::LEFT_CENTER).ui(ui, place);
        return;
    };
    let (key, fill): (&str, Color32) = match found {
        Label::WidelySupported => ("desk-label-widely-supported", colours.agree),
        Label::WidelyRejected => ("desk-label-widely-rejected", colours.disagree),
        Label::Divided => ("desk-label-divided", colours.disagree),
        Label::Unclear => ("desk-label-unclear", colours.neutral),
        Label::NoClearPicture => ("desk-label-no-clear-picture", colours.soft_ink),
    };
    let words = scene.say(key);
    let badge = Badge::new(scene.theme, &words, None).colours(fill, colours.on_stance);
    badge.ui(ui, scene.theme, place.min, place.width());
}
