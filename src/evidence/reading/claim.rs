//! Tests a figure of an annotation against the words it cites.

use rust_decimal::Decimal;

use super::Read;
use super::demand::Demand;
use super::direction::{Direction, Directions};
use super::figures::Figure;
use super::labels::Labels;
use super::lexicon::Sense;
use super::tokens::{Kind, Tokens};
use super::units::{self, Unit};
use crate::base::number::Quantity;
use crate::base::qualifier::Qualifier;

/// What an annotation says in numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim<'a> {
    pub value: Option<Quantity>,
    /// Percent on the year before.
    pub change: Option<Decimal>,
    /// `percent`, `rank`, an ISO 4217 code, a word for what is counted (`vehicles`), or free words.
    pub unit: &'a str,
    pub qualifier: Option<Qualifier>,
}

/// Why words do not bear out a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// The number is not in the words; these are.
    Number { wanted: Decimal, found: Vec<String> },
    /// The number is there, but only as a date or in a name.
    Label { wanted: Decimal, found: String },
    /// The number is there, as something else.
    Unit { wanted: String, found: String },
    /// The words hedge the number, the claim does not.
    Unqualified { words: String, qualifier: Qualifier },
}

/// Compares a claim with its words; no doubts means that they bear it out.
pub(crate) fn doubts(words: &str, language: &str, claim: &Claim<'_>) -> Vec<Doubt> {
    let read = Read::new(words, language);
    let labels = Labels::read(&read.tokens, read.index, &read.figures);
    let test = Test { read, labels, words };
    let unit = Demand::of(claim.unit);
    let mut doubts = Vec::new();
    for wanted in claim.value.into_iter().flat_map(Quantity::parts) {
        test.value(wanted, unit).report(&test, &mut doubts);
    }
    if let Some(wanted) = claim.change {
        test.change(wanted).report(&test, &mut doubts);
    }
    // A hedge is said of the value if there is one; of a range its ends are hedge enough.
    doubts.retain(|doubt| match doubt {
        Doubt::Number { wanted, .. } | Doubt::Label { wanted, .. } => {
            !said_literally(words, language, *wanted, claim.unit)
        }
        Doubt::Unit { .. } => {
            claim.value.is_none_or(|v| !v.parts().all(|n| said_literally(words, language, n, claim.unit)))
        }
        Doubt::Unqualified { .. } => true,
    });
    let hedged = match (claim.value, claim.change) {
        (Some(Quantity::One(wanted)), _) => Some(test.value(wanted, unit)),
        (None, Some(wanted)) => Some(test.change(wanted)),
        (Some(Quantity::Range(..)) | None, _) => None,
    };
    if let (None, Some(Verdict::Fits(figures))) = (claim.qualifier, hedged) {
        doubts.extend(test.hedge_of_all(&figures));
    }
    doubts
}

/// True iff the number stands right before the very words of the unit: `9873 million euro` for 9873 of `million euro`,
/// whatever the language makes of these words.
fn said_literally(words: &str, language: &str, wanted: Decimal, unit: &str) -> bool {
    let (lower, unit) = (words.to_lowercase(), unit.to_lowercase());
    // Where lower case has other lengths, positions would not agree.
    if unit.is_empty() || lower.len() != words.len() {
        return false;
    }
    lower.match_indices(&unit).any(|(at, _)| {
        let before = words.get(..at).unwrap_or_default().trim_end();
        super::numbers(before, language)
            .iter()
            .any(|r| r.range.end == before.len() && r.low == wanted && r.high == wanted)
    })
}

/// How a number of the claim fares.
enum Verdict<'a> {
    Fits(Vec<&'a Figure>),
    Unit { wanted: &'a str, figure: &'a Figure },
    Label { wanted: Decimal, figure: &'a Figure },
    Number { wanted: Decimal, found: Vec<String> },
}

impl Verdict<'_> {
    fn report(self, test: &Test<'_>, doubts: &mut Vec<Doubt>) {
        let doubt = match self {
            Self::Fits(_) => return,
            Self::Unit { wanted, figure } => {
                Doubt::Unit { wanted: wanted.to_owned(), found: test.with_next_word(figure) }
            }
            Self::Label { wanted, figure } => {
                Doubt::Label { wanted, found: test.read.tokens.source(figure.numeral.clone()).to_owned() }
            }
            Self::Number { wanted, found } => Doubt::Number { wanted, found },
        };
        if !doubts.contains(&doubt) {
            doubts.push(doubt);
        }
    }
}

