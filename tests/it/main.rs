//! The one integration binary: each module looks at the whole program from one side.

mod layout;
mod pictures;
mod pictures_visit;
mod touching_visit;
