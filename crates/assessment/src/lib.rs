//! Evidence, free text, interview, red flags, differential, explanation.
