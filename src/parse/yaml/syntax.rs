//! A scanner's complaint in an analyst's words. The scanner stops where a file can no longer be read; this looks for
//! the place where it went wrong, which is often a line earlier.

use granit_parser::{ErrorKind, ScanError};

use super::MAX_DEPTH;
use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic};

/// What a scanner says of a place in the text.
pub(super) fn syntax(file: FileId, text: &str, at: usize, error: &ScanError) -> Diagnostic {
    let c = Complaint::new(file, text, at);
    let here = c.span(c.at, c.at + text[c.at..].chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8));
    match error.kind() {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart => c.tab().unwrap_or_else(|| {
            tell(here, "a tab stands where spaces are needed", "indent with spaces, two for each level")
        }),
        ErrorKind::MappingValueNotAllowed
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::SimpleKeyExpected
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::ExpectedDocumentStart
        | ErrorKind::InvalidIndentation => c.structure(),
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator => match c.open_bracket(false) {
            Some(problem) => problem,
            None if text[c.at..].starts_with(':') => tell(
                here,
                "a colon ends the text early: what stands before it is taken for a key",
                "put the whole text in quotes: a text that holds `: ` needs them",
            ),
            None => tell(
                here,
                "a bracket is opened and not closed, or a comma is missing in it",
                "close it; a text that begins with `[` or `{` needs quotes",
            ),
        },
        ErrorKind::MisplacedFlowCollectionEnd => tell(
            here,
            "a bracket is closed that was not opened",
            "remove it; a text that holds brackets is put in quotes",
        ),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => tell(
            here,
            &format!("`{open}` is opened, and `{close}` stands where it is to be closed"),
            "close the inner bracket first; a text that holds brackets is put in quotes",
        ),
        ErrorKind::BlockEntryInFlowCollection | ErrorKind::PlainScalarStartsWithDashFlowIndicator => tell(
            here,
            "a dash stands inside a bracket, where commas part the items",
            "remove the dash, or close the bracket before it; a text that begins with `-` is put in quotes",
        ),
        ErrorKind::UnexpectedEofImplicitFlowMapping => tell(
            here,
            "there is nothing before this comma",
            "remove it; a text that begins with a comma or a bracket is put in quotes",
        ),
        ErrorKind::BlockSequenceEntryNotAllowed => tell(
            here,
            "a dash begins an item, and no item can stand here",
            "begin the list on the next line, each item with its dash; a text that begins with `-` is put in quotes",
        ),
        ErrorKind::MappingKeyNotAllowed => c.beginning("?"),
        ErrorKind::UnexpectedEofBlockMapping if text[c.at..].starts_with(',') => c.beginning(","),
        ErrorKind::CommentNotSeparated => tell(
            here,
            "a `#` follows without a space",
            "write two spaces before a comment; a text that holds a `#` is put in quotes as a whole",
        ),
        ErrorKind::InvalidDocumentEnd => tell(
            here,
            "`...` at the beginning of a line ends the file, and more follows",
            "remove it, or put the whole text in quotes",
        ),
        other => words(&c, here, other),
    }
}

