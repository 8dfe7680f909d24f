//! Whether the words around a percentage say that something rose or fell.
//!
//! The nearest word decides. Words behind weigh less than words before, and every clause mark in between counts:
//! "fell by 10%, while exports rose" is a fall.

use std::ops::Range;

use super::lexicon::{Index, Sense};
use super::tokens::{Kind, Tokens};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Up,
    Down,
}

/// The words of direction of a text, in order.
pub(super) struct Directions(Vec<(Direction, Range<usize>)>);

/// Farther words are about something else.
const REACH: usize = 40;
const CLAUSE: usize = 10;

impl Directions {
    pub(super) fn read(tokens: &Tokens<'_>, index: &Index) -> Self {
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let hedge = |sense| matches!(sense, Sense::Before(_) | Sense::After(_)).then_some(());
            let hedged = index.at(tokens, at, hedge).map_or(at, |((), end)| end);
            let word = index.at(tokens, at, |sense| match sense {
                Sense::Rise => Some(Direction::Up),
                Sense::Fall => Some(Direction::Down),
                _ => None,
            });
            at = match word {
                // "More than" hedges, "more" says direction.
                Some((direction, end)) if hedged <= end && !is_hedge_alone(tokens, at, hedged) => {
                    found.push((direction, at..end));
                    end
                }
                _ => hedged.max(at + 1),
            };
        }
        Self(found)
    }

    /// What the words say about the number that stands here, and the word that says it. `None`: nothing, or both.
    pub(super) fn near(&self, tokens: &Tokens<'_>, number: &Range<usize>) -> Option<(Direction, Range<usize>)> {
        let after = self.0.partition_point(|(_, word)| word.start < number.start);
        let cost = |between: Range<usize>, weight: usize| {
            let far = between.len() > REACH;
            (!far).then(|| between.len() * weight + between.filter(|at| is_clause_mark(tokens, *at)).count() * CLAUSE)
        };
        let before = after.checked_sub(1).and_then(|at| self.0.get(at));
        let before = before.and_then(|word| Some((cost(word.1.end..number.start.max(word.1.end), 1)?, word)));
        let behind = self.0[after..].iter().find(|word| word.1.start >= number.end);
        let behind = behind.and_then(|word| Some((cost(number.end..word.1.start, 2)? + 1, word)));
        match (before, behind) {
            (Some(first), Some(second)) if first.0 == second.0 && first.1.0 != second.1.0 => None,
            (Some(first), Some(second)) => Some(if first.0 <= second.0 { first.1 } else { second.1 }.clone()),
            (one, other) => one.or(other).map(|(_, word)| word.clone()),
        }
    }
}

/// Chinese 多 after a number is a hedge, elsewhere it says "more".
fn is_hedge_alone(tokens: &Tokens<'_>, at: usize, hedged: usize) -> bool {
    hedged == at + 1 && tokens.kind(at) == Some(Kind::Han)
}

fn is_clause_mark(tokens: &Tokens<'_>, at: usize) -> bool {
    match tokens.text(at) {
        "," | ";" | "." | ":" | "(" | ")" => !tokens.glued(at + 1) || tokens.kind(at + 1) == Some(Kind::Han),
        "、" | "。" => true,
        _ => false,
    }
}
