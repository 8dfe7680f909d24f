//! The end in a preview: a good state is shown as soon as its facts are there, and then all of it is drawn once, to find
//! what templates may do yet and to say how many pages changed.

use std::convert::Infallible;
use std::time::Duration;

use super::{Live, News, Run, go_on, is_waiting};
use crate::pipeline::{Attempt, Error};
use crate::serve::{Preview, Troubles};

/// Pages that are looked at have the machine to themselves for so long.
const COURTESY: Duration = Duration::from_millis(30);

/// Shows the site in a preview, and again on every change. Ends only where the machine fails at the first run.
pub(crate) fn to_preview(live: Live, preview: &Preview, tell: &dyn Fn(News<'_>)) -> Result<Infallible, Error> {
    go_on(live, tell, |live, is_first| {
        turn(live, preview, is_first).inspect_err(|error| preview.complain(Troubles::of_machine(error)))
    })
}

/// One run; `None` where it was stopped for the sake of a newer state.
fn turn(live: &mut Live, preview: &Preview, is_first: bool) -> Result<Option<Run>, Error> {
    let (attempt, start, mut clock) = live.next()?;
    let Attempt { edition, mut problems, pages, .. } = attempt;
    let Some(edition) = edition.filter(|_| !live.session.is_blocked(&problems)) else {
        let report = live.session.report(problems);
        preview.complain(Troubles::of(&report));
        let (time, timings) = (start.elapsed(), clock.laps);
        return Ok(Some(Run { report, pages, changed: None, published: None, time, timings, is_first }));
    };
    preview.show(&edition, Troubles::of(&live.session.report(problems.clone())));
    let time = start.elapsed();
    clock.lap("show");
    let pending = live.watch.pending();
    if !is_first && !is_waiting(&pending) {
        std::thread::sleep(COURTESY);
    }
    let mut drawn = live.guarded(|session| {
        let take = |_: &_, _: &str| Ok::<(), Infallible>(());
        let Ok(drawn) = session.draw(&edition, |_| true, take, || is_waiting(&pending));
        drawn
    })?;
    clock.lap("draw all");
    problems.extend(live.session.template_problems(std::mem::take(&mut drawn.problems)));
    let (count, is_stopped) = (drawn.pages, drawn.is_stopped);
    live.session.keep(drawn);
    let is_blocked = live.session.is_blocked(&problems);
    if is_stopped && !is_blocked {
        return Ok(None);
    }
    let report = live.session.report(problems);
    let changed = if is_blocked {
        preview.go_back(Troubles::of(&report));
        None
    } else {
        preview.settle();
        Some(count)
    };
    Ok(Some(Run { report, pages, changed, published: None, time, timings: clock.laps, is_first }))
}
