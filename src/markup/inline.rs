//! The words of one block with all that lies over them, as properly nested elements.
//!
//! Ranges may cross; elements may not. Where two cross, the one that is less of a whole is split: emphasis before
//! cited words, cited words before a link. So a passage stays one element wherever it can, and `:target` finds all
//! of it; a link is never split. Elements open late, just before their first word, so none is empty.

use std::cmp::Reverse;

use super::Mark;
use super::escape::{push_attribute, push_text};
use crate::model::body::Style;

/// A range with an element to make of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'b> {
    pub start: u32,
    pub end: u32,
    pub role: Role<'b>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Role<'b> {
    Emphasis,
    Strong,
    Struck,
    Code,
    /// Into the marks.
    Mark {
        mark: usize,
        is_last: bool,
    },
    /// A link of the text's own.
    Link(&'b str),
    /// A name that leads to its page.
    Name(&'b str),
}

impl<'b> Role<'b> {
    /// What a style of the text is; a break is no element.
    pub(super) fn of(style: &'b Style) -> Option<Self> {
        match style {
            Style::Emphasis => Some(Self::Emphasis),
            Style::Strong => Some(Self::Strong),
            Style::Struck => Some(Self::Struck),
            Style::Code => Some(Self::Code),
            Style::Link(address) => Some(Self::Link(address)),
            Style::Break => None,
        }
    }

    /// How much of a whole it is.
    fn rank(self) -> u8 {
        match self {
            Self::Emphasis | Self::Strong | Self::Struck | Self::Code => 0,
            Self::Mark { .. } => 1,
            Self::Link(_) | Self::Name(_) => 2,
        }
    }

    /// True iff a reference number may not stand inside.
    fn bars_references(self) -> bool {
        !matches!(self, Self::Emphasis | Self::Strong)
    }
}

/// Writes blocks one after the other into [`Self::out`].
pub(super) struct Inline<'b> {
    pub out: String,
    /// Numbers of the marks begun since the list was last taken.
    pub begun: Vec<u32>,
    /// True while a block of code is written: no reference number stands inside.
    pub in_code: bool,
    text: &'b str,
    marks: &'b [Mark<'b>],
    /// Which marks have their first piece written.
    named: Vec<bool>,
    /// Outermost first; the open ones come before those that are still to open.
    stack: Vec<Open<'b>>,
    /// Marks that have ended, whose number is still to be written.
    ended: Vec<usize>,
}

struct Open<'b> {
    item: Item<'b>,
    is_open: bool,
}

