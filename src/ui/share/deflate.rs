//! Deflate by the browser: a stream of bytes through it, stopped when more comes out than was allowed.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ReadableStream, ReadableStreamDefaultReader, WritableStream, WritableStreamDefaultWriter,
};
use yew::platform::spawn_local;

/// Why nothing came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser has no deflate.
    Unsupported,
    /// More came out than was allowed.
    TooMuch,
    /// What went in is not deflated.
    Broken,
}

/// How many bytes go in at a time: a slice inflates to at most about a thousand times as much before it can be stopped.
const SLICE: usize = 1024;

/// Bytes deflated.
pub async fn deflated(bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    piped(bytes, "CompressionStream", usize::MAX).await
}

/// Bytes inflated, if there are no more than `limit`.
pub async fn inflated(bytes: Vec<u8>, limit: usize) -> Result<Vec<u8>, Failure> {
    piped(bytes, "DecompressionStream", limit).await
}

/// Both ends of a new stream. Its class is looked up by name: the bindings have it among what may still change.
fn ends(class: &str) -> Option<(WritableStream, ReadableStream)> {
    let class: Function = field(&js_sys::global(), class)?;
    let stream = Reflect::construct(&class, &Array::of1(&"deflate-raw".into())).ok()?;
    Some((field(&stream, "writable")?, field(&stream, "readable")?))
}

fn field<T: JsCast>(object: &JsValue, name: &str) -> Option<T> {
    let value = Reflect::get(object, &JsValue::from_str(name)).ok()?;
    value.dyn_into().ok()
}

async fn piped(bytes: Vec<u8>, class: &str, limit: usize) -> Result<Vec<u8>, Failure> {
    let (into, from) = ends(class).ok_or(Failure::Unsupported)?;
    let writer = into.get_writer().map_err(|_| Failure::Unsupported)?;
    spawn_local(write(bytes, writer));
    let reader: ReadableStreamDefaultReader = from.get_reader().unchecked_into();
    let mut out = Vec::new();
    loop {
        let next = JsFuture::from(reader.read()).await;
        let next = next.map_err(|_| Failure::Broken)?;
        let done = Reflect::get(&next, &"done".into());
        if done.is_ok_and(|done| done.is_truthy()) {
            return Ok(out);
        }
        let chunk: Uint8Array = field(&next, "value").ok_or(Failure::Broken)?;
        if out.len().saturating_add(chunk.length() as usize) > limit {
            // The writer hears of it by an error, and ends.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(Failure::TooMuch);
        }
        out.extend(chunk.to_vec());
    }
}

/// Writes slice by slice, no faster than is read. What goes wrong is seen by the reader of the other end.
async fn write(bytes: Vec<u8>, writer: WritableStreamDefaultWriter) {
    for slice in bytes.chunks(SLICE) {
        let written = writer.write_with_chunk(&Uint8Array::from(slice));
        if JsFuture::from(written).await.is_err() {
            return;
        }
    }
    let _ = JsFuture::from(writer.close()).await;
}
