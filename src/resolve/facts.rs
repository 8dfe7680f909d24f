//! Items of an annotation to facts: ids looked up, words found, defaults filled in, half-written ones told.

use jiff::civil::Date;

use crate::base::period::Period;
use crate::base::span::{Span, Spanned};
use crate::diag::{Code, Diagnostic};
use crate::evidence::normal::Normal;
use crate::model::fact::{
    Attribution, Deal, Due, Event, Fact, FactKind, Figure, Goal, Position, Quote, Report, Speaker,
};
use crate::model::lost::Lost;
use crate::model::words::{Metric, Prose, Status};
use crate::parse::annotation::{self as raw, Item, ItemKind};
use crate::parse::citation::Citation;
use crate::resolve::brief::Shared;
use crate::resolve::cite::Article;
use crate::resolve::identity::Addresses;

/// Reads the items of one brief.
pub(crate) struct Facts<'a, 'p> {
    pub shared: &'a Shared<'a>,
    pub article: &'a Article<'a>,
    /// The day the brief stands under.
    pub date: Option<Date>,
    pub lost: &'p mut Lost,
    pub problems: &'p mut Vec<Diagnostic>,
}

impl Facts<'_, '_> {
    /// The facts that could be made; every other item has left a problem.
    pub(crate) fn read(mut self, items: &[Item]) -> Vec<Fact> {
        let mut addresses = Addresses::default();
        addresses.reserve(items, self.problems);
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            let evidence = self.article.passages(&item.evidence, self.problems);
            let attribution = match &item.attribution {
                Some(name) => self.shared.lookup.attribution(name, self.problems),
                None => Some(Attribution::Press),
            };
            let (Some(kind), Some(attribution)) = (self.kind(item), attribution) else {
                if let ItemKind::Target(t) = &item.kind {
                    self.lost.target(t.id.as_ref().map(|id| id.value.as_str()));
                }
                continue;
            };
            out.push(Fact {
                id: addresses.assign(item, &kind, self.shared.registry),
                kind,
                attribution,
                evidence,
                derived: item.derived.clone(),
                span: item.span,
            });
        }
        out
    }

    fn kind(&mut self, item: &Item) -> Option<FactKind> {
        match &item.kind {
            ItemKind::Target(t) => self.target(t).map(FactKind::Target),
            ItemKind::Presence(p) => self.presence(p).map(FactKind::Presence),
            ItemKind::Deal(d) => self.deal(d).map(FactKind::Deal),
            ItemKind::Event(e) => self.event(e).map(FactKind::Event),
            ItemKind::Figure(f) => self.figure(f).map(FactKind::Figure),
            ItemKind::Quote(q) => self.quote(q, item).map(FactKind::Quote),
        }
    }

    fn target(&mut self, t: &raw::Target) -> Option<Report> {
        let lookup = self.shared.lookup;
        let key = t.id.as_ref().and_then(|id| lookup.target(id, self.problems));
        let by = t.by.as_ref().and_then(|id| Some(Spanned::new(lookup.target(id, self.problems)?, id.span)));
        let markets = lookup.markets(&t.markets, self.problems);
        let companies = lookup.companies(&t.companies, self.problems);
        let models = lookup.models(&t.models, self.problems);
        let goal = self.goal(t);
        let status = t.status.as_ref()?;
        match (status.value, &t.by) {
            (Status::Superseded, None) => self.problems.push(
                Diagnostic::new(Code::TARGET_BY, status.span, "a superseded target says what took its place")
                    .help("add `by: owner/slug`, the id of the new target"),
            ),
            (Status::Superseded, Some(_)) | (_, None) => {}
            (_, Some(by)) => self.problems.push(
                Diagnostic::new(Code::TARGET_BY, by.span, "only a superseded target has another in its place")
                    .help("write `status: superseded`, or remove `by`"),
            ),
        }
        self.not_yet("said", t.said.as_ref());
        self.not_yet("done", t.done.as_ref());
        let key = key?;
        let (itself, by): (Vec<_>, Vec<_>) = by.into_iter().partition(|b| b.value == key);
        for by in itself {
            self.problems.push(Diagnostic::new(Code::TARGET_BY, by.span, "a target cannot take its own place"));
        }
        Some(Report {
            statement: t.statement.clone(),
            said: t.said.as_ref().map(|p| p.value),
            markets,
            companies,
            models,
            due: t.due.as_ref().map_or(Due::Unchanged, |d| d.value),
            status: status.value,
            by: by.into_iter().next(),
            done: t.done.as_ref().map(|p| p.value),
            goal,
            actual: t.actual,
            key,
        })
    }

    /// A brief reports what was said and done by its own day.
    fn not_yet(&mut self, key: &str, written: Option<&Spanned<Period>>) {
        let Some((period, brief)) = written.zip(self.date) else { return };
        if period.value.start() > brief {
            let message = format!("`{key}: {}` is after the brief's own day, {brief}", period.value);
            self.problems.push(
                Diagnostic::new(Code::TARGET_FUTURE, period.span, message)
                    .help(format!("mend `{key}`, or the brief's `date`; what is still to come is its `due`")),
            );
        }
    }

    fn goal(&mut self, t: &raw::Target) -> Option<Goal> {
        match (&t.number.metric, &t.number.value) {
            (Some(metric), Some(value)) => Some(Goal {
                metric: metric.value,
                label: t.number.label.as_ref().and_then(|l| l.texts.first()).map(|(_, l)| l.clone()),
                value: value.value,
                qualifier: t.number.qualifier,
                unit: self.unit(metric, t.number.unit.as_ref())?,
                scope: t.number.scope.clone(),
                period: t.period,
            }),
            // A later report may say what became of the number that stands.
            (Some(_), None) if t.actual.is_some() || t.number.unreadable => None,
            (Some(metric), None) => self.half(metric.span, "`metric` but no `value`"),
            (None, Some(value)) => self.half(value.span, "`value` but no `metric`"),
            (None, None) => None,
        }
    }

    fn half<T>(&mut self, span: Span, what: &str) -> Option<T> {
        self.problems.push(
            Diagnostic::new(Code::TARGET_GOAL, span, format!("the target has {what}"))
                .help("a target in numbers has both; one that is an event has neither"),
        );
        None
    }

    /// The unit written, or the metric's own.
    fn unit(&mut self, metric: &Spanned<Metric>, written: Option<&Spanned<String>>) -> Option<String> {
        if let Some(unit) = written {
            return Some(unit.value.clone());
        }
        let unit = metric.value.default_unit();
        if unit.is_none() {
            self.problems.push(
                Diagnostic::new(
                    Code::FACT_VALUE,
                    metric.span,
                    format!("a figure of `{}` needs a `unit`", metric.value.key()),
                )
                .help("write a currency, `unit: EUR`, or what is counted, `unit: charging points`"),
            );
        }
        unit.map(str::to_owned)
    }

    fn presence(&mut self, p: &raw::Presence) -> Option<Position> {
        let lookup = self.shared.lookup;
        let company = p.company.as_ref().and_then(|n| lookup.company(n, self.problems));
        let markets = lookup.markets(&p.markets, self.problems);
        let models = lookup.models(&p.models, self.problems);
        Some(Position {
            company: company?,
            markets: Some(markets).filter(|m| !m.is_empty())?,
            models,
            activity: p.activity,
            stage: p.stage?,
            since: p.since,
        })
    }

    fn deal(&mut self, d: &raw::Deal) -> Option<Deal> {
        let lookup = self.shared.lookup;
        let parties: Vec<_> = d.parties.iter().filter_map(|n| lookup.party(n, self.problems)).collect();
        let markets = lookup.markets(&d.markets, self.problems);
        let models = lookup.models(&d.models, self.problems);
        Some(Deal {
            parties: Some(parties).filter(|p| !p.is_empty())?,
            kind: d.kind?,
            date: d.date,
            statement: d.statement.clone()?,
            markets,
            models,
        })
    }

    fn event(&mut self, e: &raw::Event) -> Option<Event> {
        let lookup = self.shared.lookup;
        let companies = lookup.companies(&e.companies, self.problems);
        let markets = lookup.markets(&e.markets, self.problems);
        let people = lookup.people(&e.people, self.problems);
        let models = lookup.models(&e.models, self.problems);
        Some(Event { date: e.date?, title: e.title.clone()?, kind: e.kind, companies, markets, people, models })
    }

    fn figure(&mut self, f: &raw::Figure) -> Option<Figure> {
        let lookup = self.shared.lookup;
        let company = f.company.as_ref().and_then(|n| lookup.company(n, self.problems));
        let market = f.market.as_ref().and_then(|n| lookup.market(n, self.problems));
        let model = f.model.as_ref().and_then(|n| lookup.model(n, self.problems));
        let metric = f.number.metric.as_ref()?;
        if f.number.value.is_none() && f.change.is_none() && !f.number.unreadable {
            self.problems.push(
                Diagnostic::new(Code::FACT_VALUE, metric.span, "a figure needs a `value` or a `change`")
                    .help("write `value: 136854`, or `change: -10.4` for percent on the year before"),
            );
        }
        let unit = match (&f.number.value, metric.value.default_unit()) {
            (None, None) => f.number.unit.as_ref().map_or_else(|| "percent".to_owned(), |u| u.value.clone()),
            _ => self.unit(metric, f.number.unit.as_ref())?,
        };
        // An unknown id is a problem already; without it the figure would count for the whole world.
        let unknown = (f.company.is_some() && company.is_none())
            || (f.market.is_some() && market.is_none())
            || (f.model.is_some() && model.is_none());
        if unknown || (f.number.value.is_none() && f.change.is_none()) {
            return None;
        }
        Some(Figure {
            metric: metric.value,
            label: self.label(f, metric, &unit),
            company,
            market,
            model,
            scope: f.number.scope.clone(),
            period: f.period,
            value: f.number.value.as_ref().map(|v| v.value),
            change: f.change,
            qualifier: f.number.qualifier,
            basis: f.basis,
            unit,
        })
    }

    /// What an `other` figure counts. Free words as a unit ("charging points") say it too; a percentage of nothing,
    /// or a sum, does not.
    fn label(&mut self, f: &raw::Figure, metric: &Spanned<Metric>, unit: &str) -> Option<Prose> {
        if metric.value != Metric::Other || f.number.label.is_some() {
            return f.number.label.clone();
        }
        if unit == "percent" || (unit.len() == 3 && unit.bytes().all(|b| b.is_ascii_uppercase())) {
            self.problems.push(
                Diagnostic::new(Code::FACT_LABEL, metric.span, "nothing says what this figure of `other` counts")
                    .help("add a `label`: `label: Share of city buses`"),
            );
        }
        Some(Prose::plain(unit))
    }

    fn quote(&mut self, q: &raw::Quote, item: &Item) -> Option<Quote> {
        let span = item.span;
        let speaker = match (&q.speaker, &q.speaker_name) {
            (Some(id), _) => {
                self.one_speaker(id, q);
                self.shared.lookup.person(id, self.problems).map(Speaker::Known)
            }
            (None, Some(name)) => Some(Speaker::Named { name: name.clone(), role: q.speaker_role.clone() }),
            (None, None) => {
                let at = q.text.as_ref().map_or(span, |t| t.span);
                self.problems.push(
                    Diagnostic::new(Code::QUOTE_SPEAKER, at, "the quotation has no speaker")
                        .help("write `speaker: id` for a person of the registry, else `speaker_name: …`"),
                );
                None
            }
        };
        let text = q.text.as_ref()?;
        self.final_mark(text);
        self.same_words(text, &item.evidence);
        Some(Quote {
            speaker: speaker?,
            indirect: q.indirect,
            text: text.value.clone(),
            translation: q.translation.clone(),
        })
    }

    /// Name and role of a person of the registry stand there.
    fn one_speaker(&mut self, id: &Spanned<String>, q: &raw::Quote) {
        let key = match (&q.speaker_name, &q.speaker_role) {
            (None, None) => return,
            (Some(_), _) => "speaker_name",
            (None, Some(_)) => "speaker_role",
        };
        self.problems.push(
            Diagnostic::new(Code::QUOTE_SPEAKER, id.span, format!("the quotation has both a `speaker` and a `{key}`"))
                .help(format!("remove `{key}`; `{}` is named as the registry has it", id.value)),
        );
    }

    /// What is quoted is what is cited: the words found in the article, and no others.
    fn same_words(&mut self, text: &Spanned<String>, cited: &[Citation]) {
        let joined = |by: &str| Normal::of(&cited.iter().map(|c| c.exact.value.as_str()).collect::<Vec<_>>().join(by));
        let quoted = Normal::of(&text.value);
        if cited.is_empty() || quoted == joined(" ") || quoted == joined(" […] ") {
            return;
        }
        self.problems.push(
            Diagnostic::new(Code::QUOTE_WORDS, text.span, "the quotation is not what is cited for it")
                .label(cited[0].exact.span, "cited")
                .help("write the same words in both; `text` alone is enough where they stand in the article once"),
        );
    }

    /// A comma before "he said" belongs to the sentence, not to the quotation; so do the marks round what was said.
    fn final_mark(&mut self, text: &Spanned<String>) {
        let (what, words) = match (without_comma(&text.value), without_quotes(&text.value)) {
            (Some(words), _) => ("a comma", without_quotes(words).unwrap_or(words)),
            (None, Some(words)) => ("a quotation mark", without_comma(words).unwrap_or(words)),
            (None, None) => return,
        };
        let message = format!("the quotation ends with {what} of the sentence round it");
        let help = if text.value.starts_with(words) {
            format!("end it with `{}`", last_words(words))
        } else {
            format!("write the words alone, from `{}` to `{}`", first_word(words), last_words(words))
        };
        self.problems.push(Diagnostic::new(Code::QUOTE_COMMA, text.span, message).help(help));
    }
}

