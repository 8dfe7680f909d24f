//! Looks for a citation in an article.

use std::ops::Range;

use super::edges::{keeps_numbers_whole, with_whole_numbers};
use super::nearest::{Nearest, nearest};
use super::normal::{BLOCK_END, Normal};
use crate::base::script::is_unspaced;
use crate::model::body::Body;

/// So many places are told; more would not help anyone.
pub(crate) const ENOUGH: usize = 20;

/// So many of them are shown.
pub(crate) const SHOWN: usize = 4;

/// What is left out between two cited pieces, in normal form.
const ELISION: &str = "[...]";

/// An article ready to be searched.
pub(crate) struct Haystack<'a> {
    pub body: &'a Body,
    /// BCP 47; number words are told by it.
    language: &'a str,
    normal: Normal,
}

/// Cited words, as written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Needle<'a> {
    pub exact: &'a str,
    pub prefix: Option<&'a str>,
    pub suffix: Option<&'a str>,
}

/// Why a citation has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Miss {
    /// It has no words but white space and elisions.
    Empty,
    /// Nowhere; with the passage that comes nearest.
    NotFound(Option<Nearest>),
    /// It is there, but over the border of two blocks; a way to cite each part.
    Crosses(Vec<Way>),
    /// It is there, but begins or ends inside a number; where, and the words with the whole number.
    Cut(Range<u32>, String),
    /// In several places, with a way to cite each of the first few.
    Ambiguous(Vec<Place>),
    /// The pieces of an elision are there, but not one after another.
    Order,
    /// The exact words are there, but not with that prefix or suffix; what stands round them.
    Context(Vec<Place>),
}

/// One of several places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// Bytes of the body's text.
    pub range: Range<u32>,
    /// What would mean this place and no other, where a few words more can tell.
    pub way: Option<Way>,
}

/// A citation that has exactly one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Way {
    pub exact: String,
    pub prefix: Option<String>,
    pub suffix: Option<String>,
}

impl Way {
    fn needle(&self) -> Needle<'_> {
        Needle { exact: &self.exact, prefix: self.prefix.as_deref(), suffix: self.suffix.as_deref() }
    }
}

impl<'a> Haystack<'a> {
    /// Prepares an article.
    pub(crate) fn new(body: &'a Body, language: &'a str) -> Self {
        Self { body, language, normal: Normal::of_body(body) }
    }

    /// The one place where a citation stands: its pieces as bytes of the body's text, in order.
    pub(crate) fn find(&self, needle: Needle<'_>) -> Result<Vec<Range<u32>>, Miss> {
        let exact = Normal::of(needle.exact);
        let parts = parts(&exact);
        if parts.is_empty() {
            return Err(Miss::Empty);
        }
        let found = self.chains(&parts, needle);
        match found.as_slice() {
            [chain] => Ok(chain.iter().map(|r| self.original(r)).collect()),
            [] => {
                let anywhere = self.chains(&parts, Needle { prefix: None, suffix: None, ..needle });
                Err(if anywhere.is_empty() {
                    self.explain_absence(&parts)
                } else {
                    Miss::Context(
                        anywhere.iter().map(|chain| Place { range: self.original(&chain[0]), way: None }).collect(),
                    )
                })
            }
            several => Err(Miss::Ambiguous(self.places(needle.exact, several))),
        }
    }

    /// Ways to find the parts one after another, the first behind the prefix, the last before the suffix; by place, at
    /// most [`ENOUGH`]. What an early chain cannot be followed by, a later one cannot either, so none is missed.
    fn chains(&self, parts: &[&str], needle: Needle<'_>) -> Vec<Vec<Range<usize>>> {
        let text = &self.normal.text;
        let prefix = needle.prefix.map(Normal::of);
        let suffix = needle.suffix.map(Normal::of);
        let mut chains: Vec<Vec<Range<usize>>> = vec![Vec::new()];
        for (n, part) in parts.iter().enumerate() {
            let behind = |r: &Range<usize>| {
                n > 0 || prefix.as_ref().is_none_or(|p| begins_with(text[..r.start].chars().rev(), p.chars().rev()))
            };
            let before = |r: &Range<usize>| {
                n + 1 < parts.len() || suffix.as_ref().is_none_or(|s| begins_with(text[r.end..].chars(), s.chars()))
            };
            let places: Vec<_> = self.occurrences(part).filter(|r| behind(r) && before(r)).collect();
            let mut longer = Vec::new();
            for chain in &chains {
                let from = chain.last().map_or(0, |r| r.end);
                let first = places.partition_point(|p| p.start < from);
                for place in places[first..].iter().take(ENOUGH - longer.len()) {
                    longer.push(chain.iter().chain([place]).cloned().collect());
                }
            }
            chains = longer;
        }
        chains
    }

