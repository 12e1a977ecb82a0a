//! What is said of a word.

/// How each word is covered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each can hold beside any other")]
pub(crate) struct Cover {
    /// Position of the denial that covers it, if one does.
    pub(crate) denied_by: Option<usize>,
    /// A denial itself.
    pub(crate) is_denial: bool,
    /// Denied as what somebody "can not" or "will not" do.
    pub(crate) unable: bool,
    pub(crate) doubted: bool,
    /// Behind a guess, or behind a comma where a denial may have ended: one there denies nothing.
    pub(crate) guessed: bool,
    pub(crate) past: bool,
    pub(crate) other: bool,
}
