//! The report as PDF, in a worker of its own: a report and a day in, bytes out.

use js_sys::{Array, Uint8Array};
use uncramp_engine::paper;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let answering = scope.clone();
    let answer = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        // A message is [number, text]; its answer carries the same number, and nothing else where no PDF could be made.
        let message = Array::from(&event.data());
        let written = message.get(1).as_string().and_then(|text| paper(&text));
        let written = written.map_or(JsValue::NULL, |bytes| Uint8Array::from(bytes.as_slice()).into());
        // A page that is gone needs no answer.
        let _ = answering.post_message(&Array::of2(&message.get(0), &written));
    });
    scope.set_onmessage(Some(answer.as_ref().unchecked_ref()));
    answer.forget();
}
