//! A figure's number and unit, and a target's, can be read in the words cited for it.

use super::nameless_words;
use crate::diag::{Code, Diagnostic, one_of};
use crate::evidence::reading::{Claim, Doubt, doubts};
use crate::model::brief::Brief;
use crate::model::fact::{Fact, FactKind};
use crate::model::registry::Registry;

pub(in crate::check) fn check(brief: &Brief, _: &Registry, problems: &mut Vec<Diagnostic>) {
    let tied = brief.facts.iter().filter(|f| f.derived.is_none() && !f.evidence.is_empty());
    problems.extend(tied.flat_map(|f| fact(brief, f)));
}

fn fact(brief: &Brief, fact: &Fact) -> Vec<Diagnostic> {
    let claim = match &fact.kind {
        FactKind::Figure(f) => Claim { value: f.value, change: f.change, unit: &f.unit, qualifier: f.qualifier },
        FactKind::Target(t) => match &t.goal {
            Some(g) => Claim { value: Some(g.value), change: None, unit: &g.unit, qualifier: g.qualifier },
            None => return Vec::new(),
        },
        FactKind::Presence(_) | FactKind::Deal(_) | FactKind::Event(_) | FactKind::Quote(_) => return Vec::new(),
    };
    let words = nameless_words(brief, fact);
    doubts(&words, &brief.source.language, &claim).into_iter().map(|d| problem(fact, d)).collect()
}

fn problem(fact: &Fact, doubt: Doubt) -> Diagnostic {
    let at = fact.evidence[0].span;
    match doubt {
        Doubt::Number { wanted, found } => {
            let found: Vec<&str> = found.iter().map(String::as_str).take(5).collect();
            let help = match found.as_slice() {
                [] => "they hold no number: cite the words that do, or say `derived: \"how\"`".to_owned(),
                _ => format!(
                    "they hold {}: mend the number, cite other words, or say `derived: \"how\"`",
                    one_of(&found).replace(" or ", " and ")
                ),
            };
            Diagnostic::new(Code::FACT_NUMBER, at, format!("the number `{wanted}` cannot be read in these words"))
                .help(help)
        }
        Doubt::Label { wanted, found } => Diagnostic::new(
            Code::FACT_NUMBER,
            at,
            format!("the number `{wanted}` stands in these words only as a date or in a name"),
        )
        .help(format!("`{found}` counts nothing there: mend the number, cite other words, or say `derived: \"how\"`")),
        Doubt::Unit { wanted, found } => {
            Diagnostic::new(Code::FACT_UNIT, at, format!("the unit `{wanted}` cannot be read in these words"))
                .help(format!("they say `{found}`: mend `unit`, cite more, or say `derived: \"how\"`"))
        }
        Doubt::Unqualified { words, qualifier } => Diagnostic::new(
            Code::FACT_QUALIFIER,
            at,
            format!("the words say `{words}`, the annotation gives an exact number"),
        )
        .help(format!("add `qualifier: {}`", qualifier.key())),
    }
}
