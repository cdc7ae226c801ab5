//! Moments with topics worth looking at: on the page of a visit in every state of choosing, typing, waiting and thanks,
//! with one topic, the example and twelve with the longest names; and what the desk sees of it.

use stellingenbord::domain::{Language, NoteStatus, Topic, TopicCode};
use stellingenbord::kiosk::desk::{DeskPlace, NotesOf, NotesPage};
use stellingenbord::kiosk::{Board, Event, Panel};
use stellingenbord::ui::previews::{self, Preview};

use crate::desk_data::suggestions;
use crate::desk_moments::AtDesk;
use crate::visit_moments::Moment;

/// As many topics as fit, each with a name as long as is allowed.
fn longest_topics() -> Vec<Topic> {
    let names = ["Omgaan met kinderen die heel graag gamen", "Verantwoordelijkheidsgevoel bijbrengen, h"];
    let topic = |(number, name): (usize, &str)| {
        let name: String = name.chars().take(40).collect();
        Topic {
            code: TopicCode(format!("t-{number}")),
            names: [(Language::DUTCH, name.clone()), (Language::ENGLISH, name)].into(),
        }
    };
    names.into_iter().cycle().take(12).enumerate().map(topic).collect()
}

/// A suggestion as long as is allowed.
const LONGEST: &str = "Verantwoordelijkheidsgevoel bijbrengen aan jonge kinderen ok";

fn on(topics: Vec<Topic>) -> Moment {
    Moment::at(Board { topics, ..previews::board() }).then([Event::PanelOpened(Panel::Topics)])
}

fn tap(codes: &[&str]) -> Vec<Event> {
    codes.iter().map(|code| Event::TopicToggled(TopicCode((*code).to_owned()))).collect()
}

fn typed(text: &str) -> [Event; 2] {
    [Event::SuggestionOpened, Event::SuggestionEdited(text.to_owned())]
}

/// Every state of the page of a visit.
pub(crate) fn in_a_visit() -> Vec<Preview> {
    let example = || on(previews::board().topics);
    let three = || example().then(tap(&["lezen", "sociale-media", "slapen"]));
    let crowded = || on(longest_topics()).then(tap(&["t-0", "t-5"]));
    let practice = Board { practice: true, ..previews::board() };
    vec![
        example().named("topics"),
        three().named("topics-three"),
        three().then(tap(&["pesten"])).named("topics-enough"),
        three().then(typed("Zakgeld en sparen")).then([Event::SuggestionClosed]).named("topics-own"),
        crowded().named("topics-crowded"),
        crowded().then(typed(LONGEST)).then([Event::SuggestionClosed]).named("topics-crowded-own"),
        crowded().then([Event::ReachToggled]).named("topics-crowded-reach"),
        on(previews::board().topics.into_iter().take(1).collect()).named("topics-one"),
        on(previews::board().topics.into_iter().take(4).collect()).named("topics-four"),
        Moment::at(practice).then([Event::PanelOpened(Panel::Topics)]).named("topics-practice"),
        example().then([Event::SuggestionOpened]).named("suggestion-empty"),
        example().then(typed("Zakgeld")).named("suggestion-typing"),
        example().then(typed(LONGEST)).named("suggestion-full"),
        example().then(typed("Iets met juf Anna")).named("suggestion-nudge"),
        example().then(typed("Zakgeld")).then([Event::ReachToggled]).named("suggestion-reach"),
        three().then([Event::TopicsSent]).named("topics-kept"),
        three().then(typed("Zakgeld")).then([Event::TopicsSent]).named("topics-kept-own"),
        three()
            .then(typed(LONGEST))
            .then([Event::TopicsSent, Event::PanelClosed, Event::PanelOpened(Panel::Topics)])
            .named("topics-again"),
        three()
            .then(typed("Zakgeld"))
            .then([Event::TopicsSent, Event::PanelOpened(Panel::StoredRecord)])
            .named("record-topics"),
        three().with_full_disk().then([Event::TopicsSent]).named("topics-not-yet"),
    ]
}

/// What the evening would like a thema-uurtje about.
pub(crate) fn at_the_desk() -> Vec<Preview> {
    let with_suggestions =
        |place, count| AtDesk::on(place).with(|at| at.staff.suggestions = suggestions(count));
    let page = |page, count| with_suggestions(DeskPlace::Topics { page }, count);
    let notes = |of| with_suggestions(DeskPlace::Notes(NotesPage { of, ..NotesPage::default() }), 9);
    let crowded = |at: &mut AtDesk| {
        at.board.topics = longest_topics();
        for known in &mut at.staff.suggestions {
            LONGEST.clone_into(&mut known.suggestion.text);
            known.suggestion.status = NoteStatus::Approved;
        }
    };
    vec![
        notes(NotesOf::All).named("desk-notes-and-topics"),
        notes(NotesOf::Topics).named("desk-notes-topics"),
        page(0, 9).named("desk-topics"),
        page(0, 0).with(|at| at.staff.topics = None).named("desk-topics-none"),
        page(1, 60).with(crowded).named("desk-topics-crowded"),
    ]
}
