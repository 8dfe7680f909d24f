//! The maps as they are published: every shape is there once, every country has its link and its words, and the page
//! stays small.

use std::collections::BTreeSet;

use crate::site::TestSite;

/// What stands between `<figure class="atlas">` and its end.
fn map(page: &str) -> &str {
    let from = page.find("<figure class=\"atlas\">").expect("a map");
    &page[from..from + page[from..].find("</figure>").expect("its end")]
}

fn values<'p>(text: &'p str, before: &str) -> Vec<&'p str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn maps_of_the_demo_are_whole_and_small() {
    let site = TestSite::demo().built();
    let mut found = 0;
    for (path, bytes) in site.published() {
        let page = String::from_utf8_lossy(&bytes);
        if !page.contains("class=\"atlas\"") {
            continue;
        }
        found += 1;
        let map = map(&page);
        let ids = values(map, " id=\"");
        let once: BTreeSet<_> = ids.iter().collect();
        assert_eq!(once.len(), ids.len(), "{path}");
        for used in values(map, "<use href=\"#map-") {
            assert!(ids.contains(&&*format!("map-{used}")), "{path}: #map-{used}");
        }
        assert!(map.contains("<desc id=\"map-description\">") && map.contains("<figcaption"), "{path}");
        assert_eq!(
            map.matches("<a data-").count(),
            map.matches("\" aria-label=\"").count() - map.matches("<g data-").count() - 1,
            "{path}"
        );
        assert!(map.len() < 34_000, "{path}: {} bytes", map.len());
    }
    assert!(found > 5, "{found} maps");
}

#[test]
fn markets_are_counted_on_the_map_as_in_the_table() {
    let site = TestSite::demo().built();
    let page = site.main("markets/index.html");
    for label in values(map(&page), "aria-label=\"").into_iter().filter(|l| l.contains(" on sale")) {
        let (market, count) = label.split_once(": ").expect("a market and its number");
        let row = page.split("<tr>").find(|r| r.contains(&format!(">{market}</a></th>"))).expect("its row");
        let number = *values(row, "<data value=\"").first().expect("a number");
        assert_eq!(count.split(' ').next(), Some(number), "{market}");
    }
}

#[test]
fn a_site_without_countries_has_no_map() {
    let site = TestSite::with("title: Europe\nsource: {language: it}\n")
        .file("content/markets/china.yaml", "name: China\nkind: region\nwithin: asia\n")
        .built();
    assert!(!site.page("markets/index.html").contains("class=\"atlas\""));
    assert!(site.page("methodology/index.html").contains("Natural Earth"));
}
