//! Related briefs: the five that share most targets, companies and markets with each; of equals the newest.
//!
//! Exact, for every brief against every other, so it has to be cheap. What many briefs share is kept as one bit per
//! brief, and 512 briefs are counted at once: bit planes hold the binary digits of all their counts, and companies and
//! markets are added seven at a time. What few share is a list, and the briefs in it are counted one by one.

use std::cmp::Reverse;

use rayon::prelude::*;

use super::Target;
use crate::model::{BriefId, Site};

/// How many briefs are related to one, at most.
const MOST: usize = 5;

/// For each brief, best first; none that shares nothing.
pub(super) fn related(site: &Site, targets: &[Target]) -> Vec<Vec<BriefId>> {
    sharing_most(&terms(site, targets))
}

/// For each brief those that have most of its terms, best first.
pub(super) fn sharing_most(terms: &[Vec<u32>]) -> Vec<Vec<BriefId>> {
    let index = Index::of(terms);
    let scratch = || vec![0; terms.len()];
    terms.par_iter().enumerate().map_init(scratch, |listed, (n, terms)| index.best(n, terms, listed)).collect()
}

/// What each brief can share with others, as numbers without a gap: companies, markets, then targets.
fn terms(site: &Site, targets: &[Target]) -> Vec<Vec<u32>> {
    let number = |n: usize| u32::try_from(n).expect("fewer than 2^32 entries");
    let (companies, markets) = (site.registry.companies.len(), site.registry.markets.len());
    let mut terms: Vec<Vec<u32>> = site
        .briefs
        .iter()
        .map(|b| {
            let companies_of = b.companies.iter().map(|c| c.0);
            companies_of.chain(b.markets.iter().map(|m| number(companies + m.at()))).collect()
        })
        .collect();
    for (n, target) in targets.iter().enumerate() {
        for step in &target.reports {
            terms[step.fact.brief.at()].push(number(companies + markets + n));
        }
    }
    for terms in &mut terms {
        terms.sort_unstable();
        terms.dedup();
    }
    terms
}

/// One bit for each of as many briefs.
type Block = [u64; WORDS];
const WORDS: usize = 8;
const BLOCK: usize = WORDS * 64;

/// The briefs that have a term.
enum Holders {
    Many(Vec<Block>),
    Few(Vec<u32>),
}

/// The holders of each term.
struct Index(Vec<Holders>);

impl Index {
    fn of(terms: &[Vec<u32>]) -> Self {
        let all = terms.iter().flatten().max().map_or(0, |&last| last as usize + 1);
        let mut lists = vec![Vec::new(); all];
        for (brief, terms) in (0u32..).zip(terms) {
            for &term in terms {
                lists[term as usize].push(brief);
            }
        }
        let holders = |list: Vec<u32>| {
            // One brief in 256: there a pass over all the bits costs what one over the list does.
            if list.len() * 256 < terms.len() {
                return Holders::Few(list);
            }
            let mut bits = vec![[0; WORDS]; terms.len().div_ceil(BLOCK)];
            for brief in list {
                let (block, word, bit) = place(brief);
                bits[block][word] |= 1 << bit;
            }
            Holders::Many(bits)
        };
        Self(lists.into_iter().map(holders).collect())
    }

    /// The best for the `own`-th brief, which has these terms. `listed` is zero for every brief, and is left so.
    fn best(&self, own: usize, terms: &[u32], listed: &mut [u32]) -> Vec<BriefId> {
        let own = u32::try_from(own).expect("fewer than 2^32 briefs");
        let mut many: Vec<&[Block]> = Vec::with_capacity(terms.len());
        let mut few = Vec::new();
        for &term in terms {
            match &self.0[term as usize] {
                Holders::Many(bits) => many.push(bits),
                Holders::Few(list) => few.extend(list),
            }
        }
        let mut best = Best(Vec::with_capacity(MOST + 1));
        for &brief in &few {
            listed[brief as usize] += 1;
        }
        listed[own as usize] = 0;
        for &brief in &few {
            let shared = std::mem::replace(&mut listed[brief as usize], 0);
            if shared > 0 {
                let (block, word, bit) = place(brief);
                let more = many.iter().filter(|bits| bits[block][word] >> bit & 1 == 1).count();
                best.offer(shared + u32::try_from(more).expect("fewer than 2^32 terms"), brief);
            }
        }
        few.push(own);
        few.sort_unstable();
        best_of_many(&many, &few, &mut best);
        best.0.into_iter().map(|(_, brief)| BriefId(brief)).collect()
    }
}

