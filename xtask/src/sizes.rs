//! How large the files are that others load, held against what they may be at most.

use std::process::Command;

use crate::process::Outcome;

/// Files of the built page, how servers compress them, and the most that they may be then: kB of 1000 bytes. The
/// engine's aim is 300: what deeds rule out costs it 4 more. The widget's aim is 480. Neither must grow.
const BUDGETS: [(&str, Compression, usize); 3] = [
    ("article-compare.js", Compression::Gzip, 8),
    ("engine_bg.wasm", Compression::Brotli, 338),
    ("widget_bg.wasm", Compression::Brotli, 624),
];

#[derive(Clone, Copy)]
enum Compression {
    Gzip,
    Brotli,
}

impl Compression {
    fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Brotli => "brotli",
        }
    }
}

/// Prints the sizes as a table; fails if one is over its budget. Where there is no Node, it measures nothing.
pub fn check() -> Outcome {
    let mut over = Vec::new();
    println!("{:<20} {:>11} {:>9}", "file", "size", "budget");
    for (file, compression, budget) in BUDGETS {
        let Some(size) = compressed(file, compression) else {
            println!("Node.js is missing, so the sizes are not measured");
            return Ok(());
        };
        let kilobytes = size as f64 / 1000.0;
        println!(
            "{file:<20} {kilobytes:>8.1} kB {budget:>6} kB  {}",
            compression.name()
        );
        if size > budget * 1000 {
            over.push(file);
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(format!("larger than the budget: {}", over.join(", ")))
}

/// The size of a file of the built page as it travels: bytes.
fn compressed(file: &str, compression: Compression) -> Option<usize> {
    let script = match compression {
        Compression::Gzip => "z.gzipSync(data, { level: 9 })",
        Compression::Brotli => {
            "z.brotliCompressSync(data, { params: { [z.constants.BROTLI_PARAM_SIZE_HINT]: data.length } })"
        }
    };
    let script = format!(
        "const z = require('node:zlib'); const data = require('node:fs').readFileSync('dist/{file}'); console.log({script}.length)"
    );
    let output = Command::new("node").args(["-e", &script]).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
