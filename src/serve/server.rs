//! HTTP round the answers: who may ask, how, and the stream of states that each open page follows.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use tokio::sync::watch::{Receiver, Sender};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use super::answer::{Answer, answer, page_name};
use super::hosts::Hosts;
use super::{State, Troubles};

/// The script that the preview adds to each page.
const SCRIPT: &str = include_str!("preview.js");
/// An open page hears at least this often that the server lives.
const PING: Duration = Duration::from_secs(8);
/// When an open page asks again after its line broke.
const RETRY: Duration = Duration::from_millis(500);
/// How many lines stay open. A browser has six connections for one server, and needs some to load pages with: where more
/// windows are looked at, they take turns.
const LINES: u64 = 4;

type States = Receiver<Arc<State>>;
/// How many lines were ever opened.
type Opened = Sender<u64>;

/// Answers from threads of its own until the process ends.
pub(super) fn start(listener: TcpListener, hosts: Hosts, states: States) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let hosts = Arc::new(hosts);
    let opened = Opened::new(0);
    let router = Router::new().fallback(move |request: Request| {
        let (hosts, states, opened) = (Arc::clone(&hosts), states.clone(), opened.clone());
        async move { respond(&request, &hosts, states, &opened) }
    });
    std::thread::Builder::new().name("preview".into()).spawn(move || {
        runtime.block_on(async {
            if let Ok(listener) = tokio::net::TcpListener::from_std(listener) {
                // Serving ends only with the process; what goes wrong with one connection ends that one.
                let _ = axum::serve(listener, router).await;
            }
        });
    })?;
    Ok(())
}

fn respond(request: &Request, hosts: &Hosts, states: States, opened: &Opened) -> Response {
    if !is_trusted(request.headers(), request.uri(), hosts) {
        let words = "This preview answers only to this machine's own names, such as localhost. \
                     `marque serve --allow-host NAME` lets another name in.\n";
        return plain(StatusCode::FORBIDDEN, words);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut refused = plain(StatusCode::METHOD_NOT_ALLOWED, "A preview can only be read.\n");
        refused.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    let state = Arc::clone(&states.borrow());
    let path = request.uri().path();
    match path {
        "/_marque/preview.js" => file(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT),
        "/_marque/events" => events(request.uri(), states, opened),
        _ => match answer(&state, path) {
            Answer::File { status, kind, bytes } => {
                file(StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), kind, bytes)
            }
            Answer::Moved(to) => match HeaderValue::from_str(&to) {
                Ok(to) => with(StatusCode::MOVED_PERMANENTLY, &[(header::LOCATION, to)], Body::empty()),
                Err(_) => plain(StatusCode::NOT_FOUND, "There is no such page.\n"),
            },
        },
    }
}

/// True iff the request was made to a name of ours, and not by a page of somebody else's.
fn is_trusted(headers: &HeaderMap, uri: &Uri, hosts: &Hosts) -> bool {
    let one = |name: HeaderName| {
        let mut values = headers.get_all(name).iter();
        (values.next(), values.next().is_none())
    };
    let (Some(host), true) = one(header::HOST) else { return false };
    let host = host.to_str().is_ok_and(|host| hosts.answer_to(host));
    let target = uri.authority().is_none_or(|authority| hosts.answer_to(authority.as_str()));
    let origin = match one(header::ORIGIN) {
        (None, _) => true,
        (Some(origin), true) => origin.to_str().is_ok_and(|origin| hosts.trust(origin)),
        (Some(_), false) => false,
    };
    host && target && origin
}

/// The state of one page: what its bytes are called, and what is wrong with the site.
#[derive(Serialize)]
struct PageState<'a> {
    page: String,
    styles: &'a str,
    /// When what is shown was built, in milliseconds since 1970.
    built: Option<u64>,
    problems: &'a Troubles,
}

/// A stream of states of the page that follows it, the present one first. It ends when [`LINES`] newer ones were opened;
/// the page then asks again.
fn events(uri: &Uri, states: States, opened: &Opened) -> Response {
    let asked = uri.query().and_then(|query| query.strip_prefix("path=")).unwrap_or("/");
    let path = percent_decode_str(asked).decode_utf8_lossy().into_owned();
    let mut last = 0;
    opened.send_modify(|count| {
        *count += 1;
        last = *count + LINES;
    });
    let count = WatchStream::new(opened.subscribe()).map(|count| (count, None));
    let states = WatchStream::new(states).map(|state| (0, Some(state)));
    let turn = states.merge(count).map_while(move |(count, state)| (count < last).then_some(state));
    let stream = turn.filter_map(|state| state).map(move |state| {
        let shown = state.edition.as_ref();
        let (built, styles) = (shown.map(|shown| shown.built), shown.map_or("", |shown| &shown.styles));
        let page = PageState { page: page_name(&state, &path), styles, built, problems: &state.trouble };
        let data = serde_json::to_string(&page).unwrap_or_default();
        Ok::<_, Infallible>(Event::default().retry(RETRY).data(data))
    });
    let ping = KeepAlive::new().interval(PING).event(Event::default().event("ping").data("-"));
    let mut response = Sse::new(stream).keep_alive(ping).into_response();
    guard(response.headers_mut());
    response
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    file(status, "text/plain; charset=utf-8", text)
}

fn file(status: StatusCode, kind: &'static str, body: impl Into<Body>) -> Response {
    with(status, &[(header::CONTENT_TYPE, HeaderValue::from_static(kind))], body.into())
}

fn with(status: StatusCode, headers: &[(HeaderName, HeaderValue)], body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().extend(headers.iter().cloned());
    guard(response.headers_mut());
    response
}

/// What every answer says: keep nothing, guess nothing, let no other site have it.
fn guard(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    headers.insert(policy, HeaderValue::from_static("same-origin"));
}
