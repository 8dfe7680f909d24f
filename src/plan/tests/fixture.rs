//! A small site in code: three companies, four markets, six briefs, every kind of fact, right and page.

use std::sync::Arc;

use jiff::civil::Date;

use crate::base::number::{Quantity, decimal};
use crate::base::period::parse_day;
use crate::base::slug::Slug;
use crate::base::span::{FileId, Span, Spanned};
use crate::derive::{Derived, derive};
use crate::locale::Locale;
use crate::model::body::{Block, BlockKind, Body, Mention, Step};
use crate::model::brief::{Brief, Reference, Source};
use crate::model::config::Config;
use crate::model::fact::{
    Attribution, Deal, Due, Event, Fact, FactKind, Figure, Owner, Party, Passage, Position, Quote, Report, Speaker,
    TargetKey,
};
use crate::model::registry::{Company, Entry, EntryId, Market, Model, Person, Registry};
use crate::model::words::{
    Activity, Basis, CompanyKind, DealKind, EventKind, MarketKind, Metric, Powertrain, Prose, Rights, Stage, Status,
};
use crate::model::{CompanyId, MarketId, ModelId, PersonId, Site};
use crate::plan::Context;

pub(crate) const BYD: CompanyId = CompanyId(0);
pub(crate) const LEAPMOTOR: CompanyId = CompanyId(1);
pub(crate) const XIAOMI: CompanyId = CompanyId(2);
pub(crate) const CHINA: MarketId = MarketId(0);
pub(crate) const EUROPE: MarketId = MarketId(1);
pub(crate) const GLOBAL: MarketId = MarketId(2);
pub(crate) const ITALY: MarketId = MarketId(3);

/// A site and all a context borrows.
pub(crate) struct World {
    pub site: Site,
    pub derived: Derived,
    pub locale: Arc<Locale>,
    pub as_of: Date,
}

impl World {
    /// The fixture, with its settings changed.
    pub(crate) fn new(change: impl FnOnce(&mut Config)) -> Self {
        let mut config = config();
        change(&mut config);
        let as_of = day("2025-11-30");
        let site = Site {
            config,
            registry: registry().into(),
            briefs: briefs().into_iter().map(Arc::new).collect(),
            lost: crate::model::lost::Lost::default(),
        };
        let derived = derive(&site, as_of);
        Self { site, derived, locale: Arc::new(Locale::new("en").expect("English")), as_of }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context::new(
            &self.site,
            &self.derived,
            &self.locale,
            self.as_of,
            crate::plan::Index::new(&self.derived, &self.locale).into(),
        )
    }
}

fn config() -> Config {
    Config {
        title: Prose::plain("Marque"),
        tagline: Some(Prose::plain("Who sells cars where, and who said they would")),
        base_url: None,
        language: "en".into(),
        translations: Vec::new(),
        as_of: None,
        rights: Rights::Quotes,
        without: [].into(),
        feed_size: 20,
        page_size: 20,
        outcome_after: 90,
        levels: [].into(),
        navigation: Vec::new(),
        footer: Some(Prose::plain("A test site. **Nothing here is news.**")),
        glossary: [].into(),
        as_of_reason: None,
    }
}

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).expect(text)
}

fn day(text: &str) -> Date {
    parse_day(text).expect(text)
}

fn span() -> Span {
    Span::new(FileId(0), 0..0)
}

fn entry(id: &str, name: &str) -> Entry {
    Entry {
        slug: slug(id),
        name: name.into(),
        aliases: Vec::new(),
        names: Vec::new(),
        match_case: false,
        summary: None,
        website: None,
        wikidata: None,
        former_ids: Vec::new(),
        prose: None,
        span: span(),
    }
}

fn registry() -> Registry {
    let company = |id: &str, name: &str| Company {
        entry: entry(id, name),
        kind: CompanyKind::Automaker,
        home: Some(CHINA),
        parents: Vec::new(),
        founded: None,
        ticker: None,
    };
    let market = |id: &str, name: &str, kind, iso: Option<&str>, within: &[MarketId]| Market {
        entry: entry(id, name),
        kind,
        iso: iso.map(Into::into),
        within: within.to_vec(),
    };
    let mut xiaomi = company("xiaomi", "Xiaomi");
    xiaomi.entry.names = vec![("zh".into(), "小米".into())];
    xiaomi.entry.summary = Some(Prose::plain("A maker of phones that has sold cars **since 2024**, at home only."));
    xiaomi.entry.former_ids = vec![Spanned::new(slug("mi"), span())];
    xiaomi.founded = Some("2010".into());
    xiaomi.ticker = Some("1810.HK".into());
    Registry {
        companies: vec![company("byd", "BYD"), company("leapmotor", "Leapmotor"), xiaomi],
        markets: vec![
            market("china", "China", MarketKind::Country, Some("CN"), &[GLOBAL]),
            market("europe", "Europe", MarketKind::Region, None, &[GLOBAL]),
            market("global", "The world", MarketKind::Global, None, &[]),
            market("italy", "Italy", MarketKind::Country, Some("IT"), &[EUROPE]),
        ],
        people: vec![Person {
            entry: entry("william-lu", "William Lu"),
            role: Some(Prose::plain("president")),
            company: Some(XIAOMI),
        }],
        models: vec![Model {
            entry: entry("su7-ultra", "SU7 Ultra"),
            company: Some(XIAOMI),
            segment: None,
            powertrain: vec![Powertrain::Bev],
            debut: None,
        }],
    }
}