/// Words without the comma at their end, if there is one.
fn without_comma(words: &str) -> Option<&str> {
    let rest = words.trim_end_matches([',', '，', ';', ' ']);
    (rest.len() < words.trim_end().len()).then_some(rest)
}

/// Words without the quotation marks round them, or the one at their end that closes nothing.
fn without_quotes(words: &str) -> Option<&str> {
    const MARKS: [char; 12] = ['"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』'];
    let rest = words.strip_suffix(MARKS)?;
    let inner = rest.matches(MARKS).count();
    let alone = match rest.strip_prefix(MARKS) {
        Some(between) if inner == 1 => between,
        _ if inner % 2 == 0 => rest,
        _ => return None,
    };
    Some(alone.trim()).filter(|w| !w.is_empty())
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// The last few words.
fn last_words(text: &str) -> String {
    let mut words: Vec<&str> = text.split_whitespace().rev().take(3).collect();
    words.reverse();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_that_are_not_of_the_words() {
        for (text, words) in [
            ("„Wir wollen“", "Wir wollen"),
            ("« Oui »", "Oui"),
            ("We will\"", "We will"),
            ("he said “yes” and left”", "he said “yes” and left"),
        ] {
            assert_eq!(without_quotes(text), Some(words), "{text}");
        }
        for fine in ["We will", "he said “yes”", "“A” or “B”", "the makers'", "\"\""] {
            assert_eq!(without_quotes(fine), None, "{fine}");
        }
    }
}
