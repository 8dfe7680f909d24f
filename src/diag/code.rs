//! The stable names of all problems. The text of each is its entry in `docs/diagnostics.md`, which a test keeps
//! equal to this table; every code has a site under `tests/fixtures/diag/` that shows it.

use std::fmt;

use super::Severity;

/// A kind of problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static Entry);

/// One row of the table.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Entry {
    name: &'static str,
    severity: Severity,
    explanation: &'static str,
}

impl Code {
    /// `evidence::not-found`; printed with `marque::` before it.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// How bad it is where the site does not say otherwise.
    pub fn severity(self) -> Severity {
        self.0.severity
    }

    /// What it means and what to do, in Markdown.
    pub fn explanation(self) -> &'static str {
        self.0.explanation
    }

    /// True iff a site may set its level. An error that would leave nothing to publish may not be lowered.
    pub fn is_adjustable(self) -> bool {
        self.0.severity == Severity::Warning
    }

    /// The code with this name.
    pub fn find(name: &str) -> Option<Self> {
        let name = name.strip_prefix("marque::").unwrap_or(name);
        Self::ALL.iter().copied().find(|c| c.name() == name)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "marque::{}", self.0.name)
    }
}

macro_rules! codes {
    ($($konst:ident $severity:ident $name:literal $explanation:literal)+) => {
        #[expect(missing_docs, reason = "each constant's explanation is the text it holds")]
        impl Code {
            $(pub const $konst: Self =
                Self(&Entry { name: $name, severity: Severity::$severity, explanation: $explanation });)+
            /// Every code, grouped by what it is about.
            pub const ALL: &'static [Self] = &[$(Self::$konst),+];
        }
    };
}

