//! `/methodology/`: how evidence is checked and what is forgiven, and what every status, stage, qualifier and
//! attribution means. All its words are messages, but for why the site's date is fixed; it says nothing of its facts.

use serde::Serialize;

use crate::base::qualifier::Qualifier;
use crate::model::words::{Activity, Basis, Rights, Stage, Status};
use crate::plan::view::brief::prose_html;
use crate::plan::view::desk::Desk;
use crate::plan::view::shared::{Rich, Tag};

/// How the site reads its sources, and what its words mean.
#[derive(Debug, Clone, Hash, Serialize)]
pub(crate) struct Methodology {
    /// That the as-of date is fixed, where the site fixes it.
    pub fixed: Option<String>,
    /// The site's own words on why.
    pub reason: Option<Rich>,
    /// Every status.
    pub statuses: Vec<Meaning>,
    /// Every stage.
    pub stages: Vec<Meaning>,
    /// Every qualifier.
    pub qualifiers: Vec<Meaning>,
    /// Who may say something.
    pub attributions: Vec<Meaning>,
    /// Kinds of facts.
    pub kinds: Vec<Meaning>,
    /// Actual, planned, forecast.
    pub bases: Vec<Meaning>,
    /// How much of a source is shown.
    pub rights: Vec<Meaning>,
}

/// A word, with its sign if it has one, and what it means here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Meaning {
    /// Its sign, if it has one.
    pub tag: Option<Tag>,
    /// The word.
    pub word: String,
    /// What it means.
    pub text: String,
}

/// The page.
pub(crate) fn methodology(desk: &Desk<'_>) -> Methodology {
    desk.title(&desk.say("title-methodology"));
    desk.description(desk.say("standfirst-methodology"));
    let plain = |group: &str, key: &str| Meaning {
        tag: None,
        word: desk.head_word(group, key),
        text: desk.say(&format!("{group}-{key}-meaning")),
    };
    let words = |group: &str, keys: &[&str]| keys.iter().map(|k| plain(group, k)).collect::<Vec<_>>();
    let qualifier = |q: Qualifier| Meaning {
        tag: None,
        word: desk.open(&format!("qualifier-{}-word", q.key())),
        text: desk.say(&format!("qualifier-{}-meaning", q.key())),
    };
    let fixed = desk.site.config.as_of.filter(|date| *date == desk.as_of);
    Methodology {
        fixed: fixed.map(|date| desk.fill("method-as-of-fixed", &[("date", &desk.locale.date(date))])),
        reason: fixed.and(desk.site.config.as_of_reason.as_ref()).map(|text| prose_html(desk, text)),
        statuses: statuses(desk),
        stages: stages(desk),
        qualifiers: Qualifier::ALL.into_iter().map(qualifier).collect(),
        attributions: words("attribution", &["press", "company", "official", "analyst", "unnamed"]),
        kinds: words("item", &["promise", "position", "deal", "event", "figure", "quote"]),
        bases: words("basis", &Basis::ALL.iter().map(|b| b.key()).collect::<Vec<_>>()),
        rights: words("rights", &Rights::ALL.iter().map(|r| r.key()).collect::<Vec<_>>()),
    }
}

fn statuses(desk: &Desk<'_>) -> Vec<Meaning> {
    let derived = |is: &'static str| Tag { is: desk.sign(is), word: desk.head_word("status", is) };
    let own = Status::ALL.iter().map(|s| desk.status(*s, false));
    let all = own.chain([derived("overdue"), derived("disputed")]);
    all.map(|tag| Meaning {
        text: desk.say(&format!("status-{}-meaning", tag.is)),
        word: tag.word.clone(),
        tag: Some(tag),
    })
    .collect()
}

fn stages(desk: &Desk<'_>) -> Vec<Meaning> {
    let home = (desk.stage(Stage::Active, Activity::Sales, true), "stage-home-meaning".to_owned());
    let order = [Stage::Active, Stage::Planned, Stage::Exploring, Stage::Paused, Stage::Barred, Stage::Exited];
    let own = order.map(|s| (desk.stage(s, Activity::Sales, false), format!("stage-{}-meaning", s.key())));
    let meaning = |(tag, id): (Tag, String)| Meaning { text: desk.say(&id), word: tag.word.clone(), tag: Some(tag) };
    std::iter::once(home).chain(own).map(meaning).collect()
}
