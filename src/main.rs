//! The program `lotse`; everything is in the library.

fn main() -> std::process::ExitCode {
    lotse::cli::run()
}
