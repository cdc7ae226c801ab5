//! A drawn note as a picture that any browser shows.

use std::fmt::Write as _;

use crate::domain::{Stroke, StrokePoint};

/// The drawing as SVG: a line a stroke, on paper of 10 000 by 10 000.
pub(super) fn svg(strokes: &[Stroke]) -> String {
    let edge = StrokePoint::EDGE;
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {edge} {edge}\" fill=\"none\" stroke=\"#222\" \
         stroke-width=\"90\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
    );
    for stroke in strokes {
        let Some((first, others)) = stroke.points.split_first() else { continue };
        let mut line = format!("<path d=\"M{} {}", first.x, first.y);
        // A dot is a line to itself: a path without a length is not drawn.
        for point in if others.is_empty() { std::slice::from_ref(first) } else { others } {
            // Writing to a string cannot fail.
            let written = write!(line, "L{} {}", point.x, point.y);
            debug_assert!(written.is_ok());
        }
        picture.push_str(&line);
        picture.push_str("\"/>");
    }
    picture.push_str("</svg>");
    picture
}

/// The drawing that such a picture is of; `None` for a picture that [`svg`] does not make.
pub(super) fn strokes(picture: &str) -> Option<Vec<Stroke>> {
    let mut strokes = Vec::new();
    for line in picture.split("<path d=\"M").skip(1) {
        let (line, _) = line.split_once('"')?;
        let point = |word: &str| {
            let (x, y) = word.split_once(' ')?;
            Some(StrokePoint { x: x.parse().ok()?, y: y.parse().ok()? })
        };
        let mut points = line.split('L').map(point).collect::<Option<Vec<_>>>()?;
        if let [first, second] = points.as_slice()
            && first == second
        {
            points.truncate(1);
        }
        strokes.push(Stroke { points });
    }
    Some(strokes)
}

#[cfg(test)]
mod tests {
    use super::{strokes, svg};
    use crate::domain::{Stroke, StrokePoint};

    #[test]
    fn a_dot_and_a_line_are_drawn_and_an_empty_stroke_is_not() {
        let stroke = |points: &[(u16, u16)]| Stroke {
            points: points.iter().map(|&(x, y)| StrokePoint { x, y }).collect(),
        };
        let picture = svg(&[stroke(&[(5, 6)]), stroke(&[]), stroke(&[(1, 2), (3, 4), (10_000, 0)])]);
        assert!(picture.ends_with("<path d=\"M5 6L5 6\"/><path d=\"M1 2L3 4L10000 0\"/></svg>"), "{picture}");
        assert_eq!(picture.matches("<path").count(), 2);
        let back = strokes(&picture).unwrap();
        assert_eq!(back, [stroke(&[(5, 6)]), stroke(&[(1, 2), (3, 4), (10_000, 0)])]);
        assert_eq!(strokes("<path d=\"M1 x\"/>"), None);
    }
}
