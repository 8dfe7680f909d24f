//! Two positions of one brief that cannot both be the newest: a company is in one stage of one thing at a time.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::derive::Derived;
use crate::diag::{Code, Diagnostic};
use crate::model::Site;
use crate::model::fact::{Fact, FactKind, Position};

pub(in crate::check) fn check(site: &Site, _: &Derived, _: Date, problems: &mut Vec<Diagnostic>) {
    for brief in &site.briefs {
        let mut seen: BTreeMap<_, (&Fact, &Position)> = BTreeMap::new();
        for fact in &brief.facts {
            let FactKind::Presence(position) = &fact.kind else { continue };
            let told = position.markets.iter().find_map(|&market| {
                // Of other models, since another day, or by somebody else, both may be so.
                let place = (position.company, market, position.activity, &position.models, position.since);
                let (first, other) = *seen.entry((place, fact.attribution)).or_insert((fact, position));
                (other.stage != position.stage).then_some((market, first, other))
            });
            let Some((market, first, other)) = told else { continue };
            let slug = &site.registry.market(market).entry.slug;
            problems.push(
                Diagnostic::new(
                    Code::FACT_STAGE,
                    fact.span,
                    format!(
                        "this brief has the company both `{}` and `{}` in `{slug}`",
                        other.stage.key(),
                        position.stage.key()
                    ),
                )
                .label(first.span, "the other")
                .help("say since when each was so with `since`, or part them by `activity`, `models` or `attribution`"),
            );
        }
    }
}
