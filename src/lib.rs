pub mod app;
pub mod directory;
pub mod files;
pub mod search;
pub mod terminal;
pub mod ui;
pub mod words;