impl<'b> Inline<'b> {
    pub(super) fn new(text: &'b str, marks: &'b [Mark<'b>]) -> Self {
        let named = vec![false; marks.len()];
        let (out, begun, stack, ended) = (String::new(), Vec::new(), Vec::new(), Vec::new());
        Self { out, begun, in_code: false, text, marks, named, stack, ended }
    }

    /// Writes the words from `at` to `end`; `items` lie inside and are not empty, `breaks` are the places of line
    /// breaks, in order. Reference numbers may be left for [`Self::references`].
    pub(super) fn words(&mut self, mut at: u32, end: u32, items: &mut [Item<'b>], breaks: &[u32]) {
        items.sort_by_key(|i| (i.start, Reverse(i.end), Reverse(i.role.rank())));
        let mut items = items.iter().copied().peekable();
        let from = at;
        let mut breaks = breaks.iter().copied().skip_while(move |&b| b < from).peekable();
        while at < end {
            while let Some(item) = items.next_if(|i| i.start <= at) {
                self.enter(item);
            }
            let stop = self.stack.iter().map(|o| o.item.end).chain(items.peek().map(|i| i.start)).fold(end, u32::min);
            self.open();
            while let Some(n) = breaks.next_if(|&b| b < stop) {
                push_text(&self.text[at as usize..n as usize], &mut self.out);
                self.out.push_str("<br>");
                at = n + 1;
            }
            push_text(&self.text[at as usize..stop as usize], &mut self.out);
            at = stop;
            self.leave(at);
        }
    }

    /// Writes the numbers of marks that have ended.
    pub(super) fn references(&mut self) {
        for n in std::mem::take(&mut self.ended) {
            let mark = &self.marks[n];
            self.out.push_str("<a class=\"ref\" href=\"");
            push_attribute(mark.href, &mut self.out);
            self.out.push_str("\" aria-label=\"");
            push_attribute(mark.label, &mut self.out);
            self.out.push_str("\">");
            self.out.push_str(&mark.shown.to_string());
            self.out.push_str("</a>");
        }
    }

    /// Puts an item where it need not be split, outside of what ends before it, if that is less of a whole.
    fn enter(&mut self, item: Item<'b>) {
        let rank = item.role.rank();
        let floor = self.stack.iter().rposition(|o| o.item.role.rank() >= rank).map_or(0, |n| n + 1);
        let at = self.stack[floor..].iter().position(|o| o.item.end < item.end).map_or(self.stack.len(), |n| floor + n);
        self.close_from(at);
        self.stack.insert(at, Open { item, is_open: false });
    }

    /// Ends what ends at `at`; what lies inside it and goes on is opened again with the next word.
    fn leave(&mut self, at: u32) {
        let Some(first) = self.stack.iter().position(|o| o.item.end <= at) else { return };
        self.close_from(first);
        let ended = &mut self.ended;
        self.stack.retain(|o| {
            let goes_on = o.item.end > at;
            if let Role::Mark { mark, is_last: true } = o.item.role
                && !goes_on
            {
                ended.push(mark);
            }
            goes_on
        });
    }

    fn close_from(&mut self, first: usize) {
        for open in self.stack[first..].iter_mut().rev().filter(|o| o.is_open) {
            open.is_open = false;
            self.out.push_str(match open.item.role {
                Role::Emphasis => "</em>",
                Role::Strong => "</strong>",
                Role::Struck => "</del>",
                Role::Code => "</code>",
                Role::Mark { .. } => "</mark>",
                Role::Link(_) | Role::Name(_) => "</a>",
            });
        }
    }

    /// Opens all that is due, after the numbers that are due before it.
    fn open(&mut self) {
        let is_barred = || self.in_code || self.stack.iter().any(|o| o.is_open && o.item.role.bars_references());
        if !self.ended.is_empty() && !is_barred() {
            self.references();
        }
        for n in 0..self.stack.len() {
            if !std::mem::replace(&mut self.stack[n].is_open, true) {
                let role = self.stack[n].item.role;
                self.open_tag(role);
            }
        }
    }

    fn open_tag(&mut self, role: Role<'b>) {
        match role {
            Role::Emphasis => self.out.push_str("<em>"),
            Role::Strong => self.out.push_str("<strong>"),
            Role::Struck => self.out.push_str("<del>"),
            Role::Code => self.out.push_str("<code>"),
            Role::Mark { mark, .. } => {
                let number = self.marks[mark].number;
                if std::mem::replace(&mut self.named[mark], true) {
                    self.out.push_str("<mark data-passage=\"");
                } else {
                    self.begun.push(number);
                    self.out.push_str("<mark id=\"passage-");
                }
                self.out.push_str(&number.to_string());
                self.out.push_str("\">");
            }
            Role::Name(address) => self.link(address, ""),
            Role::Link(address) => self.link(address, if is_external(address) { " rel=\"noopener\"" } else { "" }),
        }
    }

    fn link(&mut self, address: &str, rest: &str) {
        self.out.push_str("<a href=\"");
        push_attribute(address, &mut self.out);
        self.out.push('"');
        self.out.push_str(rest);
        self.out.push('>');
    }
}

fn is_external(address: &str) -> bool {
    let starts = |scheme: &str| address.get(..scheme.len()).is_some_and(|a| a.eq_ignore_ascii_case(scheme));
    starts("http:") || starts("https:")
}
