//! The engine in a worker of the browser: one message in, one message out.

use std::rc::Rc;

use js_sys::Array;
use uncramp_engine::Engine;
use uncramp_wire::{Reply, Request};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let engine = uncramp_content::load()
        .map_err(|error| error.to_string())
        .and_then(|base| Engine::new(base).map_err(|error| error.to_string()));
    let engine = Rc::new(engine);
    let (answering, asked) = (scope.clone(), Rc::clone(&engine));
    let answer = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        // A message is [number, text]; its answer carries the same number.
        let message = Array::from(&event.data());
        let reply = match (&*asked, message.get(1).as_string()) {
            (Err(why), _) => Reply::Failed { why: why.clone() },
            (Ok(engine), Some(text)) => match serde_json::from_str::<Request>(&text) {
                Ok(request) => engine.reply(&request),
                Err(_) => Reply::Failed { why: String::new() },
            },
            (Ok(_), None) => Reply::Failed { why: String::new() },
        };
        let text = serde_json::to_string(&reply).unwrap_or_default();
        let answer = Array::of2(&message.get(0), &JsValue::from_str(&text));
        // A page that is gone needs no answer.
        let _ = answering.post_message(&answer);
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
    // The page may ask from now on.
    let _ = scope.post_message(&JsValue::from_str("ready"));
    if let Ok(engine) = &*engine {
        engine.warm_up();
    }
}
