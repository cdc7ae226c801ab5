//! What a stance is called: one of the five, or an answer of the poll it was taken on.

use crate::domain::{Language, PollAnswer, Stance, Statement, Translations};
use crate::ui::texts::Texts;

/// The word for a stance on this statement; of a poll the words of the answer.
pub fn stance_text(texts: &Texts, statement: Option<&Statement>, stance: Stance) -> String {
    match (stance, statement) {
        (Stance::Chosen(answer), Some(poll)) if poll.takes(stance) => {
            poll.answer_text(answer, texts.language()).to_owned()
        }
        // The poll has gone, or has other answers now.
        (Stance::Chosen(answer), _) => answer.letter().to_string(),
        (Stance::Agree | Stance::Neutral | Stance::Disagree | Stance::Unclear | Stance::Skipped, _) => {
            texts.get(&format!("stance-{}", stance.code())).into_owned()
        }
    }
}

/// "Peiling: A. Maandag · B. Dinsdag".
pub fn poll_text(texts: &Texts, answers: &[Translations], language: Language) -> String {
    let lettered = |(letter, answer): (PollAnswer, &Translations)| {
        let text = answer.get(&language).or_else(|| answer.get(&Language::DUTCH)).map_or("", String::as_str);
        let gaps = [("letter", letter.letter().to_string().into()), ("text", text.to_owned().into())];
        texts.with("poll-letter-and-text", &gaps)
    };
    let answers: Vec<String> = PollAnswer::ALL.into_iter().zip(answers).map(lettered).collect();
    texts.with("poll-answers", &[("answers", answers.join(" · ").into())])
}

/// Who a statement comes from, and before it that it is a poll where it is one.
pub fn source_text(texts: &Texts, statement: &Statement) -> String {
    let source = texts.get(&format!("source-{}", statement.source.code())).into_owned();
    if statement.is_poll() { format!("{} · {source}", texts.get("poll")) } else { source }
}
