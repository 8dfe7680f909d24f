//! The plan of a small site: which pages there are, and what their views hold.

pub(crate) mod fixture;

use std::collections::BTreeSet;

use super::*;
use crate::base::span::Spanned;
use fixture::{World, slug};

fn paths(world: &World) -> BTreeSet<String> {
    plan(&world.context()).pages.iter().map(|p| p.path.to_string()).collect()
}

#[test]
fn every_page_has_its_own_path() {
    let world = World::new(|_| {});
    let plan = plan(&world.context());
    assert!(plan.clashes.is_empty(), "{:?}", plan.clashes);
    let paths = paths(&world);
    assert_eq!(paths.len(), plan.pages.len());
    for path in [
        "index.html",
        "404.html",
        "briefs/2025-03-05-xiaomi-overseas/index.html",
        "briefs/xiaomi-2027/index.html",
        "companies/xiaomi/index.html",
        "companies/mi/index.html",
        "targets/xiaomi/overseas-sales/index.html",
        "archive/2025/03/index.html",
        "digests/2025-w10/index.html",
    ] {
        assert!(paths.contains(path), "{path} in {paths:#?}");
    }
}

#[test]
fn what_is_left_out_has_no_page() {
    let without = World::new(|c| c.without = Part::ALL.iter().copied().collect());
    let all = paths(&without);
    assert!(
        all.iter().all(|p| !p.starts_with("targets/") && !p.starts_with("people/") && !p.starts_with("archive/")),
        "{all:#?}"
    );
}

#[test]
fn long_lists_are_paged() {
    let world = World::new(|c| c.page_size = 2);
    let all = paths(&world);
    assert!(all.contains("briefs/page/3/index.html") && !all.contains("briefs/page/4/index.html"), "{all:#?}");
}

#[test]
fn an_old_address_never_takes_a_page() {
    let mut world = World::new(|_| {});
    let brief = std::sync::Arc::get_mut(&mut world.site.briefs[0]).expect("one owner");
    brief.aliases = vec![Spanned::new(slug("2025-01-02-bare"), brief.span)];
    let plan = plan(&world.context());
    let [clash] = &plan.clashes[..] else { panic!("one clash") };
    assert!(matches!((&clash.first, &clash.second), (Kind::Brief(_), Kind::Redirect(_))));
}

#[test]
fn a_new_day_touches_only_pages_that_say_the_date() {
    let hash = |view: &View| {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        view.hash(&mut hasher);
        hasher.finish()
    };
    let today = World::new(|_| {});
    let mut tomorrow = World::new(|_| {});
    tomorrow.as_of = tomorrow.as_of.tomorrow().expect("a day after");
    let (a, b) = (today.context(), tomorrow.context());
    for page in &plan(&a).pages {
        let (before, after) = (view(&a, page), view(&b, page));
        if before.head.dateline.is_none() {
            assert_eq!(hash(&before), hash(&after), "{}", page.path);
        }
    }
}
