#![doc = include_str!("../README.md")]

mod files;

use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};

pub use files::is_built_in;

/// Nothing from anywhere else, no script in a page, no code out of text; WebAssembly needs a word of its own.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The headers of every answer.
const HEADERS: [(&str, &str); 7] = [
    ("content-security-policy", POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// The server: every file of the app, and nothing else.
pub fn router() -> Router {
    Router::new()
        .route("/", get(|request: Request| async move { files::answer("index.html", request.headers()) }))
        .route("/{name}", get(named))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(middleware::from_fn(guard))
}

async fn named(request: Request) -> Response {
    let name = request.uri().path().trim_start_matches('/').to_owned();
    files::answer(&name, request.headers())
}

/// Only reading is possible, and every answer carries the headers.
async fn guard(request: Request, next: Next) -> Response {
    let mut response = if [Method::GET, Method::HEAD].contains(request.method()) {
        next.run(request).await
    } else {
        (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response()
    };
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