/// What it says of a single text: its quotes, its first sign, what it may not hold.
fn words(c: &Complaint<'_>, here: Span, kind: &ErrorKind) -> Diagnostic {
    match kind {
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => tell(
            here,
            "a quotation mark is opened and not closed",
            "close the quotes; inside `'…'` an apostrophe is written twice: `''`",
        ),
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => tell(
            here,
            "words follow a closed quotation mark",
            "put the whole text in quotes; inside `\"…\"` a quotation mark is written `\\\"`, inside `'…'` an apostrophe is `''`",
        ),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => {
            tell(c.escape(), "a backslash inside `\"…\"` has a meaning of its own", "write `\\\\`, or use `'…'`")
        }
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            let at = c.text[c.at..].find(*character).map_or(c.at, |n| c.at + n);
            tell(
                c.span(at, at + character.len_utf8()),
                "an invisible control character stands here, and no text may hold one",
                "delete it: copying from a web page or a PDF often brings such characters along",
            )
        }
        ErrorKind::UnexpectedCharacter { character: '`' } => {
            tell(here, "a text cannot begin with a backtick", "put the whole text in quotes")
        }
        ErrorKind::UnexpectedCharacter { character } => c.beginning(&character.to_string()),
        ErrorKind::BomInsideDocument => tell(
            here,
            "an invisible mark stands here that belongs at the beginning of a file only (U+FEFF)",
            "delete it: joining two files leaves it behind",
        ),
        ErrorKind::UnknownAnchor
        | ErrorKind::MissingAnchorOrAliasName
        | ErrorKind::ExpectedTagBang
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape
        | ErrorKind::InvalidTagUtf8LeadingByte
        | ErrorKind::InvalidTagUtf8TrailingByte
        | ErrorKind::InvalidTagUtf8
        | ErrorKind::InvalidGlobalTagCharacter => tell(
            here,
            "`*`, `&` and `!` at the beginning of a text have a meaning in YAML",
            "put the whole text in quotes",
        ),
        ErrorKind::InvalidBlockScalarHeader | ErrorKind::ZeroBlockScalarIndent => tell(
            here,
            "words follow this sign, which begins a text on the next line",
            "begin the text on the next line, indented; put a text that begins with `|` or `>` in quotes",
        ),
        ErrorKind::RecursionLimitExceeded => {
            Diagnostic::new(Code::YAML_TOO_LARGE, here, format!("the file is nested deeper than {MAX_DEPTH} levels"))
        }
        ErrorKind::DirectiveDisallowed => {
            tell(here, "a line cannot begin with `%`", "remove the line; a text that begins with `%` is put in quotes")
        }
        // The scanner's own words are for programmers.
        _ => tell(
            here,
            "this is not valid YAML",
            "check the quotes, brackets and indentation of this line and the one above",
        ),
    }
}

fn tell(span: Span, message: &str, help: &str) -> Diagnostic {
    Diagnostic::new(Code::YAML_SYNTAX, span, message).help(help)
}

/// A place where the scanner stopped, and the lines up to it.
struct Complaint<'t> {
    file: FileId,
    text: &'t str,
    at: usize,
    /// Those that hold anything, up to the one complained of.
    above: Vec<Line<'t>>,
    line: Line<'t>,
}

/// A line that is neither empty nor a comment.
#[derive(Clone, Copy)]
struct Line<'t> {
    number: usize,
    start: usize,
    text: &'t str,
}

impl<'t> Line<'t> {
    fn indent(self) -> usize {
        self.text.bytes().take_while(|b| *b == b' ').count()
    }

    fn words(self) -> &'t str {
        self.text.trim()
    }

    fn holds_anything(self) -> bool {
        !self.words().is_empty() && !self.words().starts_with('#')
    }

    /// Where a list's dash stands, and the key behind it or without one.
    fn entries(self) -> (Option<usize>, Option<(usize, &'t str)>) {
        let indent = self.indent();
        let rest = &self.text[indent..];
        let dash = (rest.starts_with("- ") || rest.trim_end() == "-").then_some(indent);
        let from = if dash.is_some() { indent + 1 + blanks(&rest[1..]) } else { indent };
        (dash, key(&self.text[from..]).map(|key| (from, key)))
    }

    /// Where the first colon stands that ends a key.
    fn colon(self) -> Option<usize> {
        key_end(self.text).map(|n| self.start + n)
    }
}

fn blanks(text: &str) -> usize {
    text.bytes().take_while(|b| *b == b' ').count()
}

/// Where the first colon stands that YAML takes for the end of a key.
fn key_end(line: &str) -> Option<usize> {
    line.find(": ").or_else(|| line.trim_end().strip_suffix(':').map(str::len))
}

/// The key that a line begins with, if it could be one of ours.
fn key(line: &str) -> Option<&str> {
    let end = key_end(line)?;
    is_key(&line[..end]).then_some(&line[..end])
}

fn is_key(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':'))
}

/// The key of `key:value`, where a space is missing after the colon.
fn run_together(line: Line<'_>) -> Option<&str> {
    let words = line.words().trim_start_matches("- ");
    let (word, rest) = words.split_once(':')?;
    let is_one = is_key(word) && !words.contains(": ") && !rest.is_empty() && !rest.starts_with("//");
    is_one.then_some(words)
}

