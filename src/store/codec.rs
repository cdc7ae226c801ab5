//! Drawings as bytes: what the finger drew, exactly, in about two bytes a point.
//!
//! The first byte is the format, 1. Then the number of strokes; of each stroke the number of points, and of each
//! point how far it lies from the one before it (the first one of the drawing: from the top left corner), x and y.
//! Numbers are written in groups of seven bits, lowest first, the eighth bit saying that more follow; distances
//! are folded so that small ones to either side are small numbers: 0, -1, 1, -2, 2 …

use crate::domain::{Stroke, StrokePoint};

const FORMAT: u8 = 1;

/// The bytes of a drawing.
pub(super) fn encode(strokes: &[Stroke]) -> Vec<u8> {
    let mut bytes = vec![FORMAT];
    let mut last = StrokePoint { x: 0, y: 0 };
    push_number(&mut bytes, strokes.len() as u64);
    for stroke in strokes {
        push_number(&mut bytes, stroke.points.len() as u64);
        for point in &stroke.points {
            push_number(&mut bytes, folded(last.x, point.x));
            push_number(&mut bytes, folded(last.y, point.y));
            last = *point;
        }
    }
    bytes
}

/// The drawing that these bytes are of; `None` for bytes that [`encode`] does not make.
pub(super) fn decode(bytes: &[u8]) -> Option<Vec<Stroke>> {
    let (&FORMAT, mut rest) = bytes.split_first()? else { return None };
    let mut last = StrokePoint { x: 0, y: 0 };
    let n_strokes = take_number(&mut rest)?;
    // Nothing is set aside for the numbers promised: damaged bytes may promise anything.
    let mut strokes = Vec::new();
    for _ in 0..n_strokes {
        let n_points = take_number(&mut rest)?;
        let mut points = Vec::new();
        for _ in 0..n_points {
            let x = unfolded(last.x, take_number(&mut rest)?)?;
            let y = unfolded(last.y, take_number(&mut rest)?)?;
            last = StrokePoint { x, y };
            points.push(last);
        }
        strokes.push(Stroke { points });
    }
    rest.is_empty().then_some(strokes)
}

fn push_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take_number(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let (&byte, after) = rest.split_first()?;
        *rest = after;
        number |= u64::from(byte & 0x7F).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn folded(from: u16, to: u16) -> u64 {
    let distance = i64::from(to) - i64::from(from);
    let doubled = distance.unsigned_abs() * 2;
    if distance < 0 { doubled - 1 } else { doubled }
}

fn unfolded(from: u16, number: u64) -> Option<u16> {
    let half = i64::try_from(number.div_ceil(2)).ok()?;
    let distance = if number % 2 == 1 { -half } else { half };
    u16::try_from(i64::from(from).checked_add(distance)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{decode, encode};
    use crate::domain::{Stroke, StrokePoint};

    fn stroke(points: &[(u16, u16)]) -> Stroke {
        Stroke { points: points.iter().map(|&(x, y)| StrokePoint { x, y }).collect() }
    }

    #[test]
    fn a_drawing_takes_about_two_bytes_a_point() {
        let line: Vec<_> = (0..500_u16).map(|idx| (idx * 20, 5_000 + idx % 7)).collect();
        assert_eq!(encode(&[stroke(&line)]).len(), 1_005);
    }

    #[test]
    fn bytes_that_are_no_drawing_are_refused() {
        let bytes = encode(&[stroke(&[(1, 2), (3, 4)]), stroke(&[])]);
        for cut in 0..bytes.len() {
            assert_eq!(decode(&bytes[..cut]), None, "cut at {cut}");
        }
        let too_long = [bytes.as_slice(), &[0]].concat();
        assert_eq!(decode(&too_long), None);
        assert_eq!(decode(&[2, 0]), None, "another format");
        assert_eq!(decode(&[1, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]), None, "promises what it does not hold");
        assert_eq!(decode(&[1, 1, 1, 1, 0]), None, "left of the paper");
    }

    proptest! {
        #[test]
        fn every_drawing_comes_back_exactly(
            lines in prop::collection::vec(prop::collection::vec(any::<(u16, u16)>(), 0..20), 0..8)
        ) {
            let strokes: Vec<_> = lines.iter().map(|line| stroke(line)).collect();
            prop_assert_eq!(decode(&encode(&strokes)), Some(strokes));
        }

        #[test]
        fn no_bytes_make_it_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            decode(&bytes);
        }
    }
}
