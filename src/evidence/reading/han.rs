//! Numbers in Chinese: `四十一万`, `4.5万亿`, `1亿2000万`, `百分之三十`, `三分之一`, `第三`, `九成`.

use rust_decimal::Decimal;

use super::lexicon::{Index, Sense};
use super::numerals::{self, Marks};
use super::scales::Scaled;
use super::tokens::{Kind, Tokens};
use super::units::Unit;
use super::words::Draft;
use crate::base::number;

/// Longer runs of numeral characters are no number.
const LONGEST_RUN: usize = 32;

/// Reads the number that starts at this character.
pub(super) fn read(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Draft> {
    let follows = |text: &str, at: usize| text.chars().enumerate().all(|(n, char)| is(tokens, at + n, char));
    if follows("百分之", at) {
        return Some(Draft::new(at, figure(tokens, index, at + 3)?, Some(Unit::Percent)));
    }
    if follows("第", at) {
        return Some(Draft::new(at, figure(tokens, index, at + 1)?, Some(Unit::Ordinal)));
    }
    let number = characters(tokens, index, at)?;
    if follows("分之", number.end) {
        let numerator = figure(tokens, index, number.end + 2)?;
        let value = numerator.value.checked_div(number.value)?;
        return Some(Draft::new(at, Scaled { value, ..numerator }, Some(Unit::Share)));
    }
    if number.scale.is_none() && is_tenths(tokens, number.end) {
        let value = number.value.checked_mul(Decimal::TEN)?;
        return Some(Draft::new(at, Scaled { value, end: number.end + 1, ..number }, Some(Unit::Percent)));
    }
    let scaled = read_on(number, tokens, index, false)?;
    // A lone 一 is an article or part of a word, as in 一汽, unless its unit follows.
    let article = tokens.text(at) == "一" && scaled.end == at + 1 && index.unit(tokens, scaled.end).is_none();
    (!article).then(|| Draft::new(at, scaled, None))
}

/// Reads the scale after a number and what is added to it: `1亿2000万`.
pub(super) fn read_on(number: Scaled, tokens: &Tokens<'_>, index: &Index, priced: bool) -> Option<Scaled> {
    let mut scaled = number.read_on(tokens, index, priced)?;
    if !index.han {
        return Some(scaled);
    }
    let mut place = scaled.scale;
    while let Some(above) = place {
        let next = scaled.end;
        if !tokens.glued(next) || scaled.qualifier.is_some() {
            break;
        }
        let Some(more) = figure(tokens, index, next).filter(|more| more.value < above && more.scale.is_some()) else {
            break;
        };
        scaled = Scaled { value: scaled.value.checked_add(more.value)?, end: more.end, ..scaled };
        place = more.scale.filter(|scale| *scale < above);
    }
    Some(scaled)
}

/// A number in digits or characters, with its scale.
fn figure(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Scaled> {
    let number = if tokens.kind(at) == Some(Kind::Digits) {
        let (value, end) = numerals::read(tokens, at, Marks::Point).readings.first().copied()?;
        Scaled::new(value, end)
    } else {
        characters(tokens, index, at)?
    };
    number.read_on(tokens, index, false)
}

/// `九成` is nine tenths; 成 also begins common words.
fn is_tenths(tokens: &Tokens<'_>, at: usize) -> bool {
    let word =
        matches!(tokens.text(at + 1), "立" | "为" | "為" | "本" | "员" | "員" | "功" | "长" | "交" | "都" | "熟");
    is(tokens, at, '成') && !word
}

fn characters(tokens: &Tokens<'_>, index: &Index, at: usize) -> Option<Scaled> {
    let glyphs: Vec<Glyph> = (at..).map_while(|at| Glyph::of(tokens.text(at))).take(LONGEST_RUN).collect();
    let end = at + glyphs.len();
    let lone = matches!(glyphs.as_slice(), [Glyph::Scale(scale)] if *scale != 10);
    let hedged = || index.ending(tokens, at, |sense| matches!(sense, Sense::Before(_)).then_some(())).is_some();
    // 百 alone is part of a word (百度); 近万 and 百万 are numbers. 十几 and 数十 are not.
    let inexact = matches!(tokens.text(end), "几" | "幾") || at.checked_sub(1).is_some_and(|at| is(tokens, at, '数'));
    if glyphs.is_empty() || glyphs.len() == LONGEST_RUN || inexact || (lone && !hedged()) {
        return None;
    }
    let whole = positional(&glyphs).or_else(|| composed(&glyphs))?;
    let (value, end) = with_decimals(tokens, whole, end).unwrap_or((Decimal::from(whole), end));
    let scale = glyphs.iter().rev().find_map(|glyph| if let Glyph::Scale(n) = glyph { Some(*n) } else { None });
    Some(Scaled { scale: scale.map(Decimal::from), ..Scaled::new(value, end) })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Glyph {
    Digit(u64),
    Scale(u64),
}

impl Glyph {
    fn of(text: &str) -> Option<Self> {
        Some(match text {
            "〇" | "零" => Self::Digit(0),
            "一" => Self::Digit(1),
            "二" | "两" | "兩" => Self::Digit(2),
            "三" => Self::Digit(3),
            "四" => Self::Digit(4),
            "五" => Self::Digit(5),
            "六" => Self::Digit(6),
            "七" => Self::Digit(7),
            "八" => Self::Digit(8),
            "九" => Self::Digit(9),
            "十" => Self::Scale(10),
            "百" => Self::Scale(100),
            "千" => Self::Scale(1000),
            "万" | "萬" => Self::Scale(10_000),
            "亿" | "億" => Self::Scale(100_000_000),
            _ => return None,
        })
    }
}

/// `二〇二七`: digits by position. Two or three of them without a zero (`三四`) mean "three or four".
fn positional(glyphs: &[Glyph]) -> Option<u64> {
    let sure = glyphs.len() >= 4 || (glyphs.len() >= 2 && glyphs.contains(&Glyph::Digit(0)));
    if !sure || glyphs.len() > 18 {
        return None;
    }
    glyphs.iter().try_fold(0_u64, |value, glyph| match glyph {
        Glyph::Digit(digit) => Some(value * 10 + digit),
        Glyph::Scale(_) => None,
    })
}

fn composed(glyphs: &[Glyph]) -> Option<u64> {
    let (mut total, mut section, mut digit) = (0_u64, 0_u64, None);
    let mut last_large = u64::MAX;
    let mut before = None;
    for glyph in glyphs {
        match *glyph {
            Glyph::Digit(0) => digit = None,
            Glyph::Digit(_) if matches!(before, Some(Glyph::Digit(1..))) => return None,
            Glyph::Digit(n) => digit = Some(n),
            Glyph::Scale(scale) if scale < 10_000 => {
                section = section.checked_add(digit.take().unwrap_or(1).checked_mul(scale)?)?;
            }
            Glyph::Scale(scale) => {
                let counted = section.checked_add(digit.take().unwrap_or(0))?;
                if scale < last_large {
                    total = total.checked_add(counted.max(1).checked_mul(scale)?)?;
                } else {
                    total = total.checked_add(counted)?.checked_mul(scale)?;
                }
                section = 0;
                last_large = scale;
            }
        }
        before = Some(*glyph);
    }
    // 三万五 is 35,000: a last digit counts in tenths of the scale right before it.
    let unit = match glyphs {
        [.., Glyph::Scale(scale @ 100..), Glyph::Digit(_)] => scale / 10,
        _ => 1,
    };
    total.checked_add(section)?.checked_add(digit.unwrap_or(0).checked_mul(unit)?)
}

/// `九点九四`.
fn with_decimals(tokens: &Tokens<'_>, whole: u64, end: usize) -> Option<(Decimal, usize)> {
    if !is(tokens, end, '点') && !is(tokens, end, '點') {
        return None;
    }
    let digits: String = (end + 1..)
        .map_while(|at| match Glyph::of(tokens.text(at)) {
            Some(Glyph::Digit(digit)) => u32::try_from(digit).ok().and_then(|digit| char::from_digit(digit, 10)),
            _ => None,
        })
        .take(LONGEST_RUN)
        .collect();
    let value = number::decimal(&format!("{whole}.{digits}"))?;
    Some((value, end + 1 + digits.len()))
}

fn is(tokens: &Tokens<'_>, at: usize, char: char) -> bool {
    let mut chars = tokens.text(at).chars();
    chars.next() == Some(char) && chars.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_characters() {
        for (text, wanted) in [
            ("十", Some(10)),
            ("十二", Some(12)),
            ("二十", Some(20)),
            ("一百零五", Some(105)),
            ("一百五", Some(150)),
            ("两千三百", Some(2300)),
            ("四十一万", Some(410_000)),
            ("三万五", Some(35_000)),
            ("三万零五", Some(30_005)),
            ("十三万六千八百五十四", Some(136_854)),
            ("百万", Some(1_000_000)),
            ("一亿二千万", Some(120_000_000)),
            ("两万亿", Some(2_000_000_000_000)),
            ("二〇二七", Some(2027)),
            ("一九九九", Some(1999)),
            ("三四", None),
            ("百", None),
            ("万", None),
            ("亿亿亿亿", None),
        ] {
            let tokens = Tokens::read(text);
            let found = characters(&tokens, Index::of("zh"), 0).map(|scaled| scaled.value);
            assert_eq!(found, wanted.map(|n: u64| Decimal::from(n)), "{text}");
        }
    }
}
