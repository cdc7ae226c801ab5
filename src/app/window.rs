//! The window of the kiosk: the whole screen in the hall, or a window for trying things out.

use egui::{Vec2, ViewportBuilder};

use crate::app::{App, Opening};

/// How the app is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Window {
    /// A window of this size in points, which may be closed.
    Framed(Vec2),
    /// All of the screen.
    WholeScreen,
    /// As large as the compositor makes it. Cage makes every window as large as the screen by itself, and two
    /// of its versions break when a window asks for it (cage issues 456 and 469).
    AsGiven,
}

/// Why the window could not be shown, in words: the error of eframe itself may not leave its thread.
#[derive(Debug, thiserror::Error)]
#[error("cannot open the window; is there a screen? (DISPLAY or WAYLAND_DISPLAY): {0}")]
pub struct WindowError(String);

/// Shows the app until its window is closed.
pub fn show(opening: Opening, window: Window) -> Result<(), WindowError> {
    let viewport = ViewportBuilder::default().with_app_id("stellingenbord").with_title("Stellingenbord");
    let viewport = match window {
        Window::Framed(size) => viewport.with_inner_size(size),
        Window::WholeScreen => viewport.with_decorations(false).with_fullscreen(true),
        Window::AsGiven => viewport.with_decorations(false),
    };
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        system_font_fallback: false,
        persist_window: false,
        clipboard_shortcuts: false,
        depth_buffer: 0,
        ..eframe::NativeOptions::default()
    };
    let app = Box::new(|context: &eframe::CreationContext<'_>| {
        let app: Box<dyn eframe::App> = Box::new(App::new(&context.egui_ctx, opening)?);
        Ok(app)
    });
    eframe::run_native("stellingenbord", options, app).map_err(|error| WindowError(error.to_string()))
}
