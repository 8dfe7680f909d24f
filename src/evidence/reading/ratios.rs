//! Parts told as `one in five`, `un'auto su cinque`, `uno de cada cinco`: a share, and neither one nor five of anything.

use rust_decimal::Decimal;

use super::figures::Figure;
use super::lexicon::{Index, Sense};
use super::tokens::{Kind, Tokens};
use super::units::Unit;

/// Puts shares in the place of the two numbers that make them.
pub(super) fn join(tokens: &Tokens<'_>, index: &Index, list: Vec<Figure>) -> Vec<Figure> {
    let mut joined: Vec<Figure> = Vec::with_capacity(list.len());
    for figure in list {
        match share(tokens, index, joined.last(), &figure) {
            Some(share) => {
                joined.retain(|other| other.body.end <= share.body.start);
                joined.push(share);
            }
            None => joined.push(figure),
        }
    }
    joined
}

fn share(tokens: &Tokens<'_>, index: &Index, before: Option<&Figure>, whole: &Figure) -> Option<Figure> {
    let small = |figure: &Figure| figure.unit.is_none() && figure.scale.is_none() && figure.low <= Decimal::ONE_HUNDRED;
    let ((), link) = index.ending(tokens, whole.body.start, |sense| (sense == Sense::Ratio).then_some(()))?;
    let in_words = |figure: &Figure| tokens.kind(figure.body.start) == Some(Kind::Word);
    // "One car in five" and "un'auto su cinque", but neither "one plant in five countries" nor "un marchio su tre mercati".
    let apart = link + 1 < whole.body.start || tokens.kind(whole.body.end) != Some(Kind::Word);
    let reaches = |end: usize| end == link || (apart && end + 1 == link && tokens.kind(end) == Some(Kind::Word));
    let number = before.filter(|part| small(part) && reaches(part.body.end) && in_words(part) == in_words(whole));
    let article = (link.saturating_sub(3)..link)
        .find(|at| index.is(tokens, *at, Sense::Article).is_some_and(reaches))
        .filter(|_| in_words(whole));
    let (part, start) = match (number, article) {
        (Some(part), _) => (part.low, part.body.start),
        (None, Some(start)) => (Decimal::ONE, start),
        (None, None) => return None,
    };
    let fits = small(whole) && part > Decimal::ZERO && part < whole.low;
    let value = part.checked_div(whole.low).filter(|_| fits)?;
    let range = start..whole.body.end;
    Some(Figure {
        low: value,
        high: value,
        unit: Some(Unit::Share),
        numeral: range.clone(),
        body: range.clone(),
        whole: range.clone(),
        hedged: range,
        ..whole.clone()
    })
}
