pub mod cli;
pub mod directory;
pub mod files;
pub mod search;
pub mod words;