struct Test<'a> {
    read: Read<'a>,
    labels: Labels,
    words: &'a str,
}

/// A message names no more numbers than this.
const MOST_FOUND: usize = 8;

impl Test<'_> {
    fn singles(&self) -> impl Iterator<Item = &Figure> {
        self.read.figures.iter().filter(|figure| figure.low == figure.high)
    }

    fn value<'b>(&'b self, wanted: Decimal, demand: Demand<'b>) -> Verdict<'b> {
        let equal = |figure: &&Figure| match (figure.unit, demand) {
            (Some(Unit::Share), Demand::Percent) => share_is(figure.low, wanted),
            _ => figure.low.abs() == wanted.abs(),
        };
        let counts = |figure: &&Figure| match demand {
            Demand::Rank => !self.labels.is_date(figure),
            Demand::Percent | Demand::Money(_) | Demand::Count | Demand::Free(_) => !self.labels.names(figure),
        };
        let (same, named): (Vec<&Figure>, Vec<&Figure>) = self.singles().filter(equal).partition(counts);
        if same.is_empty() {
            if let Some(figure) = named.first() {
                return Verdict::Label { wanted, figure };
            }
            if wanted == Decimal::ONE && matches!(demand, Demand::Count | Demand::Free(_)) && self.has_article() {
                return Verdict::Fits(Vec::new());
            }
            return Verdict::Number { wanted, found: self.found(demand) };
        }
        self.fitting(&same, demand)
    }

    fn fitting<'b>(&'b self, same: &[&'b Figure], demand: Demand<'b>) -> Verdict<'b> {
        let met = |wanted: Option<bool>| same.iter().copied().filter(move |figure| demand.met(figure) == wanted);
        let (fits, bare): (Vec<_>, Vec<_>) = (met(Some(true)).collect(), met(None).collect());
        let held = self.holding_on(&bare, demand);
        let stated = match demand {
            Demand::Free(unit) => self.read.tokens.contain(&Tokens::read(unit)),
            Demand::Percent => self.read.loose.contains(&Unit::Percent),
            Demand::Money(code) => {
                let loose = self.read.loose.iter();
                loose.into_iter().any(|unit| matches!(unit, Unit::Money(codes) if codes.contains(&code)))
                    || (units::code(code).is_none() && self.words.contains(code))
            }
            Demand::Rank | Demand::Count => true,
        };
        match (fits.first(), bare.first(), same.first()) {
            (Some(_), _, _) if stated || !matches!(demand, Demand::Free(_)) => Verdict::Fits(fits),
            (_, Some(_), _) if stated => Verdict::Fits(bare),
            (_, Some(_), _) if !held.is_empty() => Verdict::Fits(held),
            (_, Some(figure), _) | (_, _, Some(figure)) => Verdict::Unit { wanted: demand.name(), figure },
            (_, None, None) => Verdict::Fits(Vec::new()),
        }
    }

    /// "17 percent for BYD, 18.8 for Geely": the unit said before holds on, unless things are counted.
    fn holding_on<'b>(&'b self, bare: &[&'b Figure], demand: Demand<'_>) -> Vec<&'b Figure> {
        let counts = |figure: &Figure| self.read.index.is(&self.read.tokens, figure.body.end, Sense::Counted).is_some();
        let said = self.singles().find(|figure| demand.met(figure) == Some(true)).map(|figure| figure.body.end);
        let after = |figure: &Figure| said.is_some_and(|end| end <= figure.body.start);
        bare.iter().copied().filter(|figure| after(figure) && !counts(figure)).collect()
    }

    fn change(&self, wanted: Decimal) -> Verdict<'_> {
        let size = wanted.abs();
        let directions = Directions::read(&self.read.tokens, self.read.index);
        let (mut right, mut wrong, mut multiples) = (Vec::new(), Vec::new(), Vec::new());
        for figure in self.singles().filter(|figure| figure.unit.is_some() || !self.labels.names(figure)) {
            match figure.unit {
                Some(Unit::Times) if self.multiple_is(figure, wanted) => multiples.push(figure),
                Some(Unit::Share) if !share_is(figure.low, size) => {}
                None | Some(Unit::Percent) if figure.low.abs() != size => {}
                None | Some(Unit::Percent | Unit::Share) => match self.direction(&directions, figure) {
                    Some((said, word)) if (said == Direction::Up) != (wanted > Decimal::ZERO) && !wanted.is_zero() => {
                        let start = word.start.min(figure.body.start);
                        wrong.push(self.read.tokens.source(start..word.end.max(figure.body.end)).to_owned());
                    }
                    _ => right.push(figure),
                },
                Some(Unit::Times | Unit::Ordinal | Unit::Money(_) | Unit::Measure) => {}
            }
        }
        if !multiples.is_empty() {
            return Verdict::Fits(multiples);
        }
        if !right.is_empty() {
            return self.fitting(&right, Demand::Percent);
        }
        let found = if wrong.is_empty() { self.found(Demand::Percent) } else { wrong };
        Verdict::Number { wanted, found: found.into_iter().take(MOST_FOUND).collect() }
    }

    /// Which way the number goes: its own sign, else the words near it.
    fn direction(&self, all: &Directions, figure: &Figure) -> Option<(Direction, std::ops::Range<usize>)> {
        let own = if figure.low < Decimal::ZERO { Some(Direction::Down) } else { figure.plus.then_some(Direction::Up) };
        own.map(|own| (own, figure.body.clone())).or_else(|| all.near(&self.read.tokens, &figure.whole))
    }

    /// Doubled is +100 percent. Chinese 增长两倍 is +200, so there the multiple itself may be meant too.
    fn multiple_is(&self, figure: &Figure, wanted: Decimal) -> bool {
        let percent = |times: Decimal| times.checked_mul(Decimal::ONE_HUNDRED);
        percent(figure.low - Decimal::ONE) == Some(wanted)
            || (self.read.index.han && percent(figure.low) == Some(wanted))
    }

    fn hedge_of_all(&self, figures: &[&Figure]) -> Option<Doubt> {
        let hedged = figures.iter().map(|figure| figure.qualifier.map(|qualifier| (*figure, qualifier)));
        let (figure, qualifier) = hedged.collect::<Option<Vec<_>>>()?.first().copied()?;
        let words = self.read.tokens.source(figure.hedged.clone()).to_owned();
        Some(Doubt::Unqualified { words, qualifier })
    }

    /// The numbers to name beside the one not found: of the right kind if there are any, dates and names last.
    fn found(&self, demand: Demand<'_>) -> Vec<String> {
        let kind = |figure: &&Figure| demand.met(figure) != Some(false) && !self.labels.names(figure);
        let candidates: [Vec<&Figure>; 3] = [
            self.singles().filter(kind).collect(),
            self.singles().filter(|figure| !self.labels.names(figure)).collect(),
            self.singles().collect(),
        ];
        let mut texts = Vec::new();
        for figure in candidates.into_iter().find(|figures| !figures.is_empty()).unwrap_or_default() {
            let text = self.read.tokens.source(figure.numeral.clone());
            if texts.len() < MOST_FOUND && !texts.iter().any(|known| known == text) {
                texts.push(text.to_owned());
            }
        }
        texts
    }

    /// `un modello` is one model, though an article is no number elsewhere.
    fn has_article(&self) -> bool {
        let tokens = &self.read.tokens;
        (0..tokens.len()).any(|at| {
            self.read.index.is(tokens, at, Sense::Article).is_some() || (self.read.index.han && tokens.text(at) == "一")
        })
    }

    fn with_next_word(&self, figure: &Figure) -> String {
        let next = matches!(self.read.tokens.kind(figure.body.end), Some(Kind::Word | Kind::Han));
        self.read.tokens.source(figure.body.start..figure.body.end + usize::from(next)).to_owned()
    }
}

/// A third is 33, 33.3 or 33.33 percent: equal at the precision of the claim, rounded or cut.
fn share_is(share: Decimal, wanted: Decimal) -> bool {
    let Some(percent) = share.abs().checked_mul(Decimal::ONE_HUNDRED) else { return false };
    let wanted = wanted.abs().normalize();
    percent.round_dp(wanted.scale()) == wanted || percent.trunc_with_scale(wanted.scale()) == wanted
}
