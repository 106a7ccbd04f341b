mod lexicon;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("lexicon") => lexicon::derive(),
        _ => Err("tasks: lexicon".into()),
    }
}
