//! The files of the app, built in.

use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use include_dir::{Dir, include_dir};

static APP: Dir<'static> = include_dir!("$OUT_DIR/app");

/// A file named after its content never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Any other is asked for anew each time.
const ASK_AGAIN: &str = "no-cache";

/// Whether the app was there when the server was built.
pub fn is_built_in() -> bool {
    APP.get_file("index.html").is_some()
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

/// `boot-0123456789ab.js`: twelve digits of the content before the end.
fn named_after_content(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 12 && hash.bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase())
    })
}

/// Whether an encoding is accepted; one with a weight of nought is not.
fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            parts.next() == Some(encoding)
                && parts.all(|part| {
                    part.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()).is_none_or(|q| q > 0.0)
                })
        })
}

/// Answers with a file, in the smallest form that is accepted.
pub(crate) fn answer(name: &str, headers: &HeaderMap) -> Response {
    let compressed = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .filter(|(encoding, _)| accepts(headers, encoding))
        .find_map(|(encoding, end)| Some((Some(encoding), APP.get_file(format!("{name}.{end}"))?)));
    let plain = || APP.get_file(name).map(|file| (None, file));
    let hidden = name.ends_with(".br") || name.ends_with(".gz");
    let Some((encoding, file)) = compressed.or_else(plain).filter(|_| !hidden) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let keep = if named_after_content(name) { FOR_EVER } else { ASK_AGAIN };
    let mut response = (
        [
            (header::CONTENT_TYPE, kind(name)),
            (header::CACHE_CONTROL, keep),
            (header::VARY, "accept-encoding"),
        ],
        Body::from(file.contents()),
    )
        .into_response();
    if let Some(encoding) = encoding {
        response.headers_mut().insert(header::CONTENT_ENCODING, header::HeaderValue::from_static(encoding));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        assert!(named_after_content("boot-0123456789ab.js"));
        for name in ["index.html", "sw.js", "icon-192.png", "boot-0123456789AB.js", "icon-maskable-512.png"] {
            assert!(!named_after_content(name), "{name}");
        }
    }

    #[test]
    fn an_encoding_counts_only_where_it_is_wanted() {
        let accepts = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, header::HeaderValue::from_static(value));
            accepts(&headers, "br")
        };
        assert!(accepts("gzip, br"));
        assert!(accepts("br;q=0.5"));
        assert!(!accepts("gzip, br;q=0"));
        assert!(!accepts("gzip"));
    }
}
