//! The report of small evenings, as data and as a page.
