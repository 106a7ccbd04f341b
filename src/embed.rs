//! The edge to JavaScript: every `#[wasm_bindgen]` of the project stands here.