/// A text in paragraphs, the first its title.
fn body(text: &str) -> Body {
    let mut body = Body { titled: true, ..Body::default() };
    for (n, line) in text.trim().lines().filter(|l| !l.trim().is_empty()).enumerate() {
        if n > 0 {
            body.text.push('\n');
        }
        let start = u32::try_from(body.text.len()).expect("short");
        let heading = line.trim().strip_prefix("## ");
        body.text.push_str(heading.unwrap_or(line.trim()));
        let kind = match (n, heading) {
            (0, _) => BlockKind::Title,
            (_, Some(_)) => BlockKind::Heading(2),
            (_, None) => BlockKind::Paragraph,
        };
        body.blocks.push(Block { kind, range: start..u32::try_from(body.text.len()).expect("short"), source: 0..0 });
        body.outline.push(Step::Block(u32::try_from(n).expect("short")));
    }
    body
}

/// A fact and the words it cites; `[…]` parts the pieces.
fn fact(id: &str, kind: FactKind, attribution: Attribution, words: &str, body: &Body) -> Fact {
    let piece = |w: &str| {
        let start = body.text.find(w).unwrap_or_else(|| panic!("`{w}` is not in the text"));
        u32::try_from(start).expect("short")..u32::try_from(start + w.len()).expect("short")
    };
    let pieces = words.split(" […] ").map(piece).collect();
    Fact {
        id: slug(id),
        kind,
        attribution,
        evidence: vec![Passage { pieces, span: span(), forgiven: Vec::new() }],
        derived: None,
        span: span(),
    }
}

pub(crate) fn key(owner: CompanyId, text: &str) -> TargetKey {
    TargetKey { owner: Owner::Company(owner), slug: slug(text) }
}

fn target(key: TargetKey, statement: &str, market: MarketId, due: &str, status: Status) -> FactKind {
    FactKind::Target(Report {
        key,
        statement: Some(Prose::plain(statement)),
        said: None,
        markets: vec![market],
        companies: Vec::new(),
        models: Vec::new(),
        due: Due::At(due.parse().expect("a period")),
        status,
        by: None,
        done: None,
        goal: None,
        actual: None,
    })
}

fn presence(company: CompanyId, market: MarketId, stage: Stage, since: Option<&str>) -> FactKind {
    FactKind::Presence(Position {
        company,
        markets: vec![market],
        models: Vec::new(),
        activity: Activity::Sales,
        stage,
        since: since.map(|s| s.parse().expect("a period")),
    })
}

fn figure(company: CompanyId, market: Option<MarketId>, period: &str, value: &str) -> FactKind {
    FactKind::Figure(Figure {
        metric: Metric::Deliveries,
        label: None,
        company: Some(company),
        market,
        model: None,
        scope: None,
        period: Some(period.parse().expect("a period")),
        value: decimal(value).map(Quantity::One),
        change: decimal("-10.4"),
        qualifier: None,
        basis: Basis::Actual,
        unit: "vehicles".into(),
    })
}

struct Draft {
    id: &'static str,
    title: &'static str,
    language: &'static str,
    rights: Rights,
    publisher: &'static str,
    companies: Vec<CompanyId>,
    markets: Vec<MarketId>,
    text: &'static str,
}