    /// Every place of a text in normal form, overlapping ones too, within one block, by place.
    fn occurrences(&self, part: &str) -> impl Iterator<Item = Range<usize>> {
        self.matches(part).filter(|range| keeps_numbers_whole(&self.normal.text, range, self.language))
    }

    /// The same, those that cut numbers too.
    fn matches(&self, part: &str) -> impl Iterator<Item = Range<usize>> {
        let text = &self.normal.text;
        let step = part.chars().next().map_or(1, char::len_utf8);
        let mut from = 0;
        std::iter::from_fn(move || {
            let start = from + text[from..].find(part)?;
            from = start + step;
            Some(start..start + part.len())
        })
    }

    fn original(&self, range: &Range<usize>) -> Range<u32> {
        let r = self.normal.original(&self.body.text, range.clone());
        let small = |n: usize| u32::try_from(n).expect("articles are at most 8 MiB");
        small(r.start)..small(r.end)
    }

    /// The places of several matches, with ways to cite the first few.
    fn places(&self, exact: &str, chains: &[Vec<Range<usize>>]) -> Vec<Place> {
        let way = |n: usize| if n < SHOWN { self.way(exact, &chains[n]) } else { None };
        (0..chains.len()).map(|n| Place { range: self.original(&chains[n][0]), way: way(n) }).collect()
    }

    /// A way to cite this match and no other: the fewest words before it, after it, or on both sides that will do.
    fn way(&self, exact: &str, chain: &[Range<usize>]) -> Option<Way> {
        const STEPS: [usize; 13] = [1, 2, 3, 4, 5, 6, 8, 12, 16, 24, 32, 48, 64];
        let text = &self.normal.text;
        let (start, end) = (chain.first()?.start, chain.last()?.end);
        let normal = Normal::of(exact);
        let way = |prefix: Option<&str>, suffix: Option<&str>| {
            let spaced = |text: &str| text.replace(BLOCK_END, " ");
            let way = Way { exact: exact.to_owned(), prefix: prefix.map(spaced), suffix: suffix.map(spaced) };
            (self.chains(&parts(&normal), way.needle()) == [chain]).then_some(way)
        };
        let longer = STEPS.into_iter().find_map(|words| {
            let (prefix, suffix) = (last_words(&text[..start], words), first_words(&text[end..], words));
            way(Some(prefix), None).or_else(|| way(None, Some(suffix))).or_else(|| way(Some(prefix), Some(suffix)))
        });
        way(None, None).or(longer)
    }

    fn explain_absence(&self, parts: &[&str]) -> Miss {
        let absent = parts.iter().position(|p| self.occurrences(p).next().is_none());
        let Some((n, absent)) = absent.map(|n| (n, parts[n])) else { return Miss::Order };
        let split = self.crossing(absent);
        if !split.is_empty() {
            return Miss::Crosses(self.ways(parts, n, &split));
        }
        if let Some(range) = self.matches(absent).next() {
            let whole = with_whole_numbers(&self.normal.text, &range, self.language);
            return Miss::Cut(self.original(&whole), self.normal.text[whole].to_owned());
        }
        Miss::NotFound(nearest(&self.normal.text, absent).map(|mut near| {
            let found = near.range.clone();
            near.range = self.normal.original(&self.body.text, found);
            near
        }))
    }

