//! Closed lists of words that annotations use, each with the key it is written with.

/// Makes an enum whose variants are written as given, with `ALL`, `key` and `from_key`.
macro_rules! keyed {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $key:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum $name { $($variant),+ }
        impl $name {
            /// Every word of the list, in the order of the documentation.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// How it is written in YAML, and the tail of its message id.
            pub(crate) fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        }
        // Every list has both, whether a page uses them yet or not.
        const _: (&[$name], fn($name) -> &'static str) = ($name::ALL, $name::key);
        impl $crate::model::words::Keyed for $name {
            const KEYS: &'static [&'static str] = &[$($key),+];
            fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

pub(crate) use keyed;

/// A word of a closed list.
pub(crate) trait Keyed: Sized {
    /// The list, as written.
    const KEYS: &'static [&'static str];
    /// The word written `key`.
    fn from_key(key: &str) -> Option<Self>;
}

keyed! {
    /// What has become of a promise, by one report.
    Status {
        Announced = "announced", OnTrack = "on-track", AtRisk = "at-risk", Delayed = "delayed", Paused = "paused",
        Met = "met", Missed = "missed", Withdrawn = "withdrawn", Superseded = "superseded",
    }
    /// How far a company is in a market.
    Stage {
        Exploring = "exploring", Planned = "planned", Active = "active", Paused = "paused", Barred = "barred",
        Exited = "exited",
    }
    /// What a company does in a market.
    Activity { Sales = "sales", Production = "production", Development = "development" }
    /// What a company is.
    CompanyKind {
        Automaker = "automaker", Group = "group", Brand = "brand", Supplier = "supplier", Battery = "battery",
        Dealer = "dealer", Trader = "trader", Leasing = "leasing", Investor = "investor", Technology = "technology",
        Authority = "authority", Association = "association", Other = "other",
    }
    /// What a market is.
    MarketKind { Country = "country", Region = "region", Bloc = "bloc", Global = "global" }
    /// How a car is driven.
    Powertrain { Bev = "bev", Phev = "phev", Erev = "erev", Hev = "hev", Ice = "ice" }
    /// What a deal is about.
    DealKind {
        Export = "export", JointVenture = "joint-venture", Supply = "supply", Licence = "licence",
        Investment = "investment", Distribution = "distribution", Other = "other",
    }
    /// What an event is.
    EventKind {
        Launch = "launch", Plant = "plant", Policy = "policy", Show = "show", Appointment = "appointment",
        Recall = "recall", Other = "other",
    }
    /// What a figure counts.
    Metric {
        Deliveries = "deliveries", Sales = "sales", Registrations = "registrations", Exports = "exports",
        Production = "production", Capacity = "capacity", Share = "share", Stake = "stake", Price = "price",
        Investment = "investment", Tariff = "tariff", Outlets = "outlets", Jobs = "jobs", Rank = "rank",
        Other = "other",
    }
    /// Whether a figure is a count or an intention.
    Basis { Actual = "actual", Planned = "planned", Forecast = "forecast" }
    /// How much of a source is shown.
    Rights { Full = "full", Quotes = "quotes", Link = "link" }
}

impl Metric {
    /// The unit a figure has where none is written; `None` where one must be written.
    pub(crate) fn default_unit(self) -> Option<&'static str> {
        match self {
            Self::Deliveries
            | Self::Sales
            | Self::Registrations
            | Self::Exports
            | Self::Production
            | Self::Capacity => Some("vehicles"),
            Self::Share | Self::Stake | Self::Tariff => Some("percent"),
            Self::Outlets => Some("outlets"),
            Self::Jobs => Some("jobs"),
            Self::Rank => Some("rank"),
            Self::Price | Self::Investment | Self::Other => None,
        }
    }
}

impl Status {
    /// True iff nothing more is expected of a promise with this status.
    pub(crate) fn is_closed(self) -> bool {
        matches!(self, Self::Met | Self::Missed | Self::Withdrawn | Self::Superseded)
    }
}

/// A text in one or several languages; the first is what the others fall back to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Prose {
    /// `None` stands for the site's own language.
    pub texts: Vec<(Option<String>, String)>,
}

impl Prose {
    /// A text in the site's language.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { texts: vec![(None, text.into())] }
    }

    /// The text as it was written first: what an address is made of, whatever the reader's language.
    pub(crate) fn written(&self) -> &str {
        &self.texts.first().expect("prose is never empty").1
    }

    /// The text for a reader of `language` on a site in `site_language`, and the language to mark it with where
    /// it is another.
    pub(crate) fn in_language<'a>(&'a self, language: &str, site_language: &'a str) -> (&'a str, Option<&'a str>) {
        let tag = |own: &'a Option<String>| own.as_deref().unwrap_or(site_language);
        let fitting = self.texts.iter().find(|(own, _)| tag(own) == language);
        let (own, text) = fitting.or_else(|| self.texts.first()).expect("prose is never empty");
        (text, Some(tag(own)).filter(|own| *own != language))
    }
}