fn brief(draft: Draft, facts: impl FnOnce(&Body) -> Vec<Fact>) -> Brief {
    let Draft { id, title, language, rights, publisher, companies, markets, text } = draft;
    let body = body(text);
    let facts = facts(&body);
    let mentions = [("Xiaomi", XIAOMI), ("BYD", BYD), ("Leapmotor", LEAPMOTOR)].into_iter().flat_map(|(name, id)| {
        let places: Vec<_> = body.text.match_indices(name).collect();
        places.into_iter().map(move |(at, _)| {
            let at = u32::try_from(at).expect("short");
            Mention { range: at..at + u32::try_from(name.len()).expect("short"), entry: EntryId::Company(id) }
        })
    });
    let mut mentions: Vec<Mention> = mentions.collect();
    mentions.sort_by_key(|m| m.range.start);
    Brief {
        slug: slug(id),
        title: Prose::plain(title),
        summary: Some(Prose::plain("The group sets a date, **by 2027**, and names no first market.")),
        date: day(&id[..10]),
        draft: false,
        embargo: None,
        aliases: Vec::new(),
        source: Source {
            title: Some(format!("Il titolo di {publisher}")),
            publisher: Some(publisher.into()),
            author: None,
            url: Some("https://example.org/a?b=1&c=2".into()),
            published: Some(id[..10].parse().expect("a period")),
            language: language.into(),
            rights,
            references: vec![Reference {
                publisher: Some("Reuters".into()),
                title: Some(Prose::plain("A report")),
                url: Some("https://example.org/r".into()),
                date: None,
            }],
        },
        companies,
        markets,
        people: Vec::new(),
        models: Vec::new(),
        topics: vec![slug("exports")],
        facts,
        body,
        mentions,
        namings: Vec::new(),
        annotated: true,
        is_flawed: false,
        span: span(),
    }
}

/// Newest first.
fn briefs() -> Vec<Brief> {
    let mut all = vec![xiaomi_abroad(), xiaomi_again(), byd_italy(), byd_link(), leapmotor(), bare()];
    all.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
    all
}

fn xiaomi_abroad() -> Brief {
    let mut b = brief(
        Draft {
            id: "2025-03-05-xiaomi-overseas",
            title: "Xiaomi sets 2027 for selling cars abroad",
            language: "it",
            rights: Rights::Full,
            publisher: "Corriere",
            companies: vec![XIAOMI],
            markets: vec![GLOBAL, EUROPE, CHINA],
            text: "Xiaomi guarda oltre la Cina: auto all’estero entro due anni
                Le automobili di Xiaomi potrebbero uscire dalla Cina prima della fine del decennio. Lo ha detto il presidente del gruppo, William Lu: il traguardo è il 2027, e vale per i mercati internazionali nel loro insieme.
                La notizia arriva a margine della fiera. C’era la SU7 Ultra: la versione più spinta della berlina, da poco in vendita in patria. BYD non c’era.
                Un primo passo era già noto: un’intesa con Leapmotor, pensata per sostenere le esportazioni.
                ## L’Europa, per ora, si visita
                Chiusa la fiera, Lu ha in programma un giro in più Paesi europei, per osservare come se la cavano i costruttori cinesi.
                Il resto può aspettare. La priorità resta una posizione solida in Cina, dove ha consegnato 136.854 auto nel 2024.
                Chi non è forte in casa sua, fuori fa fatica.",
        },
        |body| {
            let company = Attribution::Company(None);
            vec![
                fact("target-overseas-sales", target(key(XIAOMI, "overseas-sales"), "Sell cars on markets outside China", GLOBAL, "2027", Status::Announced), company, "il traguardo è il 2027", body),
                fact("position-europe", presence(XIAOMI, EUROPE, Stage::Exploring, Some("2025-03")), Attribution::Press, "un giro in più Paesi europei", body),
                fact("position-china", presence(XIAOMI, CHINA, Stage::Active, Some("2024-03")), Attribution::Press, "La priorità resta […] in Cina", body),
                fact("deal-export", FactKind::Deal(Deal { parties: vec![Party::Company(XIAOMI), Party::Company(LEAPMOTOR)], kind: DealKind::Export, date: Some("2025-02".parse().expect("a period")), statement: Prose::plain("Export agreement; markets not named"), markets: Vec::new(), models: Vec::new() }), Attribution::Press, "un’intesa con Leapmotor", body),
                fact("event-su7", FactKind::Event(Event { date: "2025-03".parse().expect("a period"), title: Prose::plain("SU7 Ultra launched in China"), kind: EventKind::Launch, companies: vec![XIAOMI], markets: vec![CHINA], people: Vec::new(), models: vec![ModelId(0)] }), Attribution::Press, "da poco in vendita in patria", body),
                fact("figure-deliveries", figure(XIAOMI, None, "2024", "136854"), Attribution::Press, "136.854 auto nel 2024", body),
                fact("quote-lu", FactKind::Quote(Quote { speaker: Speaker::Known(PersonId(0)), indirect: false, text: "Chi non è forte".into(), translation: Some(Prose::plain("Who is not strong at home has a hard time outside.")) }), Attribution::Press, "Chi non è forte in casa sua, fuori fa fatica.", body),
            ]
        },
    );
    b.people = vec![PersonId(0)];
    b.models = vec![ModelId(0)];
    b.companies.push(LEAPMOTOR);
    b.aliases = vec![Spanned::new(slug("xiaomi-2027"), span())];
    b
}

