//! How a number is hedged in an annotation: `about`, `over`, `under`, `at-least`, `up-to`.

/// The hedge before a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Qualifier {
    About,
    Over,
    Under,
    AtLeast,
    UpTo,
}

impl Qualifier {
    /// All of them, in the order they are explained to authors.
    pub(crate) const ALL: [Self; 5] = [Self::About, Self::Over, Self::Under, Self::AtLeast, Self::UpTo];

    /// Reads the word authors write.
    pub(crate) fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|qualifier| qualifier.key() == key)
    }

    /// The word authors write.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Over => "over",
            Self::Under => "under",
            Self::AtLeast => "at-least",
            Self::UpTo => "up-to",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_round_trip() {
        for qualifier in Qualifier::ALL {
            assert_eq!(Qualifier::from_key(qualifier.key()), Some(qualifier));
        }
        for bad in ["", "About", "at least", "exactly"] {
            assert_eq!(Qualifier::from_key(bad), None, "{bad}");
        }
    }
}
