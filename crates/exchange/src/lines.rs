//! Lines of a calendar file: escaped, folded at 75 octets, ended by CR and LF.

/// Longest line in octets, without its end.
const WIDTH: usize = 75;

/// A text that is put together line by line.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// A line whose value is already in the form of its type.
    pub(crate) fn raw(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut width = 0;
        for character in line.chars() {
            // A folded line begins with a space, which counts.
            if width + character.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line whose value is text.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value));
    }

    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

/// Text as a value: backslash, semicolon, comma and line ends are escaped, other control characters left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' | '\r' => out.push_str("\\n"),
            control if control.is_control() => {}
            plain => out.push(plain),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn special_characters_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\r\ne\u{7}"), "a\\, b\\; c\\\\d\\ne");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_none_loses_anything(text in "\\PC{0,300}") {
            let mut lines = Lines::default();
            lines.text("SUMMARY", &text);
            let folded = lines.into_text();
            for line in folded.split("\r\n") {
                prop_assert!(line.len() <= WIDTH, "{} octets", line.len());
            }
            prop_assert_eq!(unfolded(&folded), format!("SUMMARY:{}\r\n", escaped(&text)));
        }
    }
}