/// Offers all briefs that have any of the terms, but for those in `counted`.
fn best_of_many(many: &[&[Block]], counted: &[u32], best: &mut Best) {
    let most = u32::try_from(many.len()).expect("fewer than 2^32 terms");
    let digits = (u32::BITS - most.leading_zeros()).max(3);
    let mut planes = vec![[0; WORDS]; digits as usize];
    for block in 0..many.first().map_or(0, |bits| bits.len()) {
        let first = u32::try_from(block * BLOCK).expect("fewer than 2^32 briefs");
        let least = best.least(first);
        if least > most {
            return;
        }
        count(many, block, &mut planes);
        let enough = at_least(&planes, least);
        for word in (0..WORDS).filter(|&word| enough[word] != 0) {
            let first = first + 64 * u32::try_from(word).expect("at most 8");
            let mut bits = at_least(&planes, best.least(first))[word];
            while bits != 0 {
                let bit = bits.trailing_zeros();
                bits &= bits - 1;
                if counted.binary_search(&(first + bit)).is_err() {
                    let digit = |(n, plane): (usize, &Block)| u32::from(plane[word] >> bit & 1 == 1) << n;
                    best.offer(planes.iter().enumerate().map(digit).sum(), first + bit);
                }
            }
        }
    }
}

/// Counts how many of the terms each brief of a block has, into as many digits as it takes, three at least.
fn count(many: &[&[Block]], block: usize, planes: &mut [Block]) {
    const NONE: Block = [0; WORDS];
    planes.fill(NONE);
    for seven in many.chunks(7) {
        let of = |n: usize| seven.get(n).map_or(&NONE, |bits| &bits[block]);
        let sums = add_seven([of(0), of(1), of(2), of(3), of(4), of(5), of(6)]);
        if many.len() <= 7 {
            planes[..3].copy_from_slice(&sums);
        } else {
            (0..3).zip(sums).for_each(|(digit, sum)| add(&mut planes[digit..], sum));
        }
    }
}

/// How many of seven bits are set, for each brief: the digits of one, two and four.
fn add_seven(bits: [&Block; 7]) -> [Block; 3] {
    let add_three = |a: u64, b: u64, c: u64| (a ^ b ^ c, (a & b) | (c & (a ^ b)));
    let mut sums = [[0; WORDS]; 3];
    for word in 0..WORDS {
        let of = bits.map(|block| block[word]);
        let (low, two) = add_three(of[0], of[1], of[2]);
        let (other_low, other_two) = add_three(of[3], of[4], of[5]);
        let (one, third_two) = add_three(low, other_low, of[6]);
        let (two, four) = add_three(two, other_two, third_two);
        (sums[0][word], sums[1][word], sums[2][word]) = (one, two, four);
    }
    sums
}

/// Adds one to the counts of the briefs whose bit is set.
fn add(planes: &mut [Block], mut carry: Block) {
    for plane in planes {
        for (plane, carry) in plane.iter_mut().zip(&mut carry) {
            (*plane, *carry) = (*plane ^ *carry, *plane & *carry);
        }
    }
}

/// The briefs whose count is at least `least`, which the planes can hold: digit by digit, the lowest first, a brief's
/// count is enough if its digit is greater, or the same and what is below was enough.
fn at_least(planes: &[Block], least: u32) -> Block {
    let mut enough = [u64::MAX; WORDS];
    for (n, plane) in planes.iter().enumerate() {
        for (enough, plane) in enough.iter_mut().zip(plane) {
            *enough = if least >> n & 1 == 1 { *plane & *enough } else { *plane | *enough };
        }
    }
    enough
}

/// Block, word and bit of a brief.
fn place(brief: u32) -> (usize, usize, u32) {
    (brief as usize / BLOCK, brief as usize / 64 % WORDS, brief % 64)
}

/// The best so far: how much each shares, and its number, which is lower for the newer.
struct Best(Vec<(u32, u32)>);

impl Best {
    fn offer(&mut self, shared: u32, brief: u32) {
        let worth = |&(shared, brief): &(u32, u32)| (Reverse(shared), brief);
        let place = self.0.partition_point(|other| worth(other) < worth(&(shared, brief)));
        self.0.insert(place, (shared, brief));
        self.0.truncate(MOST);
    }

    /// How much a brief with this number or a higher one must share, to be among the best.
    fn least(&self, first: u32) -> u32 {
        match self.0.get(MOST - 1) {
            Some(&(shared, brief)) => shared + u32::from(first > brief),
            None => 1,
        }
    }
}
