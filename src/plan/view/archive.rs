//! The archive: all years, one year, one month with its briefs and what is dated in it.

use serde::Serialize;

use crate::model::BriefId;
use crate::plan::routes;
use crate::plan::view::desk::Desk;
use crate::plan::view::lists::{ArchiveYear, archive_years, count, text};
use crate::plan::view::moment::{MomentRow, moments};
use crate::plan::view::shared::{BriefRow, Link};

/// The whole archive, or one year of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Archive {
    /// Headline.
    pub heading: String,
    /// How many.
    pub standfirst: String,
    /// Years and months.
    pub years: Vec<ArchiveYear>,
    /// What is dated in the year.
    pub moments: Vec<MomentRow>,
}

/// A month of the archive.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub(crate) struct Month {
    /// Headline.
    pub heading: String,
    /// How many.
    pub standfirst: String,
    /// The briefs.
    pub briefs: Vec<BriefRow>,
    /// What is dated in the month.
    pub moments: Vec<MomentRow>,
}

/// All years.
pub(crate) fn all(desk: &Desk<'_>) -> Archive {
    let heading = desk.say("title-archive");
    let (newest, oldest) = (desk.site.briefs.first(), desk.site.briefs.last());
    let date = |b: Option<&std::sync::Arc<crate::model::brief::Brief>>| {
        b.map(|b| desk.locale.date(b.date)).unwrap_or_default()
    };
    let (from, to) = (date(oldest), date(newest));
    let standfirst = desk.message(
        "standfirst-archive",
        &[("count", count(desk.site.briefs.len())), ("from", text(&from)), ("to", text(&to))],
    );
    desk.title(&heading);
    desk.description(&standfirst);
    Archive { heading, standfirst, years: archive_years(desk), moments: Vec::new() }
}

/// One year.
pub(crate) fn year(desk: &Desk<'_>, year: i16) -> Archive {
    let name = desk.locale.year(year);
    let heading = desk.fill("title-archive-year", &[("year", &name)]);
    let briefs = desk.site.briefs.iter().filter(|b| b.date.year() == year).count();
    let dated = desk.derived.timeline.iter().filter(|m| m.when.start().year() == year);
    let moments = moments(desk, dated);
    let standfirst = desk.message(
        "standfirst-archive-year",
        &[("count", count(briefs)), ("facts", count(moments.len())), ("year", text(&name))],
    );
    desk.title(&heading);
    desk.description(&standfirst);
    desk.crumbs(vec![Link::to(desk.say("title-archive"), routes::ARCHIVE)]);
    let years = archive_years(desk).into_iter().filter(|y| y.year.label == name).collect();
    Archive { heading, standfirst, years, moments }
}

/// One month.
pub(crate) fn month(desk: &Desk<'_>, year: i16, month: i8) -> Month {
    let name = desk.locale.month_year(year, month);
    let heading = desk.fill("title-archive-month", &[("month", &name)]);
    let of_month = |d: jiff::civil::Date| (d.year(), d.month()) == (year, month);
    let ids: Vec<BriefId> = desk.site.brief_ids().filter(|(_, b)| of_month(b.date)).map(|(id, _)| id).collect();
    // A year is no fact of its first month.
    let within = |p: crate::base::period::Period| of_month(p.start()) && p.end().is_some_and(of_month);
    let moments = moments(desk, desk.derived.timeline.iter().filter(|m| within(m.when)));
    let standfirst = desk.message(
        "standfirst-archive-month",
        &[("count", count(ids.len())), ("facts", count(moments.len())), ("month", text(&name))],
    );
    desk.title(&heading);
    desk.description(&standfirst);
    desk.crumbs(vec![
        Link::to(desk.say("title-archive"), routes::ARCHIVE),
        Link::to(desk.locale.year(year), routes::archive_year(year)),
    ]);
    Month { heading, standfirst, briefs: ids.into_iter().map(|id| BriefRow::new(desk, id, None)).collect(), moments }
}
