//! What the players in the terminal share: lines as they are typed, Ctrl-C, the bell, a line that counts down.

use std::{
    io::{BufRead, IsTerminal, Write},
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use crate::error::Failure;

/// Set by Ctrl-C; looked at every second at least.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Whether Ctrl-C was pressed.
pub(crate) fn stopped() -> bool {
    STOPPED.load(Ordering::SeqCst)
}

/// Lines typed, as they come; the channel closes with the input.
pub(crate) fn input() -> Receiver<String> {
    let (send, receive) = mpsc::channel();
    // Where no handler can be set, Ctrl-C ends the program at once, which is safe as well.
    let _ = ctrlc::set_handler(|| {
        // A second time ends the program where it stands.
        if STOPPED.swap(true, Ordering::SeqCst) {
            std::process::exit(0);
        }
    });
    thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if send.send(line.trim().to_lowercase()).is_err() {
                return;
            }
        }
    });
    receive
}

/// The next line; none where the input ends or the person stops.
pub(crate) fn typed(lines: &Receiver<String>) -> Option<String> {
    loop {
        match lines.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => return Some(line),
            Err(RecvTimeoutError::Timeout) if !stopped() => {}
            Err(_) => return None,
        }
    }
}

/// Rings, where somebody may hear it.
pub(crate) fn bell() -> Result<(), Failure> {
    if std::io::stdout().is_terminal() {
        print_raw("\u{7}")?;
    }
    Ok(())
}

/// Writes at once, without a line break.
pub(crate) fn print_raw(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}

/// Whether an answer to a question about dangers says that there is none. Whatever else is typed is no such answer: "yes, chest
/// pain" must not start a clock.
pub(crate) fn denies(line: &str) -> bool {
    matches!(
        line.trim().to_lowercase().trim_end_matches(['.', '!']),
        "" | "n" | "no" | "none" | "none of these"
    )
}

#[cfg(test)]
mod tests {
    use super::denies;

    #[test]
    fn only_a_plain_no_is_one() {
        assert!(["", " ", "n", "No", "no.", "None of these"].into_iter().all(denies));
        assert!(
            !["y", "yes", "Yes, chest pain", "not sure", "my left leg is swollen", "?"]
                .into_iter()
                .any(denies)
        );
    }
}
