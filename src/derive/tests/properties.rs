//! What holds in any site.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::base::qualifier::Qualifier;
use crate::derive::conflicts::reconciled;
use crate::derive::{Claim, Happening, Weight};
use crate::model::registry::EntryId;

fn any_day() -> impl Strategy<Value = Date> {
    (2023i16..=2026, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap())
}

fn any_period() -> impl Strategy<Value = Period> {
    let written =
        ["2024", "2025", "2025-H1", "2025-Q4", "2025-12", "2025-12-31", "2026", "2027", "2024/2025", "2026/.."];
    select(written.map(period).to_vec())
}

fn any_due() -> impl Strategy<Value = Due> {
    prop_oneof![2 => Just(Due::Unchanged), 1 => Just(Due::None), 5 => any_period().prop_map(Due::At)]
}

fn any_status() -> impl Strategy<Value = Status> {
    select(Status::ALL)
}

fn any_attribution() -> impl Strategy<Value = Attribution> {
    prop_oneof![
        Just(Attribution::Press),
        Just(Attribution::Company(None)),
        Just(Attribution::Official),
        Just(Attribution::Analyst),
        Just(Attribution::Unnamed),
        Just(Attribution::Person(PersonId(0))),
    ]
}

fn some_markets() -> impl Strategy<Value = Vec<MarketId>> {
    vec((0..u32::try_from(MARKETS.len()).unwrap()).prop_map(MarketId), 0..3)
}

fn any_company() -> impl Strategy<Value = CompanyId> {
    (0..u32::try_from(COMPANIES.len()).unwrap()).prop_map(CompanyId)
}

fn any_report() -> impl Strategy<Value = Report> {
    let keys = select(vec!["byd/szeged", "xiaomi/overseas", "italy/incentives"]);
    let goal = proptest::option::of((1u32..4).prop_map(|n| goal(Metric::Sales, &n.to_string())));
    let said = proptest::option::weighted(0.3, any_period());
    (keys, any_due(), any_status(), said, some_markets(), goal).prop_map(
        |(target, due, status, said, markets, goal)| Report { said, markets, due, status, goal, ..report(target) },
    )
}

fn any_figure() -> impl Strategy<Value = Figure> {
    let qualifier = proptest::option::weighted(0.3, select(Qualifier::ALL.to_vec()));
    let basis = select(Basis::ALL);
    (90u32..110, qualifier, basis, proptest::option::of(any_period())).prop_map(|(n, qualifier, basis, period)| {
        Figure { period, qualifier, basis, ..figure(Metric::Sales, &n.to_string()) }
    })
}

fn any_position() -> impl Strategy<Value = Position> {
    (any_company(), some_markets(), select(Stage::ALL), select(Activity::ALL)).prop_map(
        |(company, markets, stage, activity)| Position {
            company,
            markets,
            models: Vec::new(),
            activity,
            stage,
            since: None,
        },
    )
}

fn any_fact() -> impl Strategy<Value = Fact> {
    let kind = prop_oneof![
        3 => any_report().prop_map(FactKind::Target),
        2 => any_figure().prop_map(FactKind::Figure),
        3 => any_position().prop_map(FactKind::Presence),
        1 => (any_period(), vec(any_company(), 0..3), some_markets()).prop_map(|(date, companies, markets)| {
            FactKind::Event(Event { date, companies, markets, ..event("2025") })
        }),
    ];
    (any_attribution(), kind).prop_map(|(attribution, kind)| fact(attribution, kind))
}

/// Date, publisher and facts of a brief; its slug is its number.
type Draft = (Date, &'static str, Vec<Fact>);

fn any_drafts() -> impl Strategy<Value = Vec<Draft>> {
    vec((any_day(), select(vec!["A", "B", "C"]), vec(any_fact(), 0..4)), 0..14)
}

fn world<'a>(drafts: impl IntoIterator<Item = (usize, &'a Draft)>) -> World {
    let mut w = World::new();
    for (n, (date, publisher, facts)) in drafts {
        w.brief(*date, &format!("brief-{n}"), publisher, facts.clone());
    }
    w
}

fn site(drafts: &[Draft]) -> Site {
    world(drafts.iter().enumerate()).site()
}

const AS_OF: &str = "2026-03-15";

fn derived(site: &Site) -> Derived {
    derive(site, day(AS_OF))
}

/// Reports on one target, a day apart.
fn history(reports: Vec<(Attribution, Report)>) -> World {
    let mut w = World::new();
    let mut date = day("2025-01-01");
    for (n, (attribution, r)) in reports.into_iter().enumerate() {
        w.brief(
            date,
            &format!("brief-{n}"),
            "A",
            vec![fact(attribution, FactKind::Target(Report { key: key("byd/szeged"), said: None, ..r }))],
        );
        date = date.tomorrow().unwrap();
    }
    w
}

