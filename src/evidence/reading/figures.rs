//! Finds every number of a text and what stands around it: sign, unit and hedge.
//!
//! One pass; the end of one number bounds how far the next may look back, so that no word serves two of them.

use std::ops::Range;

use rust_decimal::Decimal;

use super::han;
use super::lexicon::{Index, Sense};
use super::numerals::{self, Marks};
use super::scales::{Scaled, is_hyphen};
use super::tokens::{Kind, Tokens};
use super::units::Unit;
use super::words::{self, Draft};
use crate::base::qualifier::Qualifier;

/// A number with its surroundings. Ranges are of tokens.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    pub low: Decimal,
    pub high: Decimal,
    pub unit: Option<Unit>,
    pub qualifier: Option<Qualifier>,
    /// True iff a plus stands before it; a minus is worked into the value.
    pub plus: bool,
    pub scale: Option<Decimal>,
    /// The number and its scale.
    pub numeral: Range<usize>,
    /// The same with sign and unit.
    pub body: Range<usize>,
    /// The same with the hedge.
    pub whole: Range<usize>,
    /// From the hedge to the number, or the other way round.
    pub hedged: Range<usize>,
}

/// All numbers of a text, and the units that stand beside none.
#[derive(Debug, Default)]
pub(super) struct Figures {
    pub list: Vec<Figure>,
    pub loose: Vec<Unit>,
}

impl Figures {
    pub(super) fn read(tokens: &Tokens<'_>, index: &Index, marks: Marks) -> Self {
        let scan = Scan { tokens, index, marks };
        let mut figures = Self::default();
        let (mut at, mut used) = (0, 0);
        while at < tokens.len() {
            let unit = index.unit(tokens, at).filter(|unit| unit.1 > at + 1 || tokens.kind(at) != Some(Kind::Han));
            // A unit of several words may hold a number word: "pour cent".
            let (drafts, next) = match unit {
                Some((_, end)) if end > at + 1 => (Vec::new(), end),
                _ => scan.drafts(at),
            };
            if drafts.is_empty() {
                let end = unit.map_or(at + 1, |unit| unit.1).max(next);
                let sign = scan.is_sign_of_next(end);
                figures.loose.extend(unit.map(|unit| unit.0).filter(|_| !sign));
                at = end;
                continue;
            }
            let found: Vec<Figure> = drafts.into_iter().map(|draft| scan.surround(draft, used)).collect();
            let end = found.iter().map(|figure| figure.whole.end).min().unwrap_or(next);
            used = end;
            at = end.max(at + 1);
            figures.list.extend(found);
        }
        figures
    }
}

struct Scan<'a> {
    tokens: &'a Tokens<'a>,
    index: &'a Index,
    marks: Marks,
}

