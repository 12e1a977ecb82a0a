//! Where everything stands on the pages.

use super::{
    Paper,
    fonts::{Face, Fonts, UNKNOWN},
    tags::{Child, Kind, Node},
};
use crate::{
    html::shade,
    model::{Bar, Block, Calendar, Fact, Report, Section, Week},
};

const LEFT: f32 = 42.0;
const TOP: f32 = 44.0;
const BOTTOM: f32 = 42.0;
/// Greys: ink, quiet ink, lines.
const INK: u8 = 20;
const QUIET: u8 = 75;
const LINE: u8 = 190;

/// A size of letters and the height of its line.
#[derive(Clone, Copy)]
struct Style {
    face: Face,
    size: f32,
    height: f32,
    grey: u8,
}

const TITLE: Style = Style { face: Face::Bold, size: 15.0, height: 19.0, grey: INK };
const HEADING: Style = Style { face: Face::Bold, size: 11.0, height: 14.6, grey: INK };
const STRONG: Style = Style { face: Face::Bold, size: 9.6, height: 12.4, grey: INK };
const TEXT: Style = Style { face: Face::Regular, size: 9.6, height: 12.4, grey: INK };
const SMALL: Style = Style { face: Face::Regular, size: 8.6, height: 11.0, grey: QUIET };

const LABEL: Style = Style { grey: QUIET, ..TEXT };
/// The room for labels of facts, the length of a bar, how far its reasons are set in, the height of a week.
const LABELS: f32 = 92.0;
const BAR: f32 = 96.0;
const NOTES: f32 = 8.0;
const ROW: f32 = 12.0;
/// How far the text of a list is set in.
const MARK: f32 = 10.0;
/// So many lines of a fact or an item of a list stay together.
const TOGETHER: usize = 6;

/// The height of the lines of a fact that stay together.
fn kept([labels, values]: &[Vec<String>; 2]) -> f32 {
    TEXT.height * labels.len().max(values.len().min(TOGETHER)) as f32
}

/// A bar with its words cut into lines.
struct Cut {
    names: Vec<String>,
    odds: Vec<String>,
    notes: Vec<Vec<String>>,
    odds_x: f32,
    height: f32,
}

/// Something on a page.
pub(crate) enum Drawn {
    /// A line of text; `y` is its base line.
    Text { page: usize, x: f32, y: f32, face: Face, size: f32, grey: u8, text: String },
    /// A filled box, which says nothing that the text does not.
    Box { page: usize, x: f32, y: f32, width: f32, height: f32, grey: u8 },
}

impl Drawn {
    pub(crate) fn page(&self) -> usize {
        match self {
            Self::Text { page, .. } | Self::Box { page, .. } => *page,
        }
    }
}

/// A heading, for the outline.
pub(crate) struct Heading {
    pub(crate) text: String,
    pub(crate) page: usize,
    pub(crate) y: f32,
}

/// All pages.
pub(crate) struct Layout {
    pub(crate) drawn: Vec<Drawn>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) headings: Vec<Heading>,
}

impl Layout {
    pub(crate) fn last_page(&self) -> usize {
        self.drawn.iter().map(Drawn::page).max().unwrap_or(0)
    }
}

struct Pen<'a> {
    fonts: &'a Fonts,
    layout: Layout,
    page: usize,
    y: f32,
    width: f32,
    floor: f32,
}

