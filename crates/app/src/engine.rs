//! The other side of the workers: questions to the engine and to the writer of PDF, each loaded when it is first asked.

use std::{cell::RefCell, collections::BTreeMap};

use futures_channel::oneshot;
use js_sys::{Array, Uint8Array};
use uncramp_wire::{PaperAsked, Reply, Request};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::browser::attribute;

/// A worker, by the attribute of the page that names its script.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Room {
    Engine,
    Paper,
}

struct Line {
    worker: Worker,
    waiting: BTreeMap<u32, oneshot::Sender<JsValue>>,
    next: u32,
}

thread_local! {
    static LINES: RefCell<BTreeMap<Room, Line>> = const { RefCell::new(BTreeMap::new()) };
}

/// Starts the engine, so that it is ready by the time it is asked.
pub(crate) fn warm() {
    reach(Room::Engine);
}

fn reach(room: Room) {
    LINES.with_borrow_mut(|lines| {
        if let std::collections::btree_map::Entry::Vacant(place) = lines.entry(room)
            && let Some(line) = open(room)
        {
            place.insert(line);
        }
    });
}

/// The engine is not there: without a network before it was ever loaded, or where the browser has no workers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoEngine;

/// Asks the engine.
pub(crate) async fn ask(request: &Request) -> Result<Reply, NoEngine> {
    let text = serde_json::to_string(request).map_err(|_| NoEngine)?;
    let reply = send(Room::Engine, &text).await?;
    reply.as_string().and_then(|text| serde_json::from_str(&text).ok()).ok_or(NoEngine)
}

/// Asks for a PDF.
pub(crate) async fn paper(asked: &PaperAsked) -> Result<Uint8Array, NoEngine> {
    let text = serde_json::to_string(asked).map_err(|_| NoEngine)?;
    send(Room::Paper, &text).await?.dyn_into().map_err(|_| NoEngine)
}

async fn send(room: Room, text: &str) -> Result<JsValue, NoEngine> {
    reach(room);
    let answer = LINES.with_borrow_mut(|lines| {
        let line = lines.get_mut(&room).ok_or(NoEngine)?;
        line.next += 1;
        let message = Array::of2(&JsValue::from_f64(f64::from(line.next)), &JsValue::from_str(text));
        line.worker.post_message(&message).map_err(|_| NoEngine)?;
        let (sender, receiver) = oneshot::channel();
        line.waiting.insert(line.next, sender);
        Ok(receiver)
    })?;
    answer.await.map_err(|_| NoEngine)
}

fn open(room: Room) -> Option<Line> {
    let script = attribute(match room {
        Room::Engine => "data-engine",
        Room::Paper => "data-paper",
    });
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&script, &options).ok()?;
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if event.data().as_string().as_deref() == Some("broken") {
            close(room);
            return;
        }
        let message = Array::from(&event.data());
        let number = message.get(0).as_f64();
        if let Some(number) = number {
            let sender =
                LINES.with_borrow_mut(|lines| lines.get_mut(&room)?.waiting.remove(&(number as u32)));
            if let Some(sender) = sender {
                // Whoever asked may be gone.
                let _ = sender.send(message.get(1));
            }
        }
    });
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let failed = Closure::<dyn FnMut()>::new(move || close(room));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    failed.forget();
    Some(Line { worker, waiting: BTreeMap::new(), next: 0 })
}

/// Gives a worker up; whoever waits is told, and the next question tries anew.
fn close(room: Room) {
    LINES.with_borrow_mut(|lines| {
        if let Some(line) = lines.remove(&room) {
            line.worker.terminate();
        }
    });
}
