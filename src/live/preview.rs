//! The end in a preview: a good state is shown as soon as its facts are there, and then all of it is drawn once, to find
//! what templates may do yet and to say how many pages changed.

use std::convert::Infallible;
use std::time::{Duration, Instant};

use super::{Live, News, Run, go_on, is_waiting};
use crate::pipeline::{Attempt, Error};
use crate::serve::{Preview, Troubles};

/// Pages that are looked at have the machine to themselves for so long.
const COURTESY: Duration = Duration::from_millis(30);
/// So many runs in a row are stopped for a newer state; then one is brought to its end.
const STOPS: u32 = 5;

/// Shows the site in a preview, and again on every change. Ends only where the machine fails at the first run.
pub(crate) fn to_preview(live: Live, preview: &Preview, tell: &dyn Fn(News<'_>)) -> Result<Infallible, Error> {
    let mut ends = Ends::default();
    let complain = |error: &Error| preview.complain(Troubles::of_machine(error));
    go_on(live, tell, |live| turn(live, preview, &mut ends), complain)
}

/// How the runs before ended.
#[derive(Default)]
struct Ends {
    stops: u32,
    /// The last one found a page that could not be drawn.
    has_fault: bool,
}

/// One run; `None` where it was stopped for the sake of a newer state.
fn turn(live: &mut Live, preview: &Preview, ends: &mut Ends) -> Result<Option<Run>, Error> {
    let (attempt, start, mut clock) = live.next()?;
    let Attempt { edition, mut problems, scope, pages, .. } = attempt;
    let is_first = !preview.has_settled();
    let Some(edition) = edition.filter(|_| !live.session.is_blocked(&problems)) else {
        let report = live.session.report(problems);
        preview.complain(Troubles::of(&report));
        let (time, timings) = (start.elapsed(), clock.laps);
        return Ok(Some(Run { report, scope, pages, changed: None, published: None, time, timings, is_first }));
    };
    let pending = live.watch.pending();
    // What hides a fault of a template would come and go with each save, until the fault is found again.
    if !ends.has_fault {
        preview.show(&edition, Troubles::of(&live.session.report(problems.clone())));
        if !is_first && !is_waiting(&pending) {
            std::thread::sleep(COURTESY);
        }
    }
    let shown = (!ends.has_fault).then(|| start.elapsed());
    clock.lap("show");
    let may_stop = ends.stops < STOPS;
    let take = |_: &_, _: &str| Ok::<(), Infallible>(());
    let Ok(mut drawn) = live.session.draw(&edition, |_| true, take, || may_stop && is_waiting(&pending));
    clock.lap("draw all");
    problems.extend(live.session.template_problems(std::mem::take(&mut drawn.problems)));
    let (count, is_stopped) = (drawn.pages, drawn.is_stopped);
    live.session.keep(drawn);
    let is_blocked = live.session.is_blocked(&problems);
    if is_stopped && !is_blocked {
        ends.stops += 1;
        // What stopped it may turn out to be no change.
        live.owed = Some(Instant::now());
        return Ok(None);
    }
    let report = live.session.report(problems);
    let changed = if is_blocked {
        preview.go_back(Troubles::of(&report));
        None
    } else {
        if ends.has_fault {
            preview.show(&edition, Troubles::of(&report));
        }
        preview.settle();
        Some(count)
    };
    *ends = Ends { stops: 0, has_fault: is_blocked };
    let time = shown.unwrap_or_else(|| start.elapsed());
    Ok(Some(Run { report, scope, pages, changed, published: None, time, timings: clock.laps, is_first }))
}
