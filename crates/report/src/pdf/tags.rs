//! What each piece of text is, for readers of screens.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node as TagNode, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

/// What a piece of the structure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Heading(u16),
    Paragraph,
    List,
    Item,
    Mark,
    Body,
    Table,
    Row,
    ColumnHead,
    RowHead,
    Cell,
}

/// One piece of the structure.
pub(crate) struct Node {
    pub(crate) kind: Kind,
    /// What a heading says.
    pub(crate) title: Option<String>,
    pub(crate) children: Vec<Child>,
}

/// What stands in a piece.
#[derive(Clone, Copy)]
pub(crate) enum Child {
    Node(usize),
    /// Something that was drawn.
    Drawn(usize),
}

/// The tree. The first node is the document.
pub(crate) fn tree(nodes: &[Node], ids: &[Option<Identifier>], language: &str) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    if let Some(document) = nodes.first() {
        children(document, nodes, ids).into_iter().for_each(|child| tree.push(child));
    }
    tree
}

fn children(node: &Node, nodes: &[Node], ids: &[Option<Identifier>]) -> Vec<TagNode> {
    node.children
        .iter()
        .filter_map(|child| match child {
            Child::Drawn(at) => ids.get(*at).copied().flatten().map(TagNode::Leaf),
            Child::Node(at) => nodes.get(*at).map(|inner| {
                TagNode::Group(TagGroup::with_children(tag(inner), children(inner, nodes, ids)))
            }),
        })
        .collect()
}

fn tag(node: &Node) -> TagKind {
    match node.kind {
        Kind::Document => Tag::Section.into(),
        Kind::Heading(level) => {
            let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, node.title.clone()).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::Disc).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Mark => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Kind::RowHead => Tag::TH(TableHeaderScope::Row).into(),
        Kind::Cell => Tag::TD.into(),
    }
}
