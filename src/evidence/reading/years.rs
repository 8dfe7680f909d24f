//! Finds the years a text speaks of: `2027`, `FY2027`, `2024/25`, `'27` after "model year", `2027年`, `二〇二七年`.
//!
//! A four-digit number that is part of a longer one, has a unit, or counts things is no year.

use super::han;
use super::lexicon::{Index, Sense};
use super::tokens::{Kind, Tokens};
use super::units::Unit;

/// Reads the years of a text, each once, in order of appearance.
pub(crate) fn years(text: &str, language: &str) -> Vec<i16> {
    let mut years = Vec::new();
    for (year, _) in spans(&Tokens::read(text), Index::of(language)) {
        if !years.contains(&year) {
            years.push(year);
        }
    }
    years
}

/// The years with the token each stands at, in order.
pub(super) fn spans(tokens: &Tokens<'_>, index: &Index) -> Vec<(i16, usize)> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if index.is(tokens, at, Sense::Decade).is_some() {
            // "By the end of the decade" is 2030 to some, 2029 to others.
            found.extend([(2029, at), (2030, at)]);
        }
        match tokens.kind(at) {
            Some(Kind::Digits) => digits(tokens, index, at, &mut found),
            Some(Kind::Han) if index.han && tokens.text(at + 4) == "年" => {
                let draft = han::read(tokens, index, at).filter(|draft| draft.tokens.end == at + 4);
                let year = draft.and_then(|draft| i16::try_from(draft.value).ok()).filter(|year| is_likely(*year));
                found.extend(year.map(|year| (year, at)));
            }
            _ => {}
        }
    }
    found
}

fn is_likely(year: i16) -> bool {
    (1900..2200).contains(&year)
}

fn digits(tokens: &Tokens<'_>, index: &Index, at: usize, found: &mut Vec<(i16, usize)>) {
    let text = tokens.text(at);
    let Ok(number) = text.parse::<i16>() else { return };
    match text.len() {
        4 if is_likely(number) && starts(tokens, index, at) && ends(tokens, index, at + 1) => {
            found.push((number, at));
            found.extend(second(tokens, index, number, at + 1).map(|year| (year, at + 2)));
        }
        2 if is_short(tokens, index, at) => found.push((2000 + number, at)),
        _ => {}
    }
}

/// True iff what stands before leaves these four digits a number of their own.
fn starts(tokens: &Tokens<'_>, index: &Index, at: usize) -> bool {
    if index.sign(tokens, at).is_some() {
        return false;
    }
    let Some(before) = at.checked_sub(1).filter(|_| tokens.glued(at)) else { return true };
    match tokens.kind(before) {
        Some(Kind::Word) => names_year(tokens, index, at),
        Some(Kind::Mark) if tokens.glued_to(before, Kind::Digits) => match tokens.text(before) {
            "," | "'" | ":" => false,
            // "12.2025" ends in a year, "3.2025" is a number.
            "." => before.checked_sub(1).is_some_and(|digits| tokens.text(digits).len() == 2),
            _ => true,
        },
        _ => true,
    }
}

/// True iff what stands behind does not make the four digits a part, a measure or a count.
fn ends(tokens: &Tokens<'_>, index: &Index, next: usize) -> bool {
    if tokens.text(next) == "年" {
        return true;
    }
    if tokens.glued(next) {
        let digits = |at| tokens.kind(at) == Some(Kind::Digits) && tokens.glued(at);
        match (tokens.kind(next), tokens.text(next)) {
            (Some(Kind::Word), _) => return false,
            (_, "." | "," | "'" | ":") if digits(next + 1) => {
                // "2025.03.04" is a date.
                return tokens.text(next) == "." && tokens.text(next + 1).len() == 2 && tokens.text(next + 2) == ".";
            }
            _ => {}
        }
    }
    let counts = index.at(tokens, next, |sense| {
        matches!(sense, Sense::Counted | Sense::Scale(_) | Sense::LoneScale(_)).then_some(())
    });
    let measures = index.unit(tokens, next).is_some_and(|(unit, end)| {
        // "In 2025 €5 million": the sign belongs to what follows.
        !(matches!(unit, Unit::Money(_)) && tokens.kind(end) == Some(Kind::Digits))
    });
    counts.is_none() && !measures
}

/// `2024/25`, `2025-26`; but `2025-11` is a month.
fn second(tokens: &Tokens<'_>, index: &Index, first: i16, at: usize) -> Option<i16> {
    let tied = matches!(tokens.text(at), "/" | "-") && tokens.glued(at) && tokens.glued(at + 1);
    let short = Some(tokens.text(at + 1)).filter(|text| tied && text.len() == 2)?;
    let year = first - first % 100 + short.parse::<i16>().ok()?;
    let next = year == first + 1;
    let more = tokens.glued(at + 2) && matches!(tokens.text(at + 2), "-" | "/" | "." | ",");
    let far = year > first && (tokens.text(at) == "/" || short > "12");
    ((next || far) && !more && ends(tokens, index, at + 2)).then_some(year)
}

/// `'27` and `FY27` after a word for years, `25年`.
fn is_short(tokens: &Tokens<'_>, index: &Index, at: usize) -> bool {
    if tokens.glued_to(at, Kind::Word) {
        return names_year(tokens, index, at) && !tokens.glued(at + 1);
    }
    let Some(before) = at.checked_sub(1).filter(|_| tokens.glued(at)) else { return tokens.text(at + 1) == "年" };
    let apostrophe = tokens.text(before) == "'" && !tokens.glued_to(before, Kind::Digits);
    let word = apostrophe && index.ending(tokens, before, year_word).is_some() && ends(tokens, index, at + 1);
    word || (tokens.text(at + 1) == "年" && tokens.kind(before) != Some(Kind::Mark))
}

/// `FY`, `MY` and the like, written with the digits.
fn names_year(tokens: &Tokens<'_>, index: &Index, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|word| tokens.text(word).len() == 2) && index.ending(tokens, at, year_word).is_some()
}

fn year_word(sense: Sense) -> Option<()> {
    (sense == Sense::YearWord).then_some(())
}
