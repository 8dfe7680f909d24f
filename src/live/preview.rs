//! The end in a preview: a good state is shown as soon as it can be drawn, and then all of it is drawn once, to find what
//! templates may do yet and to say how many pages changed.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use super::{Failures, Live, News, Run, is_waiting};
use crate::diag::Severity;
use crate::pipeline::{Attempt, Edition, Error};
use crate::serve::{Preview, Troubles};

/// Pages that are looked at have the machine to themselves for so long.
const COURTESY: Duration = Duration::from_millis(30);

/// Shows the site in a preview, and again on every change. Ends only where the machine fails at the first run.
pub(crate) fn to_preview(mut live: Live, preview: &Preview, tell: &dyn Fn(News<'_>)) -> Result<Infallible, Error> {
    let pending = live.pending();
    let mut failures = Failures::default();
    let mut good: Option<Arc<Edition>> = None;
    let mut has_begun = false;
    let mut is_first = true;
    if let Some(why) = live.watch.why_polling() {
        tell(News::Polling(why));
    }
    loop {
        let (attempt, start, mut clock) = match live.next() {
            Ok(next) => next,
            Err(error) if !has_begun => return Err(error),
            Err(error) => {
                preview.complain(Troubles::of_machine(&error));
                failures.tell(&error, tell);
                continue;
            }
        };
        has_begun = true;
        failures.end();
        let Attempt { edition, mut problems, pages, .. } = attempt;
        let edition = edition.filter(|_| !live.session.is_blocked(&problems));
        let mut changed = None;
        if let Some(edition) = edition {
            let so_far = live.session.report(problems.clone());
            preview.show(&edition, Troubles::of(&so_far));
            let shown = start.elapsed();
            clock.lap("show");
            if !is_waiting(&pending) && !is_first {
                std::thread::sleep(COURTESY);
            }
            let Ok(mut drawn) =
                live.session.draw(&edition, |_| true, |_, _| Ok::<(), Infallible>(()), || is_waiting(&pending));
            problems.extend(live.session.template_problems(std::mem::take(&mut drawn.problems)));
            let has_failed = live.session.is_blocked(&problems);
            if !has_failed {
                changed = Some(drawn.pages).filter(|_| !drawn.stopped);
                good = Some(edition);
            } else if let Some(good) = &good {
                preview.show(good, Troubles::default());
            }
            clock.lap("draw all");
            let was_stopped = drawn.stopped;
            live.session.keep(drawn);
            if was_stopped && !has_failed {
                // The next run says what came of both.
                continue;
            }
            let report = live.session.report(problems);
            if has_failed {
                preview.complain(Troubles::of(&report));
            }
            tell(News::Run(&Run {
                report,
                pages,
                changed,
                published: None,
                time: shown,
                timings: clock.laps,
                is_first,
            }));
        } else {
            let report = live.session.report(problems);
            preview.complain(Troubles::of(&report));
            debug_assert!(report.count(Severity::Error) > 0, "what is not shown has an error");
            tell(News::Run(&Run {
                report,
                pages,
                changed,
                published: None,
                time: start.elapsed(),
                timings: clock.laps,
                is_first,
            }));
        }
        is_first = false;
    }
}
