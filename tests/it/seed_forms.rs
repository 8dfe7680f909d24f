//! Articles in all their forms, and evidence across what is forgiven.

use crate::site::TestSite;

const SIDE: &str = "title: T\nsource: {language: it, rights: full}\npresence:\n  - company: xiaomi\n    markets: [europe]\n    stage: exploring\n    evidence: ";

fn cites(article: &str, name: &str, evidence: &str) -> Result<String, String> {
    let site = TestSite::with("title: T\nsource: {language: it}\n")
        .file(&format!("content/articles/2025-04-01-x.{name}"), article)
        .file("content/articles/2025-04-01-x.yaml", &format!("{SIDE}{evidence}\n"));
    let run = site.run(&["build"]);
    if run.status == 0 { Ok(site.main("briefs/2025-04-01-x/index.html")) } else { Err(run.stderr) }
}

#[test]
fn evidence_is_found_across_what_is_forgiven() {
    for (article, ending, evidence) in [
        (
            "# T\n\nDa **molto *presto*** si `vende` in [tutta Europa](https://x.org).\n",
            "md",
            "molto presto si vende in tutta Europa",
        ),
        ("# T\n\nUna riga che\nva a capo\nqui.\n", "md", "riga che va a capo qui"),
        ("# T\n\nL’azienda «punta» all’estero – subito…\n", "md", "L'azienda \"punta\" all'estero - subito..."),
        ("# T\n\nPerche\u{301} no.\n", "md", "Perché no"),
        ("# T\n\nOltre 50\u{a0}000 au\u{ad}to.\n", "md", "50 000 auto"),
        ("# T\n\n比亚迪\n汽车计划。\n", "md", "比亚迪汽车计划"),
        ("# T\n\nUn &amp; due \\* tre.\n", "md", "Un & due * tre"),
        ("T\nSotto\n\nUna riga lunga.\nUN TITOLO\nAltra.", "txt", "UN TITOLO"),
        ("# T\n\n- primo\n- secondo punto\n", "md", "secondo punto"),
        ("# T\n\n| a | b |\n|---|---|\n| uno | due tre |\n", "md", "due tre"),
        ("# Il titolo conta\n\nTesto.\n", "md", "titolo conta"),
    ] {
        let page = cites(article, ending, evidence).unwrap_or_else(|e| panic!("{evidence}: {e}"));
        assert!(page.contains("id=\"passage-1\""), "{evidence}");
    }
}

#[test]
fn nothing_else_is_forgiven() {
    for evidence in ["molto Presto", "molto prest0", "presto molto", "molto  presto!", "moltopresto"] {
        let told = cites("# T\n\nDa molto presto.\n", "md", evidence).expect_err(evidence);
        assert!(told.contains("evidence::not-found"), "{evidence}: {told}");
    }
}

#[test]
fn the_nearest_passage_may_end_in_any_script() {
    let told = cites("# T\n\n比亚迪计划在德国卖五万辆汽车” fine\n", "md", "比亚迪计划在德国卖四万辆汽车”")
        .expect_err("another number");
    assert!(told.contains("the nearest passage"), "{told}");
}