impl Scan<'_> {
    /// The numbers that start here, and the token to go on with if there are none.
    fn drafts(&self, at: usize) -> (Vec<Draft>, usize) {
        match self.tokens.kind(at) {
            Some(Kind::Digits) => self.digits(at),
            Some(Kind::Han) if self.index.han => {
                let number = han::read(self.tokens, self.index, at).map(|draft| vec![draft]);
                (number.unwrap_or_else(|| words::read(self.tokens, self.index, at)), at + 1)
            }
            Some(Kind::Word) => (words::read(self.tokens, self.index, at), at + 1),
            _ => (Vec::new(), at + 1),
        }
    }

    fn digits(&self, at: usize) -> (Vec<Draft>, usize) {
        let numerals = numerals::read(self.tokens, at, self.marks);
        let signed = self.index.sign(self.tokens, at).is_some();
        if self.tokens.glued_to(at, Kind::Word) && !signed {
            return (Vec::new(), numerals.end);
        }
        let drafts = numerals.readings.into_iter().filter_map(|(value, end)| {
            let scaled = han::read_on(Scaled::new(value, end), self.tokens, self.index, signed)?;
            let draft = Draft::new(at, scaled, None);
            (self.may_end(scaled.end) && !self.is_model_number(at, scaled.end)).then_some(draft)
        });
        (drafts.collect(), numerals.end)
    }

    /// Letters that touch a number make it a name (`4x4`, `2020er`), unless they are its unit or ending.
    fn may_end(&self, at: usize) -> bool {
        let touches = self.tokens.kind(at) == Some(Kind::Word) && self.tokens.glued(at);
        let latin = self.tokens.text(at).chars().next().is_some_and(|char| char < '\u{250}');
        !touches || !latin || self.index.unit(self.tokens, at).is_some() || self.ordinal_ending(at).is_some()
    }

    fn ordinal_ending(&self, at: usize) -> Option<usize> {
        self.index.is(self.tokens, at, Sense::OrdinalEnding).filter(|_| self.tokens.glued(at))
    }

    /// `Covid-19`, `EX-30`: a short number tied to a word by a hyphen, and followed by nothing it measures.
    fn is_model_number(&self, at: usize, end: usize) -> bool {
        let tied = at
            .checked_sub(1)
            .is_some_and(|hyphen| is_hyphen(self.tokens, hyphen) && self.tokens.glued_to(hyphen, Kind::Word));
        tied && end == at + 1 && self.tokens.text(at).len() <= 3 && self.index.unit(self.tokens, end).is_none()
    }

    /// True iff the unit that ended here is the sign of a number that starts here.
    fn is_sign_of_next(&self, at: usize) -> bool {
        self.tokens.kind(at) == Some(Kind::Digits) && self.index.sign(self.tokens, at).is_some()
    }

    fn surround(&self, draft: Draft, used: usize) -> Figure {
        let Draft { mut value, scale, unit, qualifier, tokens: numeral } = draft;
        let mut start = numeral.start;
        let sign = self.index.sign(self.tokens, start).filter(|sign| sign.1 >= used);
        start = sign.map_or(start, |sign| sign.1);
        let plus_or_minus = start.checked_sub(1).filter(|at| *at >= used && self.is_plus_or_minus(*at));
        let plus = plus_or_minus.is_some_and(|at| self.tokens.text(at) == "+");
        if let Some(at) = plus_or_minus {
            start = at;
            value = if plus { value } else { -value };
        }
        let (unit, after, end, whole_end) = self.behind(numeral.end, unit.or(sign.map(|sign| sign.0)));
        let before = self.hedge_before(start, unit).filter(|hedge| hedge.1 >= used);
        let hedged = match (before, after) {
            (Some((_, from)), _) => from..numeral.end,
            (None, Some((_, to))) => numeral.start..to,
            (None, None) => numeral.clone(),
        };
        Figure {
            low: value,
            high: value,
            unit,
            qualifier: before.or(after).map(|hedge| hedge.0).or(qualifier),
            plus,
            scale,
            body: start..end,
            whole: before.map_or(start, |hedge| hedge.1)..whole_end,
            hedged,
            numeral,
        }
    }

    /// Unit and hedge behind a number, in either order: the unit, the hedge and its end, the end of the unit and
    /// that of both.
    fn behind(&self, at: usize, mut unit: Option<Unit>) -> (Option<Unit>, Option<(Qualifier, usize)>, usize, usize) {
        let (mut end, mut body, mut hedge) = (at, at, None);
        if let Some(after) = self.ordinal_ending(at).filter(|_| unit.is_none()) {
            (unit, end, body) = (Some(Unit::Ordinal), after, after);
        }
        for _ in 0..2 {
            if let Some((found, after)) = self.unit_at(end, unit) {
                unit = unit.or(Some(found));
                (end, body) = (after, after);
            }
            if let (None, Some(found)) = (hedge, self.hedge_after(end)) {
                hedge = Some(found);
                end = found.1;
            }
        }
        (unit, hedge, body, end)
    }

    fn unit_at(&self, at: usize, known: Option<Unit>) -> Option<(Unit, usize)> {
        let linked = if is_hyphen(self.tokens, at) { Some(at + 1) } else { self.index.is(self.tokens, at, Sense::Of) };
        let (unit, end) = self.index.unit(self.tokens, at).or_else(|| self.index.unit(self.tokens, linked?))?;
        // "500 €10": the sign belongs to what it touches.
        let of_next = !self.tokens.glued(at) && self.tokens.glued(end) && self.is_sign_of_next(end);
        let repeats = match known {
            None => true,
            Some(Unit::Money(_)) => matches!(unit, Unit::Money(_)),
            Some(_) => false,
        };
        (repeats && !of_next).then_some((unit, end))
    }

    fn is_plus_or_minus(&self, at: usize) -> bool {
        let free =
            !self.tokens.glued(at) || at.checked_sub(1).is_none_or(|at| matches!(self.tokens.text(at), "(" | "["));
        matches!(self.tokens.text(at), "+" | "-") && self.tokens.glued(at + 1) && free
    }

    /// "Over the 380,000 of spring" compares, "over the half" hedges.
    fn hedge_before(&self, start: usize, unit: Option<Unit>) -> Option<(Qualifier, usize)> {
        let pick = |sense| if let Sense::Before(qualifier) = sense { Some(qualifier) } else { None };
        let part = matches!(unit, Some(Unit::Share | Unit::Percent));
        let direct = self.index.ending(self.tokens, start, pick);
        direct.or_else(|| {
            let hedge = self.index.ending(self.tokens, self.index.filler(self.tokens, start)?, pick)?;
            (part || !matches!(hedge.0, Qualifier::Over | Qualifier::Under)).then_some(hedge)
        })
    }

    fn hedge_after(&self, at: usize) -> Option<(Qualifier, usize)> {
        self.index.at(self.tokens, at, |sense| if let Sense::After(qualifier) = sense { Some(qualifier) } else { None })
    }
}
