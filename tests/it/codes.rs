//! The codes on the screens, read as a phone reads them.
