//! The blocks of a calendar that matter, each with the line it begins on.
//!
//! They are cut out of the text before anything in them is understood: so a problem has its line, and an event that
//! cannot be read spoils no other.

/// A block from its BEGIN to its END.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block<'t> {
    /// From 1.
    pub(super) line: usize,
    pub(super) text: &'t str,
}

/// What a text is made of.
#[derive(Debug, Default)]
pub(super) struct Blocks<'t> {
    /// Whether it is a calendar at all.
    pub(super) is_calendar: bool,
    pub(super) events: Vec<Block<'t>>,
    /// Time zones that the file brings along.
    pub(super) zones: Vec<Block<'t>>,
    /// The lines of blocks that begin and do not end.
    pub(super) not_whole: Vec<usize>,
}

impl Block<'_> {
    /// The line of this property, or else the one of the block.
    pub(super) fn line_of(&self, property: &str) -> usize {
        let is_it = |line: &str| {
            let name = line.split([':', ';']).next().unwrap_or(line);
            name.len() < line.len() && name.eq_ignore_ascii_case(property)
        };
        self.line + self.text.lines().position(is_it).unwrap_or(0)
    }
}

impl<'t> Block<'t> {
    /// This property as it stands in the file, continued lines included; empty where it is not there.
    pub(super) fn raw(&self, property: &str) -> &'t str {
        let idx = self.line_of(property) - self.line;
        let mut lines = self.text.split_inclusive('\n');
        let at: usize = lines.by_ref().take(idx).map(str::len).sum();
        let first = lines.next().map_or(0, str::len);
        let more: usize = lines.take_while(|line| line.starts_with([' ', '\t'])).map(str::len).sum();
        if idx == 0 { "" } else { self.text.get(at..at + first + more).unwrap_or("") }
    }
}

/// A block that has begun.
struct Begun {
    is_event: bool,
    line: usize,
    at: usize,
}

/// Finds the blocks. Continued lines begin with a blank, so no words of a description are taken for a block.
pub(super) fn blocks(text: &str) -> Blocks<'_> {
    let mut blocks = Blocks::default();
    let (mut begun, mut calendar): (Option<Begun>, Option<usize>) = (None, None);
    let mut at = 0;
    for (line, words) in (1..).zip(text.split_inclusive('\n')) {
        let end = at + words.len();
        match words.trim_end().to_ascii_uppercase().as_str() {
            "BEGIN:VCALENDAR" => {
                blocks.is_calendar = true;
                calendar.get_or_insert(line);
            }
            "END:VCALENDAR" => calendar = None,
            mark @ ("BEGIN:VEVENT" | "BEGIN:VTIMEZONE") => {
                let next = Begun { is_event: mark == "BEGIN:VEVENT", line, at };
                blocks.not_whole.extend(begun.replace(next).map(|begun| begun.line));
            }
            mark @ ("END:VEVENT" | "END:VTIMEZONE") => {
                let is_event = mark == "END:VEVENT";
                if let Some(begun) = begun.take_if(|begun| begun.is_event == is_event) {
                    let block = Block { line: begun.line, text: text.get(begun.at..end).unwrap_or("") };
                    if is_event { blocks.events.push(block) } else { blocks.zones.push(block) }
                }
            }
            _ => {}
        }
        at = end;
    }
    blocks.not_whole.extend(begun.map(|begun| begun.line));
    // A calendar that does not end was cut off while it was being fetched.
    blocks.not_whole.extend(calendar);
    blocks
}