    /// The pieces of a text that is found only if block borders count as spaces, or between Han as nothing.
    fn crossing(&self, part: &str) -> Vec<Range<usize>> {
        let text = &self.normal.text;
        let mut joined = String::with_capacity(text.len());
        let mut dropped = Vec::new();
        for block in text.split_inclusive(BLOCK_END) {
            let words = block.trim_end_matches(BLOCK_END);
            joined.push_str(words);
            let next = text[block.as_ptr() as usize - text.as_ptr() as usize + block.len()..].chars().next();
            if words.chars().next_back().zip(next).is_some_and(|(a, b)| is_unspaced(a) && is_unspaced(b)) {
                dropped.push(joined.len());
            } else if words.len() < block.len() {
                joined.push(' ');
            }
        }
        let Some(at) = joined.find(part) else { return Vec::new() };
        let there = |here: usize, after: bool| {
            here + dropped.partition_point(|border| *border < here || (*border == here && after)) * BLOCK_END.len_utf8()
        };
        let (start, end) = (there(at, true), there(at + part.len(), false));
        let mut pieces = Vec::new();
        let mut from = start;
        for piece in text[start..end].split(BLOCK_END) {
            let space = piece.len() - piece.trim_start().len();
            let range = from + space..from + space + piece.trim().len();
            if !range.is_empty() {
                pieces.push(with_whole_numbers(text, &range, self.language));
            }
            from += piece.len() + BLOCK_END.len_utf8();
        }
        // In one piece it crosses nothing: it cuts a number.
        if pieces.len() > 1 { pieces } else { Vec::new() }
    }

    /// Ways to cite the pieces of the part that crosses, the other parts with the first and the last of them.
    fn ways(&self, parts: &[&str], crossing: usize, pieces: &[Range<usize>]) -> Vec<Way> {
        let elided = |parts: &[&str]| parts.join(" […] ");
        let way = |(n, piece): (usize, &Range<usize>)| {
            let mut list = vec![&self.normal.text[piece.clone()]];
            if n == 0 {
                list.splice(0..0, parts[..crossing].iter().copied());
            }
            if n + 1 == pieces.len() {
                list.extend(&parts[crossing + 1..]);
            }
            let chains = self.chains(&list, Needle { exact: "", prefix: None, suffix: None });
            let exact = elided(&list);
            let here = chains.iter().find(|chain| chain.contains(piece));
            let way = here.and_then(|chain| self.way(&exact, chain));
            way.unwrap_or(Way { exact, prefix: None, suffix: None })
        };
        pieces.iter().enumerate().map(way).collect()
    }
}

/// What is cited of a text in normal form, without the gaps.
fn parts(exact: &str) -> Vec<&str> {
    exact.split(ELISION).map(str::trim).filter(|p| !p.is_empty()).collect()
}

/// So many words from the beginning; a character of a script without spaces is a word.
fn first_words(text: &str, words: usize) -> &str {
    let end = nth_word(text.char_indices(), words).unwrap_or(text.len());
    text[..end].trim()
}

/// So many words from the end.
fn last_words(text: &str, words: usize) -> &str {
    let start = nth_word(text.char_indices().rev(), words).map_or(0, |at| text.ceil_char_boundary(at + 1));
    text[start..].trim()
}

/// Where the word after so many others begins.
fn nth_word(chars: impl Iterator<Item = (usize, char)>, words: usize) -> Option<usize> {
    let (mut begun, mut inside) = (0, false);
    for (at, c) in chars {
        let alone = is_unspaced(c);
        if !c.is_whitespace() && (alone || !inside) {
            if begun == words {
                return Some(at);
            }
            begun += 1;
        }
        inside = !c.is_whitespace() && !alone;
    }
    None
}