impl<'t> Complaint<'t> {
    fn new(file: FileId, text: &'t str, at: usize) -> Self {
        let at = text.floor_char_boundary(at.min(text.len()));
        let mut above: Vec<Line<'t>> = Vec::new();
        let mut line = Line { number: 1, start: 0, text: "" };
        for whole in text.split_inclusive('\n') {
            line.text = whole.trim_end_matches(['\n', '\r']);
            let end = line.start + whole.len();
            if at < end || !whole.ends_with('\n') {
                break;
            }
            above.extend(Some(line).filter(|l| l.holds_anything()));
            line = Line { number: line.number + 1, start: end, text: "" };
        }
        Self { file, text, at, above, line }
    }

    fn span(&self, from: usize, to: usize) -> Span {
        Span::new(self.file, from..to.max(from).min(self.text.len()))
    }

    fn words(&self, line: Line<'_>, words: &str) -> Span {
        let from = line.start + line.text.find(words).unwrap_or(0);
        self.span(from, from + words.len())
    }

    /// The line fits nowhere: what made it so.
    fn structure(&self) -> Diagnostic {
        let is_key_line = self.line.colon() == Some(self.at) || !self.text[self.at..].starts_with(':');
        let above = self.above.last().copied();
        if let Some(problem) = self.open_bracket(true).or_else(|| self.tab()) {
            return problem;
        }
        let glued = [above.filter(|_| is_key_line), Some(self.line)];
        if let Some((line, words)) = glued.into_iter().flatten().find_map(|l| Some((l, run_together(l)?))) {
            let help = "write a space after the colon: `key: value`";
            return tell(self.words(line, words), "a key and its value run together", help);
        }
        if let Some(above) = above.filter(|a| is_key_line && is_glued_dash(a.words())) {
            let help = "write a space after the dash: `- key: value`";
            return tell(self.words(above, above.words()), "a dash and its item run together", help);
        }
        if let Some(problem) = self.indentation().filter(|_| is_key_line) {
            return problem;
        }
        if self.text[self.at..].starts_with(':') {
            return tell(
                self.words(self.line, self.line.words()),
                "a colon ends the text early: what stands before it is taken for a key",
                "put the whole text in quotes: a text that holds `: ` needs them",
            );
        }
        tell(
            self.words(self.line, self.line.words()),
            "this line is neither a key with a value nor an item of the list above",
            "a text that goes on over several lines is indented under `key: |`, or is in quotes",
        )
    }

    /// A tab before the words of the line, or of the next, where the scanner read on from a text.
    fn tab(&self) -> Option<Diagnostic> {
        let below = self.text[self.line.start..].split_inclusive('\n').take(2);
        let mut start = self.line.start;
        for line in below {
            let indent = &line[..line.len() - line.trim_start().len()];
            if let (Some(tab), false) = (indent.find('\t'), line.trim().is_empty()) {
                let span = self.span(start + tab, start + tab + 1);
                return Some(tell(span, "a tab indents this line", "indent with spaces, two for each level"));
            }
            start += line.len();
        }
        None
    }

    /// What YAML keeps for itself.
    fn beginning(&self, sign: &str) -> Diagnostic {
        let message = format!("a text cannot begin with `{sign}`");
        tell(self.span(self.at, self.at + sign.len()), &message, "put the whole text in quotes")
    }

    /// A bracket of an earlier line that nothing closes before a line that is indented no deeper; a `guess` where the
    /// scanner did not say that one is open.
    fn open_bracket(&self, guess: bool) -> Option<Diagnostic> {
        let at_end = Some(&self.line).filter(|_| self.at == self.text.len());
        let open = at_end.into_iter().chain(self.above.iter().rev()).find_map(|l| Some((*l, unclosed(l.text)?)));
        let (line, at) = open.filter(|(line, _)| self.line.indent() <= line.indent() || self.at == self.text.len())?;
        // Only if all lines between belong to it.
        let inside = self.above.iter().filter(|l| l.number > line.number);
        if guess && inside.into_iter().any(|l| l.indent() <= line.indent()) {
            return None;
        }
        let span = self.span(line.start + at, line.start + at + 1);
        let problem = tell(
            span,
            "a bracket is opened and not closed",
            "close it; a text that begins with `[` or `{` needs quotes",
        );
        Some(match line.text.find(" #") {
            Some(hash) => problem.label(
                self.span(line.start + hash + 1, line.start + line.text.len()),
                "` #` begins a comment, and a bracket in it closes nothing",
            ),
            None => problem,
        })
    }

