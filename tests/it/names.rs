//! A thing called by another name than its id: what the message proposes.

use crate::site::TestSite;

/// What is advised for these annotations, in a registry that has Germany too.
fn advice(item: &str) -> Vec<String> {
    let site = TestSite::with(&format!("title: T\nsource: {{language: it}}\n{item}\n"))
        .file("content/markets/de.yaml", "iso: DE\n")
        .file("content/companies/mg.yaml", "name: MG\nformer_ids: [mg-motor]\n")
        .file("content/companies/broken.yaml", "name: [\n")
        .file("content/companies/hyperion.yml", "name: Hyperion\n");
    let told = site.told();
    told.lines().filter_map(|l| l.trim().strip_prefix("= help: ")).map(str::to_owned).collect()
}

#[test]
fn a_name_for_an_id_is_told_as_the_id() {
    for (item, help) in [
        ("companies: [Xiaomi]", "write `xiaomi`"),
        ("companies: [小米]", "write `xiaomi`"),
        ("companies: [MG Motor]", "write `mg`"),
        ("markets: [Germany]", "write `de`"),
        ("markets: [Deutschland]", "write `de`"),
        ("markets: [DE]", "write `de`"),
        ("people: [William Lu]", "write `william-lu`"),
        (
            "targets:\n  - {id: Xiaomi/abroad, statement: S, status: met, evidence: ha consegnato}",
            "write `xiaomi/abroad`",
        ),
        ("deals:\n  - {parties: [Germany], kind: other, statement: S, evidence: ha consegnato}", "write `de`"),
        ("events:\n  - {date: 2025, title: T, attribution: William Lu, evidence: ha consegnato}", "write `william-lu`"),
        ("companies: [Xiaomi Corp]", "did you mean `xiaomi`?"),
        ("companies: [hyperion]", "`content/companies/hyperion.yml` is there, and is no entry: see what is said of it"),
        (
            "targets:\n  - {id: rivian/abroad, statement: S, status: met, evidence: ha consegnato}",
            "add it to the registry: `content/companies/rivian.yaml` with a `name`",
        ),
        ("companies: [byd]", "add it to the registry: `content/companies/byd.yaml` with a `name`"),
    ] {
        assert!(advice(item).iter().any(|h| h == help), "{item}: {:#?}", advice(item));
    }
    let known = advice("companies: [Broken]");
    assert!(!known.iter().any(|h| h.contains("add it")), "{known:#?}");
}
