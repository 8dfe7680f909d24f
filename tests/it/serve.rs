//! `marque serve`, asked as browsers, other machines and hostile pages ask: byte by byte over a socket.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use crate::site::{Going, PATIENCE, SOUND, TestSite};

const BRIEF: &str = "/briefs/2025-03-05-xiaomi/";
const SECRET: &str = "nobody may read this";

/// A preview that runs.
struct Served {
    port: u16,
    _going: Going,
}

/// What came back.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Served {
    fn start(options: &[&str]) -> Self {
        let site = TestSite::with(SOUND).file("secret.txt", SECRET).file("static/plan.svg", "<svg/>");
        Self::of(site, &[&["--port", "0"], options].concat())
    }

    fn of(site: TestSite, options: &[&str]) -> Self {
        let going = Going::start(site, &[&["serve"], options].concat());
        let said = going.until(|line| line.contains(" page"));
        let (_, address) = said.split_once("http://localhost:").expect("an address");
        let port = address.split('/').next().and_then(|port| port.parse().ok()).expect("a port");
        Self { port, _going: going }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream
    }

    /// Sends a request as it is; the answer if there is one.
    fn send(&self, request: &[u8]) -> Option<Answer> {
        let mut stream = self.connect();
        // It may close before it was told everything.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        assert!(!head.to_lowercase().contains("access-control-"), "{head}");
        Some(Answer { status, head: head.to_lowercase(), body: body.to_owned() })
    }

    /// One request with these headers, lines and all.
    fn ask(&self, method: &str, target: &str, headers: &str) -> Answer {
        let request = format!("{method} {target} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        self.send(request.as_bytes()).unwrap_or_else(|| panic!("no answer to {method} {target}"))
    }

    fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, "Host: localhost\r\n")
    }
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

#[test]
fn no_address_leads_to_a_file_of_the_disk() {
    let served = Served::start(&[]);
    for target in [
        "/../secret.txt",
        "/secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E./secret.txt",
        "/%252e%252e/secret.txt",
        "/%252e%252e%252fsecret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/..%c0%afsecret.txt",
        "/briefs/../../secret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/secret.txt%00",
        "/index.html%00.txt",
        "//secret.txt",
        "/./secret.txt",
        "/static/plan.svg",
        "/content/articles/2025-03-05-xiaomi.md",
        "/site.yaml",
        "/../../../../../../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "secret.txt",
        "*",
        "/_marque/../secret.txt",
        "/_marque/",
    ] {
        let answer = served.get(target);
        assert!(matches!(answer.status, 400 | 403 | 404), "{target}: {}", answer.status);
        for word in [SECRET, "root:", "guarda all'estero", "<svg/>"] {
            assert!(!answer.body.contains(word), "{target}: {}", answer.body);
        }
    }
    let raw = served.send(b"GET /secret.txt\0 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assert!(raw.is_none_or(|answer| answer.status == 400), "a NUL as it is");
}

#[test]
fn only_this_machine_s_names_are_answered() {
    let served = Served::start(&["--allow-host", "desk.example"]);
    let port = served.port;
    for host in ["localhost", "LOCALHOST", "127.0.0.1", "[::1]", "desk.example", "a.localhost"] {
        assert_eq!(served.ask("GET", "/", &format!("Host: {host}:{port}\r\n")).status, 200, "{host}");
    }
    for headers in [
        "",
        "Host:\r\n",
        "Host: evil.example\r\n",
        "Host: localhost.evil.example\r\n",
        "Host: localhost@evil.example\r\n",
        "Host: localhost, evil.example\r\n",
        "Host: localhost\r\nHost: localhost\r\n",
        "Host: localhost\r\nHost: evil.example\r\n",
        "Host: 192.168.0.1\r\n",
        "Host: 0.0.0.0\r\n",
        "Host: evil.example\r\nX-Forwarded-Host: localhost\r\n",
        "Host: localhost\r\nOrigin: http://evil.example\r\n",
        "Host: localhost\r\nOrigin: null\r\n",
        "Host: localhost\r\nOrigin: http://localhost\r\nOrigin: http://evil.example\r\n",
    ] {
        for target in ["/", "/_marque/events?path=/", "/_marque/preview.js"] {
            let answer = served.ask("GET", target, headers);
            assert!(matches!(answer.status, 400 | 403), "{headers:?}: {}", answer.status);
            assert!(!answer.body.contains("Abroad"), "{headers:?}");
        }
    }
    assert_eq!(served.ask("GET", "http://evil.example/", "Host: localhost\r\n").status, 403);
    assert_eq!(served.ask("GET", "http://localhost/", "Host: evil.example\r\n").status, 403);
    assert_eq!(served.ask("GET", "http://localhost/", "Host: localhost\r\n").status, 200);
    assert_eq!(served.ask("GET", "/", "Host: localhost\r\nOrigin: http://localhost:1886\r\n").status, 200);
    let old = served.send(b"GET / HTTP/1.0\r\n\r\n").expect("an answer");
    assert_eq!(old.status, 403, "HTTP/1.0 without a host");
}

#[test]
fn a_preview_can_only_be_read() {
    let served = Served::start(&[]);
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        for target in ["/", "/_marque/events?path=/", BRIEF] {
            let answer = served.ask(method, target, "Host: localhost\r\nContent-Length: 0\r\n");
            assert_eq!((answer.status, answer.header("allow")), (405, Some("get, head")), "{method} {target}");
        }
    }
    let (head, get) = (served.ask("HEAD", BRIEF, "Host: localhost\r\n"), served.get(BRIEF));
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    for name in ["content-type", "content-length", "cache-control", "x-content-type-options"] {
        assert!(head.header(name).is_some(), "{name}");
        assert_eq!(head.header(name), get.header(name), "{name}");
    }
    assert_eq!(get.header("content-length"), Some(get.body.len().to_string().as_str()));
}