fn xiaomi_again() -> Brief {
    brief(
        Draft {
            id: "2025-11-27-xiaomi-delay",
            title: "Xiaomi needs a year more",
            language: "en",
            rights: Rights::Quotes,
            publisher: "Daily",
            companies: vec![XIAOMI],
            markets: vec![EUROPE],
            text: "Xiaomi takes its time
                This sentence nobody cites, and it must stay hidden.
                Xiaomi will sell cars in Europe in 2028, a year later than said. It delivered 135,000 cars in 2024.",
        },
        |body| {
            vec![
                fact(
                    "target-1",
                    target(
                        key(XIAOMI, "overseas-sales"),
                        "Sell cars on markets outside China",
                        GLOBAL,
                        "2028",
                        Status::Delayed,
                    ),
                    Attribution::Company(None),
                    "will sell cars in Europe in 2028",
                    body,
                ),
                fact(
                    "position-europe",
                    presence(XIAOMI, EUROPE, Stage::Planned, None),
                    Attribution::Press,
                    "Xiaomi will sell cars in Europe",
                    body,
                ),
                fact(
                    "figure-deliveries",
                    figure(XIAOMI, None, "2024", "135000"),
                    Attribution::Press,
                    "135,000 cars in 2024",
                    body,
                ),
            ]
        },
    )
}

fn byd_italy() -> Brief {
    brief(
        Draft {
            id: "2025-06-01-byd-italy",
            title: "BYD opens in Italy <b>& beyond</b>",
            language: "zh",
            rights: Rights::Full,
            publisher: "日报",
            companies: vec![BYD],
            markets: vec![ITALY],
            text: "比亚迪在意大利
                比亚迪已在意大利销售汽车，2025年上半年建成工厂。",
        },
        |body| {
            vec![
                fact(
                    "position-italy",
                    presence(BYD, ITALY, Stage::Active, Some("2024")),
                    Attribution::Press,
                    "已在意大利销售汽车",
                    body,
                ),
                fact(
                    "target-plant",
                    target(key(BYD, "italy-plant"), "Open a plant in Italy", ITALY, "2025-H1", Status::Announced),
                    Attribution::Official,
                    "2025年上半年建成工厂",
                    body,
                ),
            ]
        },
    )
}

fn byd_link() -> Brief {
    brief(
        Draft {
            id: "2025-10-01-byd-link",
            title: "BYD lowers its goal",
            language: "de",
            rights: Rights::Link,
            publisher: "Zeitung",
            companies: vec![BYD],
            markets: vec![CHINA],
            text: "Geheimtitel der Quelle
                Ein Geheimwort steht hier: BYD senkt das Ziel auf Geheimzahl. Wir senken nie, sagte Wang.",
        },
        |body| {
            vec![
                fact("figure-1", figure(BYD, Some(CHINA), "2025", "4600000"), Attribution::Analyst, "Geheimzahl", body),
                fact(
                    "quote-1",
                    FactKind::Quote(Quote {
                        speaker: Speaker::Named { name: Prose::plain("Wang"), role: None },
                        indirect: false,
                        text: "Wir senken nie".into(),
                        translation: Some(Prose::plain("We never lower")),
                    }),
                    Attribution::Press,
                    "Wir senken nie",
                    body,
                ),
            ]
        },
    )
}

fn leapmotor() -> Brief {
    let mut b = brief(
        Draft {
            id: "2025-11-28-leapmotor-draft",
            title: "Leapmotor, a draft",
            language: "ar",
            rights: Rights::Full,
            publisher: "صحيفة",
            companies: vec![LEAPMOTOR],
            markets: vec![ITALY],
            text: "ليب موتور\nتبيع الشركة سياراتها في إيطاليا منذ 2024.",
        },
        |body| {
            vec![fact(
                "position-italy",
                presence(LEAPMOTOR, ITALY, Stage::Active, Some("2024")),
                Attribution::Press,
                "إيطاليا منذ 2024",
                body,
            )]
        },
    );
    b.draft = true;
    b
}

fn bare() -> Brief {
    let mut b = brief(
        Draft {
            id: "2025-01-02-bare",
            title: "Just an article",
            language: "en",
            rights: Rights::Quotes,
            publisher: "Nobody",
            companies: Vec::new(),
            markets: Vec::new(),
            text: "Just an article\nUnannotated words of which nothing is known.",
        },
        |_| Vec::new(),
    );
    b.annotated = false;
    b.summary = None;
    b.topics = Vec::new();
    b
}
