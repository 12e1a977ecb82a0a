//! `uncramp-server`: the app on an address of its own.

use std::{
    net::{IpAddr, SocketAddr},
    process::{Command, ExitCode, Stdio},
};

use clap::Parser;
use tokio::net::TcpListener;

/// Serves the Uncramp app.
#[derive(Debug, Parser)]
#[command(name = "uncramp-server", version)]
struct Options {
    /// Port; 0 takes any that is free.
    #[arg(long, default_value_t = 7878)]
    port: u16,
    /// Address to listen on. Anything but this computer needs a proxy with TLS before it, or the app cannot be installed.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Do not open a browser.
    #[arg(long)]
    no_open: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    if !uncramp_server::is_built_in() {
        eprintln!("this server was built without the app; `cargo xtask start` builds both");
        return ExitCode::FAILURE;
    }
    let wanted = SocketAddr::new(options.host, options.port);
    let listener = match TcpListener::bind(wanted).await {
        Ok(listener) => listener,
        Err(error) => {
            eprintln!("cannot listen on {wanted}: {error}; choose another with --port");
            return ExitCode::FAILURE;
        }
    };
    let address = listener.local_addr().unwrap_or(wanted);
    println!("Uncramp is at http://{address}/ (Ctrl-C ends it)");
    if !options.no_open {
        open(&format!("http://{address}/"));
    }
    let served = axum::serve(listener, uncramp_server::router()).with_graceful_shutdown(async {
        // Where no signal can be waited for, the server runs until it is ended.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    });
    match served.await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the server stopped: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the person's browser. Where there is none, the address printed is enough.
fn open(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let _ = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}
