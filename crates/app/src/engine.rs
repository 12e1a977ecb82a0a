//! The other side of the worker: questions to the engine, which is loaded when the first one is asked.

use std::{cell::RefCell, collections::BTreeMap};

use futures_channel::oneshot;
use js_sys::Array;
use uncramp_wire::{Reply, Request};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::browser::window;

struct Line {
    worker: Worker,
    waiting: BTreeMap<u32, oneshot::Sender<Reply>>,
    next: u32,
}

thread_local! {
    static LINE: RefCell<Option<Line>> = const { RefCell::new(None) };
}

/// Starts the engine, so that it is ready by the time it is asked.
pub(crate) fn warm() {
    LINE.with_borrow_mut(|line| {
        if line.is_none() {
            *line = open();
        }
    });
}

/// The engine is not there: without a network before it was ever loaded, or where the browser has no workers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoEngine;

/// Asks the engine.
pub(crate) async fn ask(request: &Request) -> Result<Reply, NoEngine> {
    warm();
    let text = serde_json::to_string(request).map_err(|_| NoEngine)?;
    let answer = LINE.with_borrow_mut(|line| {
        let line = line.as_mut().ok_or(NoEngine)?;
        line.next += 1;
        let message = Array::of2(&JsValue::from_f64(f64::from(line.next)), &JsValue::from_str(&text));
        line.worker.post_message(&message).map_err(|_| NoEngine)?;
        let (sender, receiver) = oneshot::channel();
        line.waiting.insert(line.next, sender);
        Ok(receiver)
    })?;
    answer.await.map_err(|_| NoEngine)
}

fn open() -> Option<Line> {
    let root = window().document()?.document_element()?;
    let script = root.get_attribute("data-engine")?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&script, &options).ok()?;
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| {
        if event.data().as_string().as_deref() == Some("broken") {
            close();
            return;
        }
        let message = Array::from(&event.data());
        let number = message.get(0).as_f64();
        let reply = message.get(1).as_string().and_then(|text| serde_json::from_str(&text).ok());
        if let (Some(number), Some(reply)) = (number, reply) {
            let sender = LINE.with_borrow_mut(|line| line.as_mut()?.waiting.remove(&(number as u32)));
            if let Some(sender) = sender {
                // Whoever asked may be gone.
                let _ = sender.send(reply);
            }
        }
    });
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    heard.forget();
    let failed = Closure::<dyn FnMut()>::new(close);
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    failed.forget();
    Some(Line { worker, waiting: BTreeMap::new(), next: 0 })
}

/// Gives the worker up; whoever waits is told, and the next question tries anew.
fn close() {
    LINE.with_borrow_mut(|line| {
        if let Some(line) = line.take() {
            line.worker.terminate();
        }
    });
}