/// Lays the report out.
pub(crate) fn lay_out(report: &Report, paper: Paper, fonts: &Fonts) -> Layout {
    let (width, height) = paper.size();
    let document = Node { kind: Kind::Document, title: None, children: Vec::new() };
    let layout = Layout { drawn: Vec::new(), nodes: vec![document], headings: Vec::new() };
    let mut pen = Pen { fonts, layout, page: 0, y: TOP, width: width - 2.0 * LEFT, floor: height - BOTTOM };
    let title = pen.titled(1, &report.title);
    pen.paragraph(title, TITLE, &report.title);
    let made = pen.node(0, Kind::Paragraph);
    pen.paragraph(made, SMALL, &report.made);
    if let Some(urgency) = &report.urgency {
        pen.y += 4.0;
        let node = pen.node(0, Kind::Paragraph);
        pen.paragraph(node, STRONG, urgency);
    }
    for section in &report.sections {
        pen.heading(section);
        section.blocks.iter().for_each(|block| pen.block(block));
    }
    pen.y += 8.0;
    for text in &report.foot {
        let node = pen.node(0, Kind::Paragraph);
        pen.paragraph(node, SMALL, text);
    }
    pen.layout
}

impl Pen<'_> {
    fn node(&mut self, parent: usize, kind: Kind) -> usize {
        let at = self.layout.nodes.len();
        self.layout.nodes.push(Node { kind, title: None, children: Vec::new() });
        self.layout.nodes[parent].children.push(Child::Node(at));
        at
    }

    fn titled(&mut self, level: u16, title: &str) -> usize {
        let at = self.node(0, Kind::Heading(level));
        self.layout.nodes[at].title = Some(self.shown(title));
        at
    }

    /// Begins a new page where less than `height` is left.
    fn need(&mut self, height: f32) {
        if self.y + height > self.floor && self.y > TOP {
            self.page += 1;
            self.y = TOP;
        }
    }

    /// What the fonts can show of a text.
    fn shown(&self, text: &str) -> String {
        let known = |letter: char| letter.is_whitespace() || self.fonts.knows(letter);
        text.chars().map(|letter| if known(letter) { letter } else { UNKNOWN }).collect()
    }

    fn line(&mut self, node: usize, style: Style, x: f32, top: f32, text: String) {
        let Style { face, size, height, grey } = style;
        let y = top + f32::midpoint(height, size * 0.7);
        self.layout.nodes[node].children.push(Child::Drawn(self.layout.drawn.len()));
        self.layout.drawn.push(Drawn::Text { page: self.page, x, y, face, size, grey, text });
    }

    fn lines(&self, style: Style, text: &str, room: f32) -> Vec<String> {
        let mut lines = self.fonts.wrap(style.face, style.size, &self.shown(text), room);
        // The space between two lines is said, so that words do not run together.
        let last = lines.len().saturating_sub(1);
        lines.iter_mut().take(last).for_each(|line| line.push(' '));
        lines
    }

    fn paragraph(&mut self, node: usize, style: Style, text: &str) {
        self.indented(node, style, 0.0, text);
    }

    fn indented(&mut self, node: usize, style: Style, indent: f32, text: &str) {
        for line in self.lines(style, text, self.width - indent) {
            self.need(style.height);
            self.line(node, style, LEFT + indent, self.y, line);
            self.y += style.height;
        }
    }

    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, grey: u8) {
        self.layout.drawn.push(Drawn::Box { page: self.page, x, y, width, height, grey });
    }

    fn heading(&mut self, section: &Section) {
        self.y += 6.0;
        // A heading does not stand alone at the foot of a page: what it heads begins on the same.
        let begins = section.blocks.first().map_or(0.0, |block| self.beginning(block));
        self.need(HEADING.height + 3.0 + begins);
        let text = self.shown(&section.heading);
        self.layout.headings.push(Heading { text: text.clone(), page: self.page, y: self.y });
        let node = self.titled(2, &text);
        self.paragraph(node, HEADING, &text);
        self.fill(LEFT, self.y, self.width, 0.6, LINE);
        self.y += 3.0;
    }

    /// The height of the part of a block before which no page ends.
    fn beginning(&self, block: &Block) -> f32 {
        match block {
            Block::Text(_) | Block::List(_) => 3.0 * TEXT.height,
            Block::Facts(facts) => facts.first().map_or(0.0, |fact| kept(&self.row(fact))),
            Block::Bars(bars) => bars.first().map_or(0.0, |bar| self.cut(bar).height),
            Block::Calendar(calendar) => ROW * (calendar.weeks.len() + 1) as f32 + SMALL.height,
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Text(text) => {
                let node = self.node(0, Kind::Paragraph);
                self.paragraph(node, TEXT, text);
            }
            Block::List(items) => self.list(items),
            Block::Facts(facts) => self.facts(facts),
            Block::Bars(bars) => bars.iter().for_each(|bar| self.bar(bar)),
            Block::Calendar(calendar) => self.calendar(calendar),
        }
        self.y += 2.0;
    }

    fn list(&mut self, items: &[String]) {
        let list = self.node(0, Kind::List);
        for text in items {
            let item = self.node(list, Kind::Item);
            // A short item is not cut in two by the end of a page.
            let lines = self.lines(TEXT, text, self.width - MARK).len();
            self.need(TEXT.height * lines.min(TOGETHER) as f32);
            let mark = self.node(item, Kind::Mark);
            self.line(mark, TEXT, LEFT + 1.0, self.y, "•".to_owned());
            let body = self.node(item, Kind::Body);
            self.indented(body, TEXT, MARK, text);
        }
    }

    /// Labels on the left, what belongs to them on the right.
    fn facts(&mut self, facts: &[Fact]) {
        let table = self.node(0, Kind::Table);
        for fact in facts {
            let lines = self.row(fact);
            let height = kept(&lines);
            let [labels, values] = lines;
            let row = self.node(table, Kind::Row);
            let nodes = [self.node(row, Kind::RowHead), self.node(row, Kind::Cell)];
            self.need(height);
            for at in 0..labels.len().max(values.len()) {
                self.need(TEXT.height);
                if let Some(line) = labels.get(at) {
                    self.line(nodes[0], LABEL, LEFT, self.y, line.clone());
                }
                if let Some(line) = values.get(at) {
                    self.line(nodes[1], TEXT, LEFT + LABELS, self.y, line.clone());
                }
                self.y += TEXT.height;
            }
        }
    }

    /// The lines of a label and of what belongs to it.
    fn row(&self, fact: &Fact) -> [Vec<String>; 2] {
        [self.lines(LABEL, &fact.label, LABELS - 8.0), self.lines(TEXT, &fact.value, self.width - LABELS)]
    }

    /// The name, the share in words, a bar, and below them the reasons.
    fn bar(&mut self, bar: &Bar) {
        let Cut { names, odds, notes, odds_x, height } = self.cut(bar);
        self.need(height);
        let top = self.y;
        let rows = names.len().max(odds.len());
        let name = self.titled(3, &bar.name);
        for (at, line) in names.into_iter().enumerate() {
            self.line(name, STRONG, LEFT, top + STRONG.height * at as f32, line);
        }
        let said = self.node(0, Kind::Paragraph);
        for (at, line) in odds.into_iter().enumerate() {
            self.line(said, TEXT, odds_x, top + TEXT.height * at as f32, line);
        }
        let [low, at, high] = bar.at.map(|share| share.clamp(0.0, 1.0) as f32 * BAR);
        let (x, middle) = (LEFT + self.width - BAR, top + STRONG.height / 2.0);
        self.fill(x, middle - 0.4, BAR, 0.8, LINE);
        self.fill(x + low, middle - 2.5, (high - low).max(1.0), 5.0, 150);
        self.fill(x + at - 0.8, middle - 4.0, 1.6, 8.0, INK);
        self.y += STRONG.height * rows as f32;
        for lines in notes {
            let note = self.node(0, Kind::Paragraph);
            for line in lines {
                self.need(SMALL.height);
                self.line(note, SMALL, LEFT + NOTES, self.y, line);
                self.y += SMALL.height;
            }
        }
        self.y += 2.5;
    }

    fn cut(&self, bar: &Bar) -> Cut {
        let room = self.width * 0.44;
        let names = self.lines(STRONG, &bar.name, room);
        let odds = self.lines(TEXT, &bar.text, self.width - room - BAR - 20.0);
        let notes: Vec<Vec<String>> =
            bar.notes.iter().map(|note| self.lines(SMALL, note, self.width - NOTES)).collect();
        let height = STRONG.height * names.len().max(odds.len()) as f32
            + SMALL.height * notes.iter().map(Vec::len).sum::<usize>() as f32;
        Cut { names, odds, notes, odds_x: LEFT + room + 8.0, height }
    }

    fn calendar(&mut self, calendar: &Calendar) {
        const DATES: f32 = 58.0;
        const CELL: f32 = 17.0;
        self.need(ROW * (calendar.weeks.len() + 1) as f32 + SMALL.height);
        let table = self.node(0, Kind::Table);
        let head = self.node(table, Kind::Row);
        // The corner is empty, and a table has the same number of cells in every row.
        self.node(head, Kind::Cell);
        for (at, day) in calendar.days.iter().enumerate() {
            let cell = self.node(head, Kind::ColumnHead);
            let text = self.shown(day);
            self.line(cell, SMALL, LEFT + DATES + CELL * at as f32 + 3.0, self.y, text);
        }
        self.y += ROW;
        for week in &calendar.weeks {
            let row = self.node(table, Kind::Row);
            let label = self.node(row, Kind::RowHead);
            self.line(label, SMALL, LEFT, self.y, week.label.clone());
            for (at, night) in week.nights.iter().enumerate() {
                let x = LEFT + DATES + CELL * at as f32;
                let (paper, ink) =
                    [(255, QUIET), (242, QUIET), (215, INK), (165, INK), (80, 255)][shade(*night) as usize];
                self.fill(x, self.y + 0.5, CELL - 1.0, ROW - 1.0, paper);
                let cell = self.node(row, Kind::Cell);
                let sign = Week::sign(*night);
                let width = self.fonts.width(SMALL.face, SMALL.size, &sign);
                let style = Style { grey: ink, ..SMALL };
                self.line(cell, style, x + (CELL - 1.0 - width) / 2.0, self.y + 0.4, sign);
            }
            self.y += ROW;
        }
        let legend = self.node(0, Kind::Paragraph);
        self.paragraph(legend, SMALL, &calendar.legend);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Part;

    #[test]
    fn a_heading_stands_on_the_page_of_what_it_heads() {
        let fonts = Fonts::new().expect("they are built in");
        let section = |heading: &str, block| Section {
            part: Part::Who,
            heading: heading.to_owned(),
            blocks: vec![block],
        };
        let week = || Week { label: "2026-03-02".to_owned(), nights: vec![None; 7] };
        let blocks = [
            Block::Facts(vec![Fact { label: "label".to_owned(), value: "word ".repeat(200) }]),
            Block::Bars(vec![Bar {
                name: "name".to_owned(),
                text: "half".to_owned(),
                at: [0.1, 0.5, 0.9],
                notes: vec!["word ".repeat(60); 2],
            }]),
            Block::Calendar(Calendar {
                days: vec!["Mo".to_owned(); 7],
                weeks: (0..8).map(|_| week()).collect(),
                legend: "legend".to_owned(),
            }),
            Block::List(vec!["item".to_owned()]),
        ];
        for lines in 0..70 {
            for block in &blocks {
                let before = section("before", Block::List(vec!["line".to_owned(); lines]));
                let report = Report {
                    language: "en".to_owned(),
                    title: "title".to_owned(),
                    made: "made".to_owned(),
                    urgency: None,
                    sections: vec![before, section("heading", block.clone())],
                    foot: Vec::new(),
                };
                let laid = lay_out(&report, Paper::A4, &fonts);
                let pages: Vec<usize> = laid
                    .drawn
                    .iter()
                    .skip_while(|drawn| !matches!(drawn, Drawn::Text { text, .. } if text == "heading"))
                    .map(Drawn::page)
                    .take(3)
                    .collect();
                assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "after {lines} lines: {pages:?}");
            }
        }
    }
}