codes! {
    FILE_NAME Error "file::name"
    "A file's name is its identity and part of its address, so it is made of small letters, digits and single hyphens: \
     `2025-03-05-xiaomi-overseas.yaml`. Rename the file; the message proposes a name."
    FILE_DUPLICATE Error "file::duplicate"
    "Two files have the same name without its ending (in two folders, or `.md` and `.txt` side by side), so they would \
     share one address. Rename one of them."
    FILE_ORPHAN Error "file::orphan"
    "Annotations stand beside an article of the same name. Here the article is missing: add it, or mend the name."
    FILE_UNANNOTATED Warning "file::unannotated"
    "An article without annotations becomes a bare page: its title, and nothing of its text, since no rights are stated. \
     Add a `.yaml` file of the same name beside it."
    FILE_UNUSED Warning "file::unused"
    "Nothing reads this file, usually because of its ending (`.yml` for `.yaml`) or its folder."
    FILE_UNREADABLE Error "file::unreadable"
    "Articles and annotations are texts in UTF-8 of at most 1 MiB (annotations) or 8 MiB (articles)."
    FILE_LINK Warning "file::link"
    "Symbolic links are not followed, so that nothing outside the site can be published by accident. Copy the file."

    YAML_SYNTAX Error "yaml::syntax"
    "The file is not valid YAML, so nothing in it can be read beyond this place. Most often a text that holds a colon, a \
     hash or a quotation mark needs quotes round it, or a line is indented differently from its neighbours; the message \
     says how they are indented."
    YAML_DUPLICATE_KEY Error "yaml::duplicate-key"
    "A key is written twice in one place; which of the two counts would be a guess. Remove one, or make it one list."
    YAML_UNKNOWN_KEY Error "yaml::unknown-key"
    "Nothing reads this key. It is misspelt, or stands at the wrong level. The message names the nearest known keys."
    YAML_WRONG_TYPE Error "yaml::wrong-type"
    "The value has another shape than the key needs: a list for a text, say."
    YAML_MISSING_KEY Error "yaml::missing-key"
    "A key that is needed here is not there."
    YAML_FEATURE Error "yaml::feature"
    "YAML anchors (`&name`), aliases (`*name`), tags (`!name`) and several documents in one file are not used here: they \
     are how small files become huge. A text that begins with one of these characters needs quotes."
    YAML_TOO_LARGE Error "yaml::too-large"
    "The file is nested more deeply or holds more values than any annotation needs."
    YAML_COMMA Error "yaml::comma"
    "Inside `{…}` a comma ends a value, and what follows is read as a key: `{exact: one, two}`, `{value: 136,854}`. Put the \
     whole text in quotes; write a number without grouping."
    YAML_CUT_TEXT Warning "yaml::cut-text"
    "A `#`, or a comma inside `[…]`, may have ended the text sooner than it was meant to. Put the whole text in quotes. A \
     comment behind a text has two spaces before the `#` and one after it; behind ids, dates, numbers and words of a list it \
     is free."
    YAML_QUOTES Warning "yaml::quotes"
    "Printers' quotation marks (`“…”`, `„…“`, `«…»`) round a text mean nothing to YAML and stay in it. Write straight ones or \
     none. If they belong to the text, as in a headline that is a quotation, put straight ones round them: `'“…”'`."

    VALUE_EMPTY Error "value::empty"
    "The value is empty. Write it, or leave the key out."
    VALUE_CHOICE Error "value::choice"
    "The key takes one of a closed list of words. The message names them, nearest first."
    VALUE_PERIOD Error "value::period"
    "Periods are written `2027`, `2027-H1`, `2027-Q3`, `2027-03`, `2027-03-31`, a range `2025-01/2025-11` or an open one \
     `2024-10-30/..`. \"By 2030\" is `2030`."
    VALUE_DAY Error "value::day"
    "A single day is needed, written `2025-03-05`."
    VALUE_NUMBER Error "value::number"
    "Numbers are exact decimals with a point and no grouping: `136854`, `10.4`; a range is `[580000, 650000]`. \
     `136.854` as German or Italian writes one hundred and thirty-six thousand would be read as 136 point 854."
    VALUE_SLUG Error "value::slug"
    "Identifiers are made of small letters, digits and single hyphens, at most 80 characters: they become addresses."
    VALUE_URL Error "value::url"
    "A whole web address is needed, beginning with `https://` or `http://`."
    VALUE_LANGUAGE Error "value::language"
    "Languages are written as in `en`, `it`, `zh` or `pt-BR` (BCP 47)."
    VALUE_COUNTRY Error "value::country"
    "Countries are written as two capital letters, ISO 3166-1: `DE`, `CN`, `NO`."

    ID_UNKNOWN Error "id::unknown"
    "No such entry in the registry. The message names the nearest ids; else add the file, \
     `content/companies/<id>.yaml` for a company."
    ID_TARGET Error "id::target"
    "A target's id is `owner/slug`, the owner a company or (for its government) a market: `xiaomi/overseas-sales`."
    ID_CYCLE Error "id::cycle"
    "Markets lie within one another, and companies below their parents, without going round in a circle."
    ID_SHARED_NAME Warning "id::shared-name"
    "Two entries of one kind go by the same name, so a mention of it in a text cannot be told apart. The first of them \
     gets the link. Names in other cases are the same, unless both entries have `match_case`."
    ID_UNUSED Warning "id::unused"
    "No brief names this entry of the registry, hidden ones included: no item, no list of its head, and none of its words (the \
     article's, the title's, the summary's); and no other entry names it as its `parent`, `home`, `within` or `company`. So it \
     is shown nowhere. Use it, or delete the file. While there are errors this is not told: what names it may be what cannot be \
     read."
    ID_DUPLICATE Error "id::duplicate"
    "Two items of one brief have the same `id`, or two addresses the same name. Change one."

    ARTICLE_NO_TITLE Error "article::no-title"
    "A brief needs a title: `title:` in its annotations, or a `# heading` (`.md`) or first line (`.txt`) in the article. \
     With `rights: link` it needs one of its own: the article's title is a word of the source."
    ARTICLE_NO_DATE Error "article::no-date"
    "A brief needs a day: `date:`, or `source: published:` to the day, or a file name that begins with one."
    ARTICLE_NO_EVIDENCE Warning "article::no-evidence"
    "The annotations have no item, so the page would be a summary without proof. Add what the article says, each item with its \
     evidence. A draft is not told of, since it says itself that it is not finished; a brief under embargo is, since its day \
     comes by itself."
    ARTICLE_UNPROVEN_NAME Warning "article::unproven-name"
    "The brief's title or summary names a company of the registry, and nothing else in the annotations does: either the summary says \
     more than its evidence, or an item is missing. It is enough that an item names a parent or a brand of the company, a model of \
     it, or a person who works there, or says that it has it from one of these. Where the article speaks of the company only in \
     passing, `companies:` says so. The longest name counts: `Leapmotor International` does not name Leapmotor where both are in \
     the registry. Drafts, and briefs without any item, are not told of."
    ARTICLE_HEAD Error "article::head"
    "An article is its source, word for word. A head between lines of `---`, as other programs want it, is none of it: remove \
     it, and write what it says in the `.yaml` beside the article. It is an error because a `draft: true` in it would hide \
     nothing."
    ARTICLE_HTML Warning "article::html"
    "HTML in an article is left out: source texts are data, not mark-up. Write it as Markdown."
    ARTICLE_LINK Warning "article::link"
    "The link goes nowhere a reader can or should follow: only `https`, `http` and `mailto` addresses do (one relative to \
     the page it was copied from leads nowhere here). Its words stay, the link is dropped."
    ARTICLE_IMAGE Warning "article::image"
    "Images of articles are not shown; the words that describe them are."
    ARTICLE_CONTROL Warning "article::control"
    "Invisible control characters are left out: they can make a text read otherwise than it is written."
    ARTICLE_LANGUAGE Warning "article::language"
    "The text is plainly in another language than `source: language:` says, so numbers and dates in it may be misread."

    EVIDENCE_MISSING Error "evidence::missing"
    "Every item cites the words of the article it rests on: `evidence: words of the article`."
    EVIDENCE_NOT_FOUND Error "evidence::not-found"
    "The cited words do not stand in the article. They must be its very words, in its language; only mark-up, line \
     wraps, white space, soft hyphens and the shape of quotation marks and dashes are forgiven. The message shows the \
     nearest passage and what differs. A passage neither begins nor ends inside a number: `sold 5` is not \
     cited from `sold 5 million`."
    EVIDENCE_AMBIGUOUS Error "evidence::ambiguous"
    "The cited words stand in the article more than once. Cite more of them, or write `{exact: …, prefix: …}` with words \
     that come before, or `suffix` with words after. A quote keeps its `text` and has this as `evidence` beside it."
    EVIDENCE_CROSSES Error "evidence::crosses-blocks"
    "A passage stays within one paragraph. Make it a list of two passages."

    FACT_NUMBER Warning "fact::number"
    "The figure's number cannot be read in the cited words. Mend the number or cite the words that hold it; where it was \
     worked out, say how: `derived: \"sum of the two plants\"`."
    FACT_UNIT Warning "fact::unit"
    "The words give the number another unit than the annotation does, or none where one is needed."
    FACT_YEAR Warning "fact::year"
    "The year of the due date is neither in the cited words nor near them (the same or the previous paragraph, the \
     heading, the year of publication). Mend it, cite more, or say `derived: \"how\"`."
    FACT_QUALIFIER Warning "fact::qualifier"
    "The words say that the number is rounded or a bound (\"about\", \"over\", \"up to\"): write `qualifier:` too."
    FACT_SCOPE Warning "fact::scope"
    "Two figures of one brief count the same thing and differ. If they count different things, say what with `scope:`."
    FACT_STAGE Warning "fact::stage"
    "Two positions of one brief have a company in two stages in one market, and only the furthest of them is shown. If one is \
     history, say since when each was so with `since:`; if they are of different models or activities, say which."
    FACT_VALUE Error "fact::value"
    "A figure needs `value` or `change`; one in money or of `other` needs a `unit`, such as `EUR` or `charging points`."
    FACT_LABEL Warning "fact::label"
    "A figure of `other` is known by its `label`; without one it goes by its unit, and a percentage or a sum of money says \
     nothing of what it counts."

    TARGET_STATEMENT Error "target::statement"
    "The first report of a target says what was promised: `statement:`. While a report of the target, or the annotations it \
     may stand in, cannot be read, this is not told."
    TARGET_BY Error "target::by"
    "`by:` names the target that took the place of one with `status: superseded`, and no other status has it."
    TARGET_UNKNOWN Error "target::unknown"
    "`by:` names a target that no brief reports on, so the promise would lead nowhere. Mend the id, or report the new \
     target."
    TARGET_FUTURE Error "target::future"
    "`said:` and `done:` are when a promise was made and kept, and a brief knows neither before its own day. Mend them, or \
     the brief's `date:`."
    TARGET_GOAL Error "target::goal"
    "A target in numbers has both `metric` and `value`."
    TARGET_HIDDEN Warning "target::hidden"
    "Only a draft or an embargoed brief says what this target is, so a published brief speaks of a promise without words. \
     Give this report a `statement:` too."

    TARGET_OUTCOME Warning "target::outcome"
    "The time in which this was to happen is over, more than 90 days before the as-of date (`outcome_after` in `site.yaml` sets how \
     many), and nobody has reported on it since, so that readers see a promise where there should be an outcome. Report on it \
     again in a new brief, or in a later one that is there, with `status: met`, `missed`, `withdrawn` or `superseded`; or, if it is still to come, with \
     `status: delayed` and its new `due`. A report from after that time that leaves it open is an answer too: it is late."

    QUOTE_COMMA Warning "quote::comma"
    "The quotation ends with a comma or a quotation mark that belongs to the sentence round it."
    QUOTE_WORDS Error "quote::words"
    "A quotation's evidence is its `text`. `evidence:` beside it may add a `prefix` or `suffix`, or part a text that runs over \
     paragraphs into a list; its words are the same."
    QUOTE_SPEAKER Error "quote::speaker"
    "A quotation has a `speaker` of the registry, or a `speaker_name` and `speaker_role`: one of the two."

    SITE_ADDRESS Error "site::address"
    "Two things would be published at one address. Rename one, or drop the alias."
    SITE_LEVEL Error "site::level"
    "`levels:` names codes of this list, and only warnings can be turned off or made errors."
    SITE_PART Error "site::part"
    "`without:` names parts of the site; the message lists them."

    TEMPLATE_SYNTAX Error "template::syntax"
    "The template cannot be read: a brace, a tag or an expression is not closed or not known to Tera 2."
    TEMPLATE_NAME Error "template::name"
    "The template names a component, a block, a template, a filter or a function that does not exist, or two files of the site \
     define one component."
    TEMPLATE_RENDER Error "template::render"
    "A page could not be drawn: the template asks for something that the page does not have, or does with it what cannot be done. \
     The message names the template, the line, the page and the file that the page is made from; `docs/templates.md` lists what \
     each page has."
}
