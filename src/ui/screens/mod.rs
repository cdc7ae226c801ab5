//! The screens, one a file: each shows what it is given and answers with what was pressed.
