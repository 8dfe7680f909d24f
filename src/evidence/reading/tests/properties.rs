//! What must hold for any number and any text.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::base::number::Quantity;
use crate::evidence::reading::{Claim, doubts, numbers, years};

const LANGUAGES: [&str; 9] = ["en", "it", "de", "fr", "es", "zh", "es-MX", "de-CH", "pt"];

fn grouped(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let first = (digits.len() + 2) % 3 + 1;
    let (head, tail) = digits.split_at(first);
    let tail = tail.as_bytes().chunks(3).map(|group| format!("{mark}{}", String::from_utf8_lossy(group)));
    head.to_owned() + &tail.collect::<String>()
}

fn chinese(number: u64) -> String {
    const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    const LARGE: [(u64, char); 5] = [(100_000_000, '亿'), (10_000, '万'), (1000, '千'), (100, '百'), (10, '十')];
    if let Some(digit) = usize::try_from(number).ok().and_then(|digit| DIGITS.get(digit)) {
        return digit.to_string();
    }
    let (scale, name) = LARGE.into_iter().find(|(scale, _)| number >= *scale).expect("above nine");
    let rest = number % scale;
    let zero = if rest > 0 && rest < scale / 10 { "零" } else { "" };
    let rest = if rest == 0 { String::new() } else { format!("{zero}{}", chinese(rest)) };
    format!("{}{name}{rest}", chinese(number / scale))
}

fn reads_back(text: &str, language: &str, number: u64) -> bool {
    let sentence = format!("xx {text} yy.");
    numbers(&sentence, language)
        .iter()
        .any(|reading| reading.low == Decimal::from(number) && sentence[reading.range.clone()] == *text)
}

proptest! {
    #[test]
    fn integers_read_back_in_every_grouping(number in 0_u64..10_000_000_000_000) {
        for (mark, languages) in [
            ("", &LANGUAGES[..]),
            (",", &["en", "zh", "es-MX", "pt"]),
            (".", &["it", "de", "fr", "es", "de-CH", "pt"]),
            ("\u{202f}", &LANGUAGES),
            ("\u{a0}", &LANGUAGES),
            (" ", &["fr", "de", "it", "es"]),
            ("'", &LANGUAGES),
            ("’", &LANGUAGES),
        ] {
            for language in languages {
                let text = grouped(number, mark);
                prop_assert!(reads_back(&text, language, number), "{language}: {text}");
            }
        }
    }

    #[test]
    fn chinese_characters_read_back(number in 2_u64..10_000_000_000) {
        let text = chinese(number);
        prop_assert!(reads_back(&text, "zh", number), "{text} {number} {:?}", numbers(&text, "zh"));
    }

    #[test]
    fn decimals_read_back(whole in 0_u32..1_000_000, decimals in 1_u32..99) {
        let wanted = Decimal::new(i64::from(whole) * 100 + i64::from(decimals), 2).normalize();
        for (language, mark) in [("en", '.'), ("zh", '.'), ("it", ','), ("de", ','), ("fr", ','), ("es", ','), ("pt", ',')] {
            let text = format!("{whole}{mark}{decimals:02}");
            prop_assert!(numbers(&text, language).iter().any(|reading| reading.low == wanted), "{language}: {text}");
        }
    }

    #[test]
    fn arbitrary_text_is_survived(text in "\\PC*", language in "[a-zA-Z-]{0,5}") {
        survive(&text, &language);
    }

    #[test]
    fn text_of_our_own_words_is_survived(words in proptest::collection::vec(0..VOCABULARY.len(), 0..40)) {
        let text: String = words.iter().filter_map(|word| VOCABULARY.get(*word).copied()).collect();
        for language in LANGUAGES {
            survive(&text, language);
        }
    }
}

const VOCABULARY: [&str; 64] = [
    " ",
    " ",
    " ",
    " ",
    "-",
    ".",
    ",",
    "'",
    "’",
    "/",
    "%",
    "€",
    "$",
    "\u{a0}",
    "\u{ad}",
    "1",
    "12",
    "500",
    "000",
    "2027",
    "million",
    "mila",
    "cento",
    "and",
    "a",
    "half",
    "third",
    "mezzo",
    "und",
    "tausend",
    "hundert",
    "zwanzig",
    "mille",
    "quatre",
    "vingt",
    "et",
    "mil",
    "y",
    "medio",
    "一",
    "十",
    "百",
    "万",
    "亿",
    "多",
    "余",
    "百分之",
    "分之",
    "第",
    "点",
    "年",
    "成",
    "倍",
    "between",
    "to",
    "about",
    "quasi",
    "fell",
    "doubled",
    "+",
    "(",
    "FY",
    "m",
    "e",
];

fn survive(text: &str, language: &str) {
    for reading in numbers(text, language) {
        assert!(text.get(reading.range.clone()).is_some_and(|numeral| !numeral.is_empty()), "{text}");
        assert!(reading.low <= reading.high, "{text}");
    }
    assert!(years(text, language).iter().all(|year| (1900..2200).contains(year)), "{text}");
    let value = Some(Quantity::Range(Decimal::ONE, Decimal::from(12)));
    for unit in ["vehicles", "percent", "EUR", "rank", "free words", ""] {
        doubts(text, language, &Claim { value, change: Some(Decimal::NEGATIVE_ONE), unit, qualifier: None });
    }
}

#[test]
fn hostile_text_is_read_in_linear_time() {
    // At this size what takes milliseconds in linear time would take minutes in quadratic time.
    const SIZE: usize = 1 << 18;
    let value = Some(Quantity::One(Decimal::ONE));
    let claim = Claim { value, change: Some(Decimal::ONE), unit: "percent", qualifier: None };
    for piece in HOSTILE {
        let text = piece.repeat(SIZE / piece.len());
        let start = Instant::now();
        for language in ["de", ""] {
            doubts(&text, language, &claim);
            years(&text, language);
        }
        let taken = start.elapsed();
        assert!(taken < Duration::from_secs(20), "{piece:?}: {taken:?}");
    }
}

const HOSTILE: [&str; 36] = [
    "1",
    "1,",
    "1 000 ",
    "1%",
    "1% ",
    "1 ",
    "one hundred and ",
    "a ",
    "a half ",
    "million ",
    "cento",
    "a third ",
    "2027 ",
    "-",
    "- 1",
    "between 1 and ",
    "1 to ",
    "fell 1% ",
    "一",
    "万",
    "1万",
    "百分之",
    "第",
    "余万",
    "\u{ad}",
    "'27 ",
    "more than ",
    "€",
    "two thousand ",
    "1-",
    "zwei und ",
    "einund",
    "一亿",
    "分之",
    "1分之",
    "1 . ",
];
