//! The data files: the contract of `docs/data.md`.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::build::EVERYTHING;
use crate::site::TestSite;

const FILES: [&str; 10] =
    ["briefs", "companies", "conflicts", "deals", "events", "figures", "markets", "presence", "quotes", "targets"];

fn rows(site: &TestSite, name: &str) -> Vec<Value> {
    serde_json::from_str(&site.page(&format!("data/{name}.json"))).expect("a list of objects")
}

#[test]
fn every_file_is_there_and_every_fact_row_leads_to_its_words() {
    let site = TestSite::demo().built();
    for name in FILES {
        let rows = rows(&site, name);
        assert!(!rows.is_empty(), "{name}");
        let keys: BTreeSet<&String> = rows.iter().flat_map(|r| r.as_object().expect("an object").keys()).collect();
        for row in &rows {
            assert_eq!(row.as_object().unwrap().len(), keys.len(), "{name}: rows have the same keys");
        }
        if ["deals", "events", "figures", "presence", "quotes"].contains(&name) {
            for row in &rows {
                if row["evidence_url"].is_null() || row["evidence_url"] == "" {
                    continue;
                }
                let url = row["evidence_url"].as_str().expect("a text");
                let (page, anchor) = url.split_once('#').unwrap_or_else(|| panic!("{name}: {url}"));
                assert!(site.page(&format!("{page}index.html")).contains(&format!("id=\"{anchor}\"")), "{url}");
            }
        }
    }
    assert!(site.path("public/data/target-reports.csv").exists());
}

#[test]
fn rows_say_what_the_annotation_says() {
    let site = TestSite::with(EVERYTHING).built();
    let target = &rows(&site, "targets")[0];
    assert_eq!(target["id"], "xiaomi/overseas-sales");
    assert_eq!(
        (&target["due"], &target["status"], &target["overdue"]),
        (&"2027".into(), &"announced".into(), &false.into())
    );
    assert_eq!(target["reports"][0]["brief"], "2025-03-05-xiaomi");
    let figure = &rows(&site, "figures")[0];
    assert_eq!((&figure["company"], &figure["value"]), (&"xiaomi".into(), &136_854.into()));
    assert_eq!(figure["evidence"], "ha consegnato 136.854 vetture");
    let presence = rows(&site, "presence");
    assert!(presence.iter().any(|p| p["market"] == "europe" && p["stage"] == "exploring"));
}

#[test]
fn csv_has_the_rows_of_the_json() {
    let site = TestSite::demo().built();
    for name in FILES.iter().filter(|n| !["conflicts", "presence"].contains(*n)) {
        let text = site.page(&format!("data/{name}.csv"));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let records = reader.records().filter(|r| r.as_ref().is_ok()).count();
        assert_eq!(records, rows(&site, name).len(), "{name}");
    }
}