    /// A key or a dash that is indented as none of those that it could stand beside.
    fn indentation(&self) -> Option<Diagnostic> {
        let (dash, own_key) = self.line.entries();
        let own = dash.or(own_key.map(|(at, _)| at))?;
        let mut levels: Vec<(usize, Line<'_>, &str)> = Vec::new();
        let mut limit = usize::MAX;
        for line in self.above.iter().rev() {
            let (above_dash, above_key) = line.entries();
            let level = if dash.is_some() { above_dash.map(|at| (at, "the dash")) } else { above_key };
            levels.extend(level.filter(|(at, _)| *at < limit).map(|(at, name)| (at, *line, name)));
            limit = [above_dash, above_key.map(|(at, _)| at)].into_iter().flatten().fold(limit, usize::min);
        }
        // A file's first key is what the others stand beside.
        if let [(first, line, name)] = levels.as_slice()
            && own == 0
            && *first > 0
        {
            let message = format!("the first key is indented by {}, and the others are not", spaces(*first));
            return Some(tell(self.words(*line, name), &message, "begin it at the edge"));
        }
        if levels.is_empty() || levels.iter().any(|(at, ..)| *at == own) {
            return None;
        }
        levels.sort_by_key(|(at, ..)| at.abs_diff(own));
        let (what, span) = match (dash, own_key) {
            (None, Some((at, key))) => ("key", self.span(self.line.start + at, self.line.start + at + key.len())),
            _ => ("dash", self.span(self.line.start + own, self.line.start + own + 1)),
        };
        let message = format!("this {what} is indented by {}, which does not fit the lines above", spaces(own));
        let like = |(at, line, name): &(usize, Line<'_>, &str)| {
            let name = if dash.is_some() { (*name).to_owned() } else { format!("`{name}`") };
            format!("{}, as {name} in line {} is", spaces(*at), line.number)
        };
        let choices: Vec<String> = levels.iter().take(2).map(like).collect();
        Some(tell(span, &message, &format!("indent it by {}", choices.join(", or by "))))
    }

    /// The backslash that means nothing.
    fn escape(&self) -> Span {
        let mut at = self.at;
        while let Some(n) = self.text[at..].find('\\') {
            at += n;
            let Some(next) = self.text[at + 1..].chars().next() else {
                return self.span(at, at + 1);
            };
            let from = at + 1 + next.len_utf8();
            let digits = match next {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            let number = self.text.get(from..from + digits).and_then(|n| u32::from_str_radix(n, 16).ok());
            let is_letter = digits == 0 || number.is_some_and(|n| char::from_u32(n).is_some());
            if !is_letter || !"0abtnvfre \"/\\N_LPxuU\t\r\n".contains(next) {
                return self.span(at, from);
            }
            at += 1 + next.len_utf8();
        }
        self.span(self.at, self.at + 1)
    }
}

fn spaces(count: usize) -> String {
    match count {
        1 => "1 space".to_owned(),
        n => format!("{n} spaces"),
    }
}

/// `-date: 2025`, a dash that nothing parts from what follows.
fn is_glued_dash(words: &str) -> bool {
    words.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic) && key(rest).is_some())
}

