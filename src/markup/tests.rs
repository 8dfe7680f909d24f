//! Tests of the mark-up.
