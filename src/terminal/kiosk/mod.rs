//! The kiosk's edge: a supervisor, and a process for each session.
//!
//! ```text
//! supervisor ── starts ──▶ session, in its sandbox
//!     │                       │
//!     │  settings, directory  │  "turned" for each time it was asked, on a turn of its loop
//!     └────────▶ link ◀───────┘
//! ```
//!
//! The [`supervisor`] reads and watches the files, and hands a session the public projection of the directory, nothing else. The
//! [`session`] faces the visitor: it cannot open a file, start a program or reach a network ([`sandbox`]), and what it knows
//! ends with it. Resetting the screen is ending the process.

pub mod link;
pub mod sandbox;
pub mod session;
pub mod status;
pub mod supervisor;