/// Where a bracket that begins a value stands, if its line does not close it. What follows ` #` does not count.
fn unclosed(line: &str) -> Option<usize> {
    let line = line.split_once(" #").map_or(line, |(before, _)| before);
    let start = line.find(": [").or_else(|| line.find(": {")).map(|n| n + 2);
    let start = start.or_else(|| line.find("- [").or_else(|| line.find("- {")).map(|n| n + 2))?;
    let depth = line[start..].chars().fold(0i32, |depth, c| match c {
        '[' | '{' => depth + 1,
        ']' | '}' => depth - 1,
        _ => depth,
    });
    (depth > 0).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The problem of a text: the words it stands at, and what is said.
    fn told(text: &str) -> (String, String) {
        let mut problems = Vec::new();
        super::super::parse(FileId(0), text, &mut problems);
        let [problem] = problems.as_slice() else { panic!("{text:?}: {problems:#?}") };
        let range = problem.span.range();
        let help = problem.help.join("; ");
        (text[range].to_owned(), format!("{}: {help}", problem.message))
    }

    #[test]
    fn what_is_broken_is_told_where_it_is_broken() {
        for (text, words, message) in [
            ("a: \"A plan\nb: c\n", "\"", "opened and not closed"),
            ("a: [b, c\nd: [e]\n", "[", "a bracket is opened and not closed"),
            ("a: {b: c\nd: [e]\n", "{", "a bracket is opened and not closed"),
            ("a: [b #c]\nd: e\n", "[", "a bracket is opened and not closed"),
            ("a: [b", "[", "a bracket is opened and not closed"),
            ("a: [b\n", "[", "a bracket is opened and not closed"),
            ("- a: b\n  - ", "-", "which does not fit the lines above"),
            ("a: {b: c: d}\n", ":", "a colon ends the text early"),
            ("a: b: c\n", "a: b: c", "a colon ends the text early"),
            ("a: b c\n  go on: here\n", "go on: here", "a colon ends the text early"),
            ("a:\n\tb: c\n", "\t", "a tab indents this line"),
            ("a:\n  b: c\n\td: e\n", "\t", "a tab indents this line"),
            (
                "a:\n  b: c\n   d: e\n",
                "d",
                "indented by 3 spaces, which does not fit the lines above: indent it by 2 spaces, as `b`",
            ),
            ("a:\n  b: c\n d: e\n", "d", "indented by 1 space,"),
            ("a: b\r\n  d: e\r\n", "d", "indent it by 0 spaces, as `a` in line 1 is"),
            ("a:\n  - b: c\n   d: e\n", "d", "indent it by 4 spaces, as `b` in line 2 is"),
            ("a:\n  - b: c\n - b: d\n", "-", "this dash is indented by 1 space"),
            ("a:\n  - b: c\n   - b: d\n", "-", "indent it by 2 spaces, as the dash in line 2 is"),
            ("a:\n  - b\n    - c\n", "-", "this dash begins no item"),
            ("  a: b\nc: d\n", "a", "the first key is indented by 2 spaces"),
            ("a:b\nc: d\n", "a:b", "a key and its value run together"),
            ("a: b\nc:d\ne: f\n", "c:d", "a key and its value run together"),
            ("a:\n  - b:c\n    d: e\n", "b:c", "a key and its value run together"),
            ("a:\n  -b: c\n   d: e\n", "-b: c", "a dash and its item run together"),
            ("a:\n  -b\n  -c\n", "-", "write a space after each dash"),
            ("a: b\nmore words\nc: d\n", "more words", "neither a key"),
            ("%YAML 1.2\n---\na: b\n", "%", "remove the line"),
            ("a: b\u{7}c\n", "\u{7}", "invisible control character"),
            ("a: b\0c\n", "\0", "invisible control character"),
            ("a: b\n\u{feff}c: d\n", "\u{feff}", "beginning of a file only"),
            ("a: \"b \\plan\"\n", "\\p", "a backslash"),
            ("a: \"b \\x4\"\n", "\\x", "a backslash"),
            ("a: \"b \\ud83d\"\n", "\\u", "a backslash"),
            ("a: | b\n  c\n", "|", "on the next line"),
            ("a: |0\n  c\n", "|", "on the next line"),
            ("a: |\n\tc\n", "\t", "a tab indents this line"),
            ("a: - b\n", "-", "begin the list on the next line"),
            ("a: [- b]\n", "-", "a dash stands inside a bracket"),
            ("a: [-]\n", "-", "a dash stands inside a bracket"),
            ("a: [b,,c]\n", ",", "there is nothing before this comma"),
            ("a: [b, {c: d]\n", "{", "`{` is opened, and `]` stands where it is to be closed"),
            ("a: [b]]\n", "]", "a bracket is closed that was not opened"),
            ("a: b\nc:\n  d: [e\nf: [g]\nh: i\n", "[", "a bracket is opened and not closed"),
            ("a: , b\n", ",", "a text cannot begin with `,`"),
            ("a: ? b\n", "?", "a text cannot begin with `?`"),
            ("? a: b\n", "a: b", "`?` in quotes"),
            ("a: [b]#c\n", "#", "a `#` follows without a space"),
            ("a: b\n... c\n", "c", "ends the file"),
            ("a: !<b c\n", "!", "have a meaning in YAML"),
            ("a: !b!c d\n", "!", "have a meaning in YAML"),
            ("a: &x b\n", "&x", "anchors"),
            ("a: [b, !c]\n", "!c", "anchors"),
            ("a: !x\n  b: c\n", "!x", "anchors"),
        ] {
            let (at, what) = told(text);
            assert_eq!(at, words, "{text:?}: {what}");
            assert!(what.contains(message), "{text:?}: {what}");
        }
    }
}
