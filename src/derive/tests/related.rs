//! Related briefs, by rule and against counting by hand.

use std::cmp::Reverse;

use proptest::prelude::*;

use super::*;
use crate::derive::related::sharing_most;

fn sells(name: &str, at: &[&str]) -> Fact {
    press(FactKind::Presence(position(name, at, Stage::Active)))
}

#[test]
fn most_shared_then_newest_then_slug() {
    let mut w = World::new();
    let mut add = |date: &str, name: &str, facts| {
        w.brief(day(date), name, "A", facts);
    };
    add("2025-01-01", "subject", vec![sells("xiaomi", &["italy"]), press(FactKind::Target(report("xiaomi/overseas")))]);
    add("2025-01-02", "target", vec![press(FactKind::Target(report("xiaomi/overseas"))), sells("xiaomi", &["italy"])]);
    add("2025-01-03", "both-old", vec![sells("xiaomi", &["italy"])]);
    add("2025-01-04", "both-new-b", vec![sells("xiaomi", &["italy"])]);
    add("2025-01-04", "both-new-a", vec![sells("xiaomi", &["italy"])]);
    add("2025-01-05", "one-new", vec![sells("byd", &["italy"])]);
    add("2024-01-05", "one-old", vec![sells("byd", &["italy"])]);
    add("2025-01-06", "nothing", vec![sells("volvo", &["norway"])]);
    let (site, derived) = w.derive("2025-06-01");
    let of = |name: &str| {
        let id = site.brief_ids().find(|(_, b)| b.slug.as_str() == name).unwrap().0;
        brief_slugs(&site, derived.related[id.at()].iter().copied())
    };
    assert_eq!(of("subject"), ["target", "both-new-a", "both-new-b", "both-old", "one-new"]);
    assert!(of("nothing").is_empty());
}

/// Briefs with terms of which a few are common and most are rare.
fn many_terms(briefs: usize, mut seed: u64) -> Vec<Vec<u32>> {
    let mut random = |below: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        u32::try_from(seed % below).unwrap()
    };
    let one = |_| {
        let common = random(9);
        let rare = random(3);
        let mut terms: Vec<u32> = (0..common).map(|_| random(20)).collect();
        terms.extend((0..rare).map(|_| 20 + random(400)));
        terms.sort_unstable();
        terms.dedup();
        terms
    };
    (0..briefs).map(one).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn bit_planes_and_lists_count_as_by_hand(briefs in 1usize..1400, seed in 1u64..) {
        let terms = many_terms(briefs, seed);
        let found = sharing_most(&terms);
        for own in (0..briefs).step_by(13) {
            let shared = |n: usize| terms[n].iter().filter(|t| terms[own].contains(t)).count();
            let mut others: Vec<_> = (0..briefs).filter(|n| *n != own).map(|n| (Reverse(shared(n)), n)).collect();
            others.retain(|o| o.0.0 > 0);
            others.sort_unstable();
            let expected: Vec<_> = others.into_iter().take(5).map(|o| BriefId::new(o.1)).collect();
            prop_assert_eq!(&found[own], &expected);
        }
    }
}