#[test]
fn what_is_too_long_is_refused() {
    let served = Served::start(&[]);
    let long = "x".repeat(1_000_000);
    for request in [
        format!("GET / HTTP/1.1\r\nHost: localhost\r\nX: {long}\r\n\r\n"),
        format!("GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        format!("GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n", "X: y\r\n".repeat(2_000)),
    ] {
        let answer = served.send(request.as_bytes());
        assert!(answer.is_none_or(|answer| matches!(answer.status, 400 | 414 | 431)));
    }
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn who_says_nothing_holds_nobody_up() {
    let served = Served::start(&[]);
    let mut idle: Vec<TcpStream> = (0..200).map(|_| served.connect()).collect();
    for (n, stream) in idle.iter_mut().enumerate() {
        let half = [
            "",
            "GET",
            "GET / HTTP/1.1\r\nHost: loc",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n",
        ];
        stream.write_all(half[n % half.len()].as_bytes()).expect("written");
    }
    let followed = b"GET /_marque/events?path=/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for _ in 0..20 {
        idle.push(served.connect());
        idle.last_mut().expect("one").write_all(followed).expect("written");
    }
    let start = Instant::now();
    assert_eq!(served.get(BRIEF).status, 200);
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn addresses_are_those_of_any_static_host() {
    let served = Served::start(&[]);
    let moved = served.get(BRIEF.trim_end_matches('/'));
    assert_eq!((moved.status, moved.header("location")), (301, Some(BRIEF)));
    let none = served.get("/briefs/none/");
    assert_eq!(none.status, 404);
    assert!(none.body.contains("No page here") && none.body.contains("/_marque/preview.js"), "{}", none.body);
    let home = served.get("/").body;
    let asset = |name: &str| {
        let path = home.split(['"', '\'']).find(|part| part.starts_with(&format!("assets/{name}.")));
        format!("/{}", path.expect("an asset"))
    };
    for (target, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/index.html", "text/html; charset=utf-8"),
        (&asset("style"), "text/css; charset=utf-8"),
        (&asset("marque"), "text/javascript; charset=utf-8"),
        ("/data/briefs.json", "application/json"),
        ("/data/briefs.csv", "text/csv; charset=utf-8"),
        ("/plan.svg", "image/svg+xml"),
        ("/_marque/preview.js", "text/javascript; charset=utf-8"),
    ] {
        let answer = served.get(target);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{target}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{target}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{target}");
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"), "{target}");
    }
}

#[test]
fn a_site_below_a_folder_is_served_there() {
    let served = Served::start(&["--base-url", "https://example.org/a/b/"]);
    for (target, status, location) in [
        ("/a/b/", 200, None),
        ("/a/b/briefs/", 200, None),
        ("/", 301, Some("/a/b/")),
        ("/a/b", 301, Some("/a/b/")),
        ("/a/b/briefs", 301, Some("/a/b/briefs/")),
        ("/briefs/", 404, None),
        ("/a/", 404, None),
        ("/a/b/../b/", 404, None),
    ] {
        let answer = served.get(target);
        assert_eq!((answer.status, answer.header("location")), (status, location), "{target}");
    }
}

#[test]
fn a_taken_port_is_followed_by_the_next() {
    let first = Served::start(&[]);
    let port = first.port.to_string();
    let second = Served::of(TestSite::with(SOUND), &["--port", &port]);
    assert!(second.port > first.port, "{} after {}", second.port, first.port);
    assert_eq!((first.get("/").status, second.get("/").status), (200, 200));
}

#[test]
fn other_machines_need_a_name() {
    let run = TestSite::with(SOUND).run(&["serve", "--port", "0", "--bind", "0.0.0.0"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("--allow-host"), "{}", run.stderr);
}
