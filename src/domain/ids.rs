//! Random ids. They are version 4 on purpose: a version 7 id would tell when it was made.

use uuid::Uuid;

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// Makes the id out of 128 random bits, six of which are overwritten by version and variant.
            pub fn from_chance(chance: u128) -> Self {
                Self(uuid::Builder::from_random_bytes(chance.to_be_bytes()).into_uuid())
            }

            /// The id as it stands in a file; `None` for anything that is not a UUID.
            pub fn parse(raw: &str) -> Option<Self> {
                Uuid::try_parse(raw).ok().map(Self)
            }

            /// The 16 bytes as they are stored.
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// The id out of its 16 stored bytes.
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

random_id!(
    /// One visit. It never leaves the screen's own store.
    VisitId
);
random_id!(
    /// One statement of one evening, the same through all its versions.
    StatementId
);
random_id!(
    /// One response; what the regiegroep database knows it by.
    ResponseId
);
random_id!(
    /// One note.
    NoteId
);
random_id!(
    /// One screen, as the regiegroep database knows it.
    ScreenId
);
random_id!(
    /// One database of the regiegroep.
    DatabaseId
);
random_id!(
    /// One set of topics that somebody asked for.
    BallotId
);
random_id!(
    /// One topic that somebody made up.
    SuggestionId
);
random_id!(
    /// One *ik kom misschien*.
    InterestId
);
random_id!(
    /// One follow-up that was made at the desk.
    FollowUpId
);