/// True iff the first text begins with the second, white space at the joint set aside; a block border is a space or
/// nothing.
fn begins_with(text: impl Iterator<Item = char>, start: impl Iterator<Item = char>) -> bool {
    let mut text = text.skip_while(|c| matches!(*c, ' ' | BLOCK_END)).peekable();
    start.skip_while(|c| *c == ' ').all(|c| {
        let border = text.next_if_eq(&BLOCK_END).is_some();
        (border && c == ' ') || text.next() == Some(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::body::{Block, BlockKind};

    /// A body of paragraphs.
    fn body(paragraphs: &[&str]) -> Body {
        let mut out = Body::default();
        for text in paragraphs {
            if !out.text.is_empty() {
                out.text.push('\n');
            }
            let start = u32::try_from(out.text.len()).unwrap();
            out.text.push_str(text);
            let range = start..u32::try_from(out.text.len()).unwrap();
            out.blocks.push(Block { kind: BlockKind::Paragraph, range: range.clone(), source: range });
        }
        out
    }

    /// The words found, pieces parted by a bar.
    fn found(paragraphs: &[&str], exact: &str) -> Result<String, Miss> {
        found_with(paragraphs, Needle { exact, prefix: None, suffix: None })
    }

    fn found_with(paragraphs: &[&str], needle: Needle<'_>) -> Result<String, Miss> {
        let body = body(paragraphs);
        let pieces = Haystack::new(&body, "en").find(needle)?;
        Ok(pieces.iter().map(|p| body.words(p)).collect::<Vec<_>>().join("|"))
    }

    #[test]
    fn finds_words_across_typographic_differences() {
        for (text, exact) in [
            ("Un’azienda «cinese» – forte", "Un'azienda \"cinese\" - forte"),
            ("vendite\u{a0}auto nei  mercati", "vendite auto nei mercati"),
            ("Fahr\u{ad}zeug\u{200b}e", "Fahrzeuge"),
            ("perche\u{301} no", "perché no"),
            ("比亚迪公司计划", "比亚迪\n公司计划"),
        ] {
            assert_eq!(found(&[text], exact).as_deref(), Ok(text));
        }
    }

    #[test]
    fn case_digits_and_wording_count() {
        for exact in ["xiaomi vuole", "Xiaomi vuole vendere", "Xiaomi vuol e", "Xiaomi vuole 10"] {
            assert!(matches!(found(&["Xiaomi vuole 1"], exact), Err(Miss::NotFound(_))), "{exact}");
        }
    }

    #[test]
    fn twice_is_refused_with_what_tells_the_places_apart() {
        let text = ["In Italia: 10 auto. In Spagna: 10 auto."];
        let Err(Miss::Ambiguous(places)) = found(&text, "10 auto") else { panic!("expected two places") };
        let prefixes: Vec<_> = places.iter().map(|p| p.way.as_ref()?.prefix.as_deref()).collect();
        assert_eq!(prefixes, [Some("Italia:"), Some("Spagna:")]);
        let needle = Needle { exact: "10 auto", prefix: Some("Spagna:"), suffix: None };
        let body = body(&text);
        let pieces = Haystack::new(&body, "en").find(needle).unwrap();
        assert_eq!(pieces[0].start as usize, text[0].rfind("10").unwrap());
        let wrong = Needle { exact: "10 auto", prefix: Some("Francia:"), suffix: None };
        assert!(matches!(found_with(&text, wrong), Err(Miss::Context(p)) if p.len() == 2));
    }

    #[test]
    fn overlapping_places_count_as_several() {
        assert!(matches!(found(&["a a a"], "a a"), Err(Miss::Ambiguous(p)) if p.len() == 2));
    }

    #[test]
    fn prefix_and_suffix_may_cross_blocks() {
        let needle = Needle { exact: "Sales rose", prefix: Some("the end."), suffix: Some("in May.") };
        assert_eq!(
            found_with(&["This is the end.", "Sales rose in May. Sales rose."], needle).as_deref(),
            Ok("Sales rose")
        );
    }

    #[test]
    fn a_passage_stays_in_its_block() {
        let text = ["The first ends here.", "The second begins."];
        assert_eq!(advice(&text, "ends here. The second"), ["ends here.", "The second"]);
    }

    #[test]
    fn elision_cites_both_ends_and_not_the_gap() {
        let text = ["The group, founded in 2010, will sell cars", "in Europe by 2027."];
        assert_eq!(found(&text, "The group […] will sell cars").as_deref(), Ok("The group|will sell cars"));
        assert_eq!(found(&text, "will sell cars [...] by 2027").as_deref(), Ok("will sell cars|by 2027"));
        assert_eq!(found(&text, "by 2027 […] The group"), Err(Miss::Order));
        assert_eq!(found(&text, "[…] "), Err(Miss::Empty));
    }

    #[test]
    fn many_other_places_do_not_hide_the_one_that_is_meant() {
        let words: Vec<String> = (0..60).map(|n| format!("Voce{n} auto;")).collect();
        let text = [words.join(" "), "Alfa vende auto ora.".to_owned()];
        let text: Vec<&str> = text.iter().map(String::as_str).collect();
        let needle = Needle { exact: "auto", prefix: Some("Voce45"), suffix: None };
        assert_eq!(found_with(&text, needle).as_deref(), Ok("auto"));
        assert_eq!(found(&text, "Alfa […] auto").as_deref(), Ok("Alfa|auto"));
        assert_eq!(found(&["In 2010"], "201"), Err(Miss::Cut(3..7, "2010".to_owned())));
    }

    /// What a miss advises, each tried and found to have one place, as `[prefix|]exact[|suffix]`.
    fn advice(paragraphs: &[&str], exact: &str) -> Vec<String> {
        let body = body(paragraphs);
        let haystack = Haystack::new(&body, "en");
        let ways: Vec<Way> = match haystack.find(Needle { exact, prefix: None, suffix: None }) {
            Err(Miss::Crosses(ways)) => ways,
            Err(Miss::Ambiguous(places)) => places.into_iter().filter_map(|p| p.way).collect(),
            _ => Vec::new(),
        };
        let show = |way: Way| {
            assert!(haystack.find(way.needle()).is_ok(), "{way:?} of {paragraphs:?}");
            let mut text = way.exact;
            text.insert_str(0, &way.prefix.map_or(String::new(), |p| p + "|"));
            text + &way.suffix.map_or(String::new(), |s| format!("|{s}"))
        };
        ways.into_iter().map(show).collect()
    }

    #[test]
    fn advice_has_one_place() {
        let text = ["Sales rose.", "It sold 10 cars. Sales rose.", "Sales fell. It sold 10 cars.", "Sales rose."];
        assert_eq!(advice(&text, "10 cars. Sales rose. Sales"), ["10 cars. Sales rose.", "rose.|Sales"]);
        assert_eq!(advice(&text, "sold […] rose. Sales fell"), ["sold […] rose.|Sales", "Sales fell"]);
        assert_eq!(advice(&["x", "x", "x"], "x"), ["x|x x", "x|x|x", "x x|x"]);
        assert_eq!(advice(&["小米汽车", "销量增长。小米汽车"], "小米"), ["小米|汽车 销", "。|小米"]);
        assert_eq!(advice(&["小米汽车", "销量增长。小米汽车"], "汽车销量"), ["汽车|销", "销量"]);
        assert_eq!(advice(&["It sold", "50,000 cars"], "sold 50"), ["sold", "50,000"]);
    }

    proptest::proptest! {
        #[test]
        fn advice_of_any_kind_passes(
            blocks in proptest::collection::vec("[ab小米][ab 小米]{0,8}", 2..6), from in 0usize..40, len in 1usize..14,
        ) {
            let text = blocks.join("\n").replace('\n', " ");
            let chars: Vec<char> = text.chars().collect();
            let from = from % chars.len();
            let exact: String = chars[from..(from + len).min(chars.len())].iter().collect();
            let blocks: Vec<&str> = blocks.iter().map(String::as_str).collect();
            let miss = found(&blocks, &exact);
            let told = advice(&blocks, &exact);
            match miss {
                Err(Miss::Ambiguous(places)) => proptest::prop_assert_eq!(told.len(), places.len().min(SHOWN)),
                Err(Miss::Crosses(ways)) => proptest::prop_assert!(told.len() == ways.len() && told.len() > 1),
                _ => {}
            }
        }

        #[test]
        fn any_unique_cut_of_an_article_is_found_where_it_is(
            words in proptest::collection::vec("[a-zéü’–]{1,7}", 3..30), from in 0usize..30, len in 1usize..8,
        ) {
            let text = words.join(" ");
            let from = from % words.len();
            let cut = words[from..(from + len).min(words.len())].join(" ");
            // Not `matches`, which counts no two that overlap.
            let places = text.char_indices().filter(|(at, _)| text[*at..].starts_with(&cut)).count();
            proptest::prop_assume!(places == 1);
            proptest::prop_assert_eq!(found(&[&text], &cut), Ok(cut));
        }

        #[test]
        fn never_panics(text in ".{0,80}", exact in ".{0,20}") {
            let _ = found(&[&text], &exact);
        }
    }
}
