//! The report as PDF: tagged for readers of screens (PDF/UA-1), its fonts inside, the same bytes for the same report.

mod fonts;
mod layout;
mod tags;

use jiff::civil::Date;
use krilla::{
    Document, SerializeSettings,
    color::luma,
    configure::{Accessibility, Configuration, ConfigurationBuilder},
    destination::XyzDestination,
    error::KrillaError,
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::Fill,
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag},
};

use self::{
    fonts::{Face, Fonts},
    layout::{Drawn, Layout},
};
use crate::model::Report;

/// Size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points.
    pub(crate) fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// Why no PDF could be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The fonts that are built in cannot be read.
    #[error("the fonts of the report cannot be read; this copy of the program is damaged")]
    Fonts,
    /// The writer refused.
    #[error("the PDF cannot be written ({0}); write the report as HTML instead")]
    Refused(&'static str),
}

impl From<KrillaError> for PdfError {
    /// Keeps the kind and drops the rest: it may hold words of the report.
    fn from(error: KrillaError) -> Self {
        Self::Refused(match error {
            KrillaError::Font(..) => "a font cannot be embedded",
            KrillaError::Validation(_) => "it would not be accessible",
            KrillaError::Limit(_) => "it is too large",
            _ => "its structure is wrong",
        })
    }
}

/// Writes the report.
///
/// # Errors
/// [`PdfError`] where the writer refuses; never because of what the report says.
pub fn write(report: &Report, made: Date, paper: Paper) -> Result<Vec<u8>, PdfError> {
    let fonts = Fonts::new().ok_or(PdfError::Fonts)?;
    let laid = layout::lay_out(report, paper, &fonts);
    let mut document = Document::new_with(SerializeSettings {
        compress_content_streams: true,
        configuration: accessible()?,
        enable_tagging: true,
        ..SerializeSettings::default()
    });
    let ids = draw(&mut document, &laid, paper, &fonts)?;
    document.set_tag_tree(tags::tree(&laid.nodes, &ids, &report.language));
    let mut outline = Outline::new();
    for heading in &laid.headings {
        let at = XyzDestination::new(heading.page, Point::from_xy(0.0, heading.y));
        outline.push_child(OutlineNode::new(heading.text.clone(), at));
    }
    document.set_outline(outline);
    document.set_metadata(
        Metadata::new()
            .title(report.title.clone())
            .language(report.language.clone())
            .creator("Uncramp".to_owned())
            .creation_date(day(made)),
    );
    Ok(document.finish()?)
}

fn accessible() -> Result<Configuration, PdfError> {
    ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError::Refused("its settings contradict each other"))
}

fn day(date: Date) -> DateTime {
    let small = |number: i8| u8::try_from(number).unwrap_or(1);
    DateTime::new(u16::try_from(date.year()).unwrap_or(1))
        .month(small(date.month()))
        .day(small(date.day()))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

/// Draws every page; gives the identifier of each piece of text.
fn draw(
    document: &mut Document,
    laid: &Layout,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Vec<Option<Identifier>>, PdfError> {
    let (width, height) = paper.size();
    let mut ids = vec![None; laid.drawn.len()];
    for number in 0..=laid.last_page() {
        let settings =
            PageSettings::from_wh(width, height).ok_or(PdfError::Refused("the paper has no size"))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for (at, drawn) in laid.drawn.iter().enumerate().filter(|(_, drawn)| drawn.page() == number) {
            match drawn {
                Drawn::Text { x, y, face, size, grey, text, .. } => {
                    let id = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    ink(&mut surface, *grey);
                    text_at(&mut surface, fonts, *face, (*x, *y), *size, text);
                    surface.end_tagged();
                    ids[at] = Some(id);
                }
                Drawn::Box { x, y, width, height, grey, .. } => {
                    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                    fill_box(&mut surface, (*x, *y, *width, *height), *grey);
                    surface.end_tagged();
                }
            }
        }
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        ink(&mut surface, 90);
        let place = (width / 2.0 - 8.0, height - 24.0);
        let count = format!("{} / {}", number + 1, laid.last_page() + 1);
        text_at(&mut surface, fonts, Face::Regular, place, 8.0, &count);
        surface.end_tagged();
        surface.finish();
        page.finish();
    }
    Ok(ids)
}

fn ink(surface: &mut Surface<'_>, grey: u8) {
    surface.set_fill(Some(Fill { paint: luma::Color::new(grey).into(), ..Fill::default() }));
}

fn text_at(surface: &mut Surface<'_>, fonts: &Fonts, face: Face, (x, y): (f32, f32), size: f32, text: &str) {
    surface.draw_glyphs(Point::from_xy(x, y), &fonts.glyphs(face, text), fonts.font(face), text, size, false);
}

fn fill_box(surface: &mut Surface<'_>, (x, y, width, height): (f32, f32, f32, f32), grey: u8) {
    let Some(rect) = Rect::from_xywh(x, y, width.max(0.1), height.max(0.1)) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        ink(surface, grey);
        surface.draw_path(&path);
    }
}
