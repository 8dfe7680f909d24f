//! A brief proves something: its annotations have an item, and so words of the article. Else its page would be a summary
//! without evidence. A draft says of itself that it is not finished, and is not told.

use crate::diag::{Code, Diagnostic};
use crate::model::brief::Brief;
use crate::model::registry::Registry;

pub(in crate::check) fn check(brief: &Brief, _: &Registry, problems: &mut Vec<Diagnostic>) {
    // An item that could not be read is told already.
    if brief.annotated && !brief.draft && !brief.is_flawed && brief.facts.is_empty() {
        problems.push(
            Diagnostic::new(Code::ARTICLE_NO_EVIDENCE, brief.span, "the brief cites no words of its article")
                .help(
                    "add what the article says, under `targets`, `presence`, `deals`, `events`, `figures` or `quotes`",
                )
                .help("while the brief is not finished, say `draft: true`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::derive::tests::{World, day, event, press};
    use crate::model::fact::{Fact, FactKind};

    /// How many problems a brief with these facts has.
    fn told(facts: Vec<Fact>, change: impl FnOnce(&mut Brief)) -> usize {
        let mut world = World::new();
        change(world.brief(day("2025-03-05"), "brief", "Ansa", facts));
        let mut problems = Vec::new();
        check(&world.briefs[0], &world.registry, &mut problems);
        problems.len()
    }

    #[test]
    fn a_brief_has_an_item() {
        assert_eq!(told(Vec::new(), |_| ()), 1);
        assert_eq!(told(vec![press(FactKind::Event(event("2025")))], |_| ()), 0);
    }

    #[test]
    fn drafts_bare_articles_and_broken_annotations_are_not_told() {
        assert_eq!(told(Vec::new(), |brief| brief.draft = true), 0);
        assert_eq!(told(Vec::new(), |brief| brief.annotated = false), 0);
        assert_eq!(told(Vec::new(), |brief| brief.is_flawed = true), 0);
        assert_eq!(told(Vec::new(), |brief| brief.embargo = Some(day("2026-01-01"))), 1, "it will show by itself");
    }
}
