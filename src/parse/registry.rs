//! A registry entry as written: every value with its place, no name looked up yet.

use super::fields::Fields;
use super::yaml::Node;
use crate::base::period::Period;
use crate::base::slug::Slug;
use crate::base::span::Spanned;
use crate::diag::{Code, Diagnostic};
use crate::model::words::{CompanyKind, MarketKind, Powertrain, Prose};

use super::annotation::Name;

/// What every entry has. The default, here and below, is what a file that cannot be read says.
#[derive(Debug, Default)]
pub(crate) struct Common {
    pub name: Option<Spanned<String>>,
    pub aliases: Vec<Spanned<String>>,
    /// By language.
    pub names: Vec<(String, Spanned<String>)>,
    pub match_case: bool,
    pub summary: Option<Prose>,
    pub website: Option<String>,
    pub wikidata: Option<String>,
    pub former_ids: Vec<Spanned<Slug>>,
}

impl Common {
    /// The names besides its own.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.aliases.iter().chain(self.names.iter().map(|(_, name)| name))
    }
}

#[derive(Debug, Default)]
pub(crate) struct Company {
    pub common: Common,
    pub kind: Option<CompanyKind>,
    pub home: Option<Name>,
    pub parents: Vec<Name>,
    pub founded: Option<String>,
    pub ticker: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Market {
    pub common: Common,
    pub kind: Option<MarketKind>,
    pub iso: Option<Spanned<String>>,
    pub within: Vec<Name>,
}

#[derive(Debug, Default)]
pub(crate) struct Person {
    pub common: Common,
    pub role: Option<Prose>,
    pub company: Option<Name>,
}

#[derive(Debug, Default)]
pub(crate) struct Model {
    pub common: Common,
    pub company: Option<Name>,
    pub segment: Option<Prose>,
    pub powertrain: Vec<Powertrain>,
    pub debut: Option<Period>,
}

pub(crate) fn company(root: &Node, problems: &mut Vec<Diagnostic>) -> Option<Company> {
    let mut f = Fields::open(root, "a company", problems)?;
    let company = Company {
        common: common(&mut f),
        kind: f.choice("kind").map(|k| k.value),
        home: f.name("home"),
        parents: f.names("parent"),
        founded: f.text("founded").map(|t| t.value),
        ticker: f.text("ticker").map(|t| t.value),
    };
    needs_name(&mut f, &company.common);
    f.close();
    Some(company)
}

pub(crate) fn market(root: &Node, problems: &mut Vec<Diagnostic>) -> Option<Market> {
    let mut f = Fields::open(root, "a market", problems)?;
    let market = Market {
        common: common(&mut f),
        kind: f.choice("kind").map(|k| k.value),
        iso: f.name("iso"),
        within: f.names("within"),
    };
    if market.iso.is_none() {
        needs_name(&mut f, &market.common);
        if market.kind.is_none_or(|k| k == MarketKind::Country) && !f.has("iso") {
            f.missing("iso", "a country has its ISO 3166-1 code, `iso: IT`; for another kind write `kind: region`");
        }
    }
    f.close();
    Some(market)
}

pub(crate) fn person(root: &Node, problems: &mut Vec<Diagnostic>) -> Option<Person> {
    let mut f = Fields::open(root, "a person", problems)?;
    let person = Person { common: common(&mut f), role: f.prose("role"), company: f.name("company") };
    needs_name(&mut f, &person.common);
    f.close();
    Some(person)
}

pub(crate) fn model(root: &Node, problems: &mut Vec<Diagnostic>) -> Option<Model> {
    let mut f = Fields::open(root, "a model", problems)?;
    let model = Model {
        common: common(&mut f),
        company: f.name("company"),
        segment: f.prose("segment"),
        powertrain: f.choices("powertrain"),
        debut: f.period("debut").map(|p| p.value),
    };
    needs_name(&mut f, &model.common);
    f.close();
    Some(model)
}

fn common(f: &mut Fields<'_, '_>) -> Common {
    Common {
        name: f.text("name"),
        aliases: f.texts("aliases"),
        names: f.by_language("names"),
        match_case: f.flag("match_case").unwrap_or(false),
        summary: f.prose("summary"),
        website: f.url("website").map(|t| t.value),
        wikidata: wikidata(f),
        former_ids: f.slugs("former_ids"),
    }
}

fn needs_name(f: &mut Fields<'_, '_>, common: &Common) {
    if common.name.is_none() && !f.has("name") {
        f.missing("name", "write how it is called: `name: Xiaomi`");
    }
}

fn wikidata(f: &mut Fields<'_, '_>) -> Option<String> {
    let text = f.name("wikidata")?;
    let digits = text.value.strip_prefix('Q').filter(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()));
    if digits.is_none() {
        f.problems.push(
            Diagnostic::new(Code::VALUE_CHOICE, text.span, format!("`{}` is no Wikidata id", text.value))
                .help("write the letter Q and a number: `Q26678`"),
        );
        return None;
    }
    Some(text.value)
}
