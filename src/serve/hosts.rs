//! Whom the preview answers. A web page elsewhere can make a browser ask for anything under a name of its own that
//! leads here; so only names that can be nobody else's are answered.

use std::net::{IpAddr, Ipv6Addr};

/// The names the preview answers to.
#[derive(Debug, Clone)]
pub(super) struct Hosts {
    /// In small letters.
    allowed: Vec<String>,
    bound: IpAddr,
}

impl Hosts {
    pub(super) fn new(bound: IpAddr, allowed: &[String]) -> Self {
        Self { allowed: allowed.iter().map(|name| name.to_ascii_lowercase()).collect(), bound }
    }

    /// True iff `authority` (`localhost:1886`) names this machine to itself, or was allowed.
    pub(super) fn answer_to(&self, authority: &str) -> bool {
        let Some(name) = name(authority) else { return false };
        let name = name.to_ascii_lowercase();
        if self.allowed.contains(&name) || name == "localhost" || name.ends_with(".localhost") {
            return true;
        }
        let bare = name.strip_prefix('[').and_then(|n| n.strip_suffix(']'));
        let address = match bare {
            Some(inner) => inner.parse::<Ipv6Addr>().map(IpAddr::V6),
            None => name.parse(),
        };
        address.is_ok_and(|a: IpAddr| a.is_loopback() || (a == self.bound && !a.is_unspecified()))
    }

    /// True iff a request made by a page of `origin` (`http://localhost:1886`) is one of our own pages'.
    pub(super) fn trust(&self, origin: &str) -> bool {
        let authority = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        authority.is_some_and(|authority| self.answer_to(authority))
    }
}

/// The host without its port.
fn name(authority: &str) -> Option<&str> {
    let (name, port) = match authority.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (authority, "0"),
    };
    let is_plain =
        name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b':' | b'[' | b']'));
    (is_plain && !name.is_empty() && !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit())).then_some(name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hosts() -> Hosts {
        Hosts::new([192, 168, 0, 7].into(), &["Desk.Example".to_owned()])
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for good in [
            "localhost",
            "LOCALHOST:1886",
            "a.localhost:80",
            "127.0.0.1:1886",
            "127.9.9.9",
            "[::1]:1886",
            "[::1]",
            "192.168.0.7:1886",
            "desk.example:1886",
        ] {
            assert!(hosts().answer_to(good), "{good}");
        }
        for bad in [
            "",
            ":",
            "example.org",
            "localhost.example.org",
            "notlocalhost",
            "127.0.0.1.example.org",
            "192.168.0.8",
            "0.0.0.0:1886",
            "[::]",
            "localhost:x",
            "localhost:",
            "user@localhost",
            "localhost/",
            "localhost\0",
            "127.1",
            "[127.0.0.1]",
            "[::1",
            "localhost.",
            "::1",
        ] {
            assert!(!hosts().answer_to(bad), "{bad}");
        }
    }

    #[test]
    fn other_pages_are_not_trusted() {
        assert!(hosts().trust("http://localhost:1886") && hosts().trust("https://desk.example"));
        for bad in ["null", "http://evil.example", "localhost:1886", "file://", "http://localhost.evil.example"] {
            assert!(!hosts().trust(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,40}") {
            hosts().answer_to(&text);
            hosts().trust(&text);
        }
    }
}