proptest! {
    #[test]
    fn slip_is_antisymmetric(a in any_period(), b in any_period()) {
        let slip = |first, second| {
            let say = |due| (Attribution::Press, Report { due: Due::At(due), ..report("byd/szeged") });
            only_target(history(vec![say(first), say(second)]), AS_OF).slip
        };
        prop_assert_eq!(slip(a, b), slip(b, a).map(|months| -months));
        prop_assert!(slip(a, a).is_none_or(|months| months == 0));
    }

    #[test]
    fn an_unnamed_report_after_the_companys_changes_nothing(
        before in any_report(),
        reports in vec((any_attribution(), any_report()), 0..6),
        whisper in any_report(),
        analyst in any::<bool>(),
        place in any::<prop::sample::Index>(),
    ) {
        let mut plain = vec![(Attribution::Company(None), before)];
        plain.extend(reports);
        let mut whispered = plain.clone();
        let voice = if analyst { Attribution::Analyst } else { Attribution::Unnamed };
        whispered.insert(1 + place.index(plain.len()), (voice, whisper));
        let state = |reports| {
            let t = only_target(history(reports), AS_OF);
            (t.first_due, t.due, t.slip, t.status, t.overdue, t.goal, t.goal_change, t.done, t.by)
        };
        prop_assert_eq!(state(plain), state(whispered));
    }

    #[test]
    fn overdue_stays_and_is_never_of_the_closed(drafts in any_drafts(), a in any_day(), b in any_day()) {
        let site = site(&drafts);
        let (early, late) = (derive(&site, a.min(b)), derive(&site, a.max(b)));
        for (early, late) in early.targets.iter().zip(&late.targets) {
            prop_assert!(!early.overdue || late.overdue);
            prop_assert!(!late.overdue || late.is_open() && late.due.is_some());
        }
    }

    #[test]
    fn what_is_disputed_has_a_dispute(drafts in any_drafts()) {
        for t in derived(&site(&drafts)).targets {
            prop_assert!(!t.disputed || t.reports.iter().any(|s| s.weight == Weight::Dispute));
            prop_assert_eq!(t.reports[0].weight, Weight::Revision);
            prop_assert_eq!(t.status, t.latest().status);
            prop_assert_eq!(t.due, t.latest().due);
        }
    }

    #[test]
    fn a_region_is_as_far_as_its_farthest_country(drafts in any_drafts()) {
        let site = site(&drafts);
        let derived = derived(&site);
        for cell in &derived.cells {
            for region in &site.registry.with_regions(cell.market)[1..] {
                let above = derived.cell(cell.company, *region, cell.activity).expect("a region has what is within");
                prop_assert!(above.via.is_none() || above.rank() <= cell.rank());
                if let Some(via) = above.via {
                    prop_assert_eq!(&derived.cell(cell.company, via, cell.activity).unwrap().steps, &above.steps);
                }
            }
        }
        let places: Vec<_> = derived.cells.iter().map(|c| (c.company, c.market, c.activity)).collect();
        prop_assert!(places.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn a_conflict_has_two_sources_that_cannot_both_be_right(drafts in any_drafts()) {
        let site = site(&drafts);
        for conflict in derived(&site).conflicts {
            let facts: Vec<_> = conflict.facts().collect();
            let source = |f: FactRef| (site.brief(f.brief).source.publisher.clone(), site.fact(f).attribution);
            prop_assert!(conflict.sides.len() > 1);
            prop_assert!(facts.iter().any(|f| source(*f) != source(facts[0])));
            prop_assert_eq!(facts.iter().collect::<BTreeSet<_>>().len(), facts.len(), "each fact once");
            prop_assert!(conflict.sides.is_sorted_by_key(|s| s.facts[0]));
            prop_assert_eq!(conflict.newest(), *facts.iter().min().unwrap());
            let figures: Vec<_> = facts.iter().filter_map(|f| match &site.fact(*f).kind {
                FactKind::Figure(x) => Some((*f, (x.value.unwrap(), x.qualifier))),
                _ => None,
            }).collect();
            let quarrel = |a: &(FactRef, _), b: &(FactRef, _)| source(a.0) != source(b.0) && !reconciled(a.1, b.1);
            prop_assert!(figures.is_empty() || figures.iter().any(|a| figures.iter().any(|b| quarrel(a, b))));
        }
    }

    #[test]
    fn one_source_has_no_conflict(mut drafts in any_drafts()) {
        for (_, publisher, facts) in &mut drafts {
            *publisher = "A";
            for f in facts {
                f.attribution = Attribution::Press;
            }
        }
        prop_assert!(derived(&site(&drafts)).conflicts.is_empty());
    }

    #[test]
    fn who_said_it_first_does_not_matter_to_a_conflict(
        said in vec((select(vec!["A", "B", "C"]), any_figure()), 2..7).prop_shuffle(),
        mut dates in Just((1i8..=28).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let claims = |dates: &[i8]| {
            let mut w = World::new();
            for (n, ((publisher, figure), d)) in said.iter().zip(dates).enumerate() {
                let figure = Figure { basis: Basis::Actual, period: Some(period("2024")), ..figure.clone() };
                w.brief(Date::new(2025, 1, *d).unwrap(), &format!("b-{n}"), publisher, vec![press(FactKind::Figure(figure))]);
            }
            let sides = derived(&w.site()).conflicts.into_iter().flat_map(|c| c.sides);
            sides.map(|s| match s.claim {
                Claim::Number(n) => (n, s.facts.len()),
                Claim::Due(_) | Claim::Outcome(_) => unreachable!("figures only"),
            }).collect::<BTreeSet<_>>()
        };
        let forward = claims(&dates);
        dates.reverse();
        prop_assert_eq!(forward, claims(&dates));
    }

    #[test]
    fn later_briefs_only_add_to_histories(drafts in any_drafts(), as_of in any_day()) {
        let (then, now) = (site_as_of(&drafts, as_of), site(&drafts));
        let visible = |f: &FactRef| now.brief(f.brief).is_visible(as_of, false);
        let (d_then, d_now) = (derive(&then, as_of), derive(&now, day("2027-01-01")));
        for t in &d_then.targets {
            let later = d_now.target(d_now.target_id(&now.registry, &t.key).unwrap());
            let history = later.reports.iter().filter(|s| visible(&s.fact)).map(|s| (place(&now, s.fact), s.said, s.status));
            prop_assert!(history.eq(t.reports.iter().map(|s| (place(&then, s.fact), s.said, s.status))));
        }
        for cell in d_then.cells.iter().filter(|c| c.via.is_none()) {
            let later = d_now.cell(cell.company, cell.market, cell.activity).unwrap();
            let history = later.steps.iter().filter(|s| visible(&s.fact)).map(|s| (place(&now, s.fact), s.stage));
            prop_assert!(history.eq(cell.steps.iter().map(|s| (place(&then, s.fact), s.stage))));
        }
        let events = |site: &Site, d: &Derived| d.timeline.iter().filter_map(|m| match m.what {
            Happening::Event(f) => Some((m.when, place(site, f), site.brief(f.brief).is_visible(as_of, false))),
            Happening::Deal(_) | Happening::Announced(_) | Happening::Due(_) => None,
        }).collect::<Vec<_>>();
        let seen: Vec<_> = events(&now, &d_now).into_iter().filter(|e| e.2).collect();
        prop_assert_eq!(events(&then, &d_then), seen);
    }

    #[test]
    fn the_order_of_input_and_the_number_of_threads_do_not_matter(
        drafts in any_drafts(),
        order in Just((0..14usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let shuffled = order.iter().filter_map(|&n| Some((n, drafts.get(n)?)));
        let shuffled = world(shuffled).site();
        let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        let single = one.install(|| derived(&shuffled));
        prop_assert_eq!(format!("{single:?}"), format!("{:?}", derived(&site(&drafts))));
    }

    #[test]
    fn related_is_what_counting_by_hand_gives(drafts in any_drafts()) {
        let site = site(&drafts);
        let derived = derived(&site);
        let terms = |id: BriefId| {
            let b = site.brief(id);
            let targets = derived.target_ids().filter(|(_, t)| t.reports.iter().any(|s| s.fact.brief == id));
            let targets: BTreeSet<_> = targets.map(|(t, _)| t).collect();
            let companies: BTreeSet<_> = b.companies.iter().copied().collect();
            let markets: BTreeSet<_> = b.markets.iter().copied().collect();
            (targets, companies, markets)
        };
        for (id, _) in site.brief_ids() {
            let own = terms(id);
            let shared = |other| {
                let other = terms(other);
                own.0.intersection(&other.0).count() + own.1.intersection(&other.1).count() + own.2.intersection(&other.2).count()
            };
            let others = site.brief_ids().map(|(o, _)| o).filter(|o| *o != id).map(|o| (shared(o), o));
            let mut others: Vec<_> = others.filter(|o| o.0 > 0).collect();
            others.sort_by_key(|&(n, o)| (std::cmp::Reverse(n), std::cmp::Reverse(site.brief(o).date), &site.brief(o).slug));
            others.truncate(5);
            prop_assert_eq!(&derived.related[id.at()], &others.into_iter().map(|o| o.1).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_dossier_has_what_names_its_entry_or_a_part(drafts in any_drafts()) {
        let site = site(&drafts);
        let derived = derived(&site);
        for (n, _) in site.registry.markets.iter().enumerate() {
            let entry = MarketId::new(n);
            let expected: Vec<_> = site.facts().filter_map(|(r, f)| {
                let named = match &f.kind {
                    FactKind::Presence(p) => &p.markets,
                    FactKind::Event(e) => &e.markets,
                    _ => return None,
                };
                if named.contains(&entry) {
                    return Some((r, None));
                }
                let part = named.iter().find(|m| site.registry.with_regions(**m).contains(&entry))?;
                Some((r, Some(EntryId::Market(*part))))
            }).collect();
            prop_assert_eq!(&derived.markets[n].facts, &expected);
        }
    }
}

/// The site of what may be seen on a day, made anew.
fn site_as_of(drafts: &[Draft], as_of: Date) -> Site {
    world(drafts.iter().enumerate().filter(|(_, d)| d.0 <= as_of)).site()
}
