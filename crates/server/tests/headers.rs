//! Every answer carries the headers, whatever was asked for.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use tower::ServiceExt;

async fn ask(method: Method, path: &str) -> axum::response::Response {
    let request = Request::builder().method(method).uri(path).body(Body::empty()).expect("it is a request");
    uncramp_server::router().oneshot(request).await.expect("the router never fails")
}

#[tokio::test]
async fn nothing_from_elsewhere_is_allowed_on_any_answer() {
    for path in ["/", "/sw.js", "/no-such-file", "/../Cargo.toml", "/deep/er"] {
        let response = ask(Method::GET, path).await;
        let headers = response.headers();
        let policy = headers["content-security-policy"].to_str().expect("it is text");
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{path}: {policy}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{path}");
        assert_eq!(headers["cross-origin-opener-policy"], "same-origin", "{path}");
    }
}

#[tokio::test]
async fn only_reading_is_possible_and_only_files_of_the_app() {
    assert_eq!(ask(Method::POST, "/").await.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(ask(Method::DELETE, "/index.html").await.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(ask(Method::GET, "/index.html.br").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(ask(Method::GET, "/..%2FCargo.toml").await.status(), StatusCode::NOT_FOUND);
}
