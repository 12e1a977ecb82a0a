//! The two fonts, and how wide words are in them.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
};

/// Atkinson Hyperlegible Next, made for readers with low vision; SIL Open Font License 1.1.
const REGULAR: &[u8] = include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Bold.ttf");
/// Stands for a letter that the fonts do not have.
pub(crate) const UNKNOWN: char = '?';

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    Regular,
    Bold,
}

/// Both.
pub(crate) struct Fonts {
    regular: (Font, FontRef<'static>),
    bold: (Font, FontRef<'static>),
}

impl Fonts {
    pub(crate) fn new() -> Option<Self> {
        let one = |data: &'static [u8]| Some((Font::new(data.to_vec().into(), 0)?, FontRef::new(data).ok()?));
        Some(Self { regular: one(REGULAR)?, bold: one(BOLD)? })
    }

    fn of(&self, face: Face) -> &(Font, FontRef<'static>) {
        match face {
            Face::Regular => &self.regular,
            Face::Bold => &self.bold,
        }
    }

    pub(crate) fn font(&self, face: Face) -> Font {
        self.of(face).0.clone()
    }

    /// Whether both fonts can show a letter.
    pub(crate) fn knows(&self, letter: char) -> bool {
        [&self.regular, &self.bold].iter().all(|(_, font)| font.charmap().map(letter).is_some())
    }

    /// The letters as glyphs, each with its width as a share of the size.
    pub(crate) fn glyphs(&self, face: Face, text: &str) -> Vec<KrillaGlyph> {
        let font = &self.of(face).1;
        let (letters, widths) =
            (font.charmap(), font.glyph_metrics(Size::unscaled(), LocationRef::default()));
        let em = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em.max(1));
        text.char_indices()
            .map(|(at, letter)| {
                let glyph = letters.map(letter).unwrap_or_default();
                KrillaGlyph {
                    glyph_id: GlyphId::new(glyph.to_u32()),
                    text_range: at..at + letter.len_utf8(),
                    x_advance: widths.advance_width(glyph).unwrap_or_default() / em,
                    x_offset: 0.0,
                    y_offset: 0.0,
                    y_advance: 0.0,
                    location: None,
                }
            })
            .collect()
    }

    pub(crate) fn width(&self, face: Face, size: f32, text: &str) -> f32 {
        self.glyphs(face, text).iter().map(|glyph| glyph.x_advance * size).sum()
    }

    /// The text in lines no wider than `room`. A word that is wider is broken.
    pub(crate) fn wrap(&self, face: Face, size: f32, text: &str, room: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut words: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match words.last_mut() {
                // "90 %" is one word.
                Some(number) if word.starts_with('%') => *number = format!("{number} {word}"),
                _ => words.push(word.to_owned()),
            }
        }
        for word in words {
            let joined = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
            if self.width(face, size, &joined) <= room {
                line = joined;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for letter in word.chars() {
                let longer = format!("{line}{letter}");
                if !line.is_empty() && self.width(face, size, &longer) > room {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(letter);
            }
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percent_sign_stays_with_its_number() {
        let fonts = Fonts::new().expect("they are built in");
        let text = "The range is a 90 % interval";
        for room in 30..160 {
            let lines = fonts.wrap(Face::Regular, 9.0, text, room as f32);
            assert_eq!(lines.join(" "), text);
            assert!(lines.iter().all(|line| !line.starts_with('%')), "{lines:?}");
        }
    }
}
