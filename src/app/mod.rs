//! The app: feeds events to the core, performs its effects, and draws the screen the core has chosen.
//!
//! `logic` is everything that must go on when nothing is drawn: news from the worker and deadlines. `ui` draws,
//! and gives back what was typed and what was pressed.

mod corner;
mod draw;
mod look;
mod window;

use crate::app::corner::Corner;
use crate::app::look::Look;
use crate::clock::{Clock, Now};
use crate::kiosk::desk::{DeskEvent, DeskNews, JobFault};
use crate::kiosk::{self, Effect, Event, Fault, Kiosk, Rules, Screen};
use crate::ui::input::TouchRouter;
use crate::ui::theme::Theme;
use crate::worker::{News, Setup, Worker};

pub use window::{Window, WindowError, show};

/// What an app starts with.
pub struct Opening {
    pub setup: Setup,
    pub clock: Clock,
    /// Whether the window may be closed: in a window for trying things out it may, in the hall it may not.
    pub may_close: bool,
}

/// The kiosk on a screen.
pub struct App {
    kiosk: Kiosk,
    rules: Rules,
    clock: Clock,
    worker: Worker,
    look: Look,
    may_close: bool,
    /// Nothing until the board has been loaded: until then there is nothing to wake for.
    shown: Option<Shown>,
    corner: Corner,
}

/// What was last shown, to notice that the screen has changed under a finger.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Shown {
    scene: Scene,
    /// It has been drawn once.
    is_drawn: bool,
    /// The log has been told that this scene takes touches.
    is_logged: bool,
    /// How much the page of the desk lists.
    n_listed: Option<usize>,
}

/// All that makes a screen another one for the fingers on it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scene {
    screen: Screen,
    at: usize,
    is_warned: bool,
    /// The page of the desk, and whether the end of a job lies over it.
    desk: Option<(u8, bool)>,
    size: egui::Vec2,
}

impl App {
    /// Prepares egui and starts the thread of the store, which loads settings and board.
    pub fn new(ctx: &egui::Context, opening: Opening) -> std::io::Result<Self> {
        Theme::install(ctx);
        let repaint = ctx.clone();
        let worker = Worker::start(opening.setup, opening.clock.clone(), move || repaint.request_repaint())?;
        Ok(Self {
            kiosk: Kiosk::default(),
            rules: Rules::default(),
            clock: opening.clock,
            worker,
            look: Look::default(),
            may_close: opening.may_close,
            shown: None,
            corner: Corner::default(),
        })
    }

    /// The state of the core, for tests.
    pub fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// The clock, which a test moves by hand.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Waits until the store has answered all it was asked. For tests; the hall never waits.
    pub fn flush(&self) {
        self.worker.flush();
    }

    /// Lets an event happen and asks the worker for what comes of it.
    fn happen(&mut self, event: Event) {
        let now = self.clock.now();
        for effect in kiosk::update(&mut self.kiosk, &self.rules, event, now) {
            let (is_asked, failed) = match effect {
                Effect::Store(ticket, write) => (
                    self.worker.store(ticket, write),
                    // It asks for nothing more: the write is tried again at its own time.
                    Event::Stored(ticket, Err(Fault::Unexpected)),
                ),
                Effect::Desk(job) => {
                    let failed = DeskNews::not_done(&job, JobFault::Unexpected);
                    (self.worker.desk(job), Event::DeskTold(Box::new(failed)))
                }
            };
            if !is_asked {
                tracing::error!("the thread of the store has ended");
                drop(kiosk::update(&mut self.kiosk, &self.rules, failed, now));
            }
        }
    }

    /// Hears what the worker has to tell.
    fn hear(&mut self, ctx: &egui::Context) {
        let news: Vec<News> = self.worker.news().collect();
        for piece in news {
            match piece {
                News::Event(event) => self.happen(event),
                News::Configured(config) => {
                    self.rules = config.rules.clone();
                    self.look.configure(ctx, &config);
                }
                // The log has been told; the last good settings stay.
                News::ConfigWrong(_) => {}
            }
        }
    }

    /// Takes what the fingers did to the whole screen, before any button is asked.
    fn feel(&mut self, ctx: &egui::Context, now: Now) {
        self.look.measure(ctx, self.kiosk.settings(), self.rules.settle);
        self.notice_new_scene(ctx, now);
        let router = |router: &mut TouchRouter| (router.take_woken(), router.take_touched());
        let (woken, touched) = ctx.with_plugin(router).unwrap_or_default();
        if woken || touched {
            self.happen(if woken { Event::Woken } else { Event::Touched });
            self.notice_new_scene(ctx, now);
        }
        self.feel_corner(ctx, now);
    }

    /// Opens the desk for a finger that rests in its corner, whatever is on the screen. Nothing shows it.
    fn feel_corner(&mut self, ctx: &egui::Context, now: Now) {
        let mm = self.look.theme().mm(1.0);
        let is_held = ctx.with_plugin(|router: &mut TouchRouter| corner::is_held(router.fingers(), mm));
        if self.corner.is_due(is_held.unwrap_or_default(), self.rules.corner_hold, now.since_start) {
            self.happen(Event::Desk(DeskEvent::CornerHeld));
            self.notice_new_scene(ctx, now);
        }
        if let Some(due) = self.corner.deadline(self.rules.corner_hold) {
            ctx.request_repaint_after(due.saturating_sub(now.since_start));
        }
    }

    /// Tells the touch router when the screen has become another one under the fingers. That the slides of the
    /// wait screen turn does not matter: a touch on them only wakes.
    fn notice_new_scene(&mut self, ctx: &egui::Context, now: Now) {
        let Some(scene) = self.scene(now) else { return };
        let n_listed = self.n_listed();
        if let Some(shown) = self.shown.as_mut().filter(|shown| shown.scene == scene) {
            if shown.n_listed != n_listed {
                // The same page to the fingers; the log hears of it when it has been drawn.
                *shown = Shown { scene, is_drawn: false, is_logged: false, n_listed };
                ctx.request_repaint();
            }
            return;
        }
        let waited = self.shown.is_none_or(|shown| matches!(shown.scene.screen, Screen::Wait(_)));
        let waits = matches!(scene.screen, Screen::Wait(_));
        self.shown = Some(Shown { scene, is_drawn: false, is_logged: false, n_listed });
        ctx.with_plugin(|router: &mut TouchRouter| {
            router.set_wake_mode(waits);
            if !(waited && waits) {
                router.screen_changed();
            }
        });
        ctx.request_repaint();
    }

    /// What is on the screen; nothing while the board is still being loaded, which has at least one language.
    fn scene(&self, now: Now) -> Option<Scene> {
        let Kiosk { board, fault, .. } = &self.kiosk;
        let visit = self.kiosk.visit();
        (fault.is_some() || !board.languages.is_empty()).then(|| Scene {
            screen: self.kiosk.screen(now.local),
            at: visit.map_or(0, |visit| visit.at),
            is_warned: visit.is_some_and(|visit| visit.warned_at.is_some()),
            desk: self.kiosk.desk().map(|desk| (desk.scene(), self.job_has_ended())),
            size: self.look.size(),
        })
    }

    fn n_listed(&self) -> Option<usize> {
        self.kiosk.desk().and_then(|desk| desk.n_listed(&self.kiosk.staff))
    }

    /// The screen as the log calls it: of the desk its page too, how much that lists, and whether the end of a job
    /// lies over it.
    pub fn screen_name(&self) -> String {
        let mut name = self.kiosk.screen(self.clock.now().local).name().to_owned();
        if let Some(desk) = self.kiosk.desk().filter(|_| self.kiosk.staff.cleaning_until.is_none()) {
            name = format!("{name}:{}", desk.page());
            if let Some(n_listed) = self.n_listed() {
                name = format!("{name} listed={n_listed}");
            }
            if self.job_has_ended() {
                name.push_str(" job-ended");
            }
        }
        name
    }

    fn job_has_ended(&self) -> bool {
        self.kiosk.staff.job.as_ref().is_some_and(|job| job.end.is_some())
    }

    /// Tells the log which screen is up and takes touches; never what was chosen on it. To be called when it has been
    /// drawn, before anything that was pressed makes it another one.
    fn log_scene(&mut self, ctx: &egui::Context) {
        let name = self.screen_name();
        let Some(shown) = self.shown.as_mut().filter(|shown| !shown.is_logged) else { return };
        let was_drawn = std::mem::replace(&mut shown.is_drawn, true);
        let deaf_for = ctx.with_plugin(|router: &mut TouchRouter| router.deaf_for()).unwrap_or_default();
        if !deaf_for.is_zero() {
            ctx.request_repaint_after(deaf_for);
            return;
        }
        if !was_drawn {
            ctx.request_repaint();
            return;
        }
        let warned = if shown.scene.is_warned { " are-you-there" } else { "" };
        tracing::debug!("screen={name}{warned}");
        shown.is_logged = true;
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        self.hear(ctx);
        let now = self.clock.now();
        let due = kiosk::deadline(&self.kiosk, &self.rules, now);
        if due.is_some_and(|due| due <= now.since_start) {
            self.happen(Event::Ticked);
        }
        if let Some(due) = kiosk::deadline(&self.kiosk, &self.rules, now) {
            ctx.request_repaint_after(due.saturating_sub(now.since_start));
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        if !self.may_close && ui.input(|input| input.viewport().close_requested()) {
            tracing::info!("somebody tried to close the window; it stays");
            ui.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        }
        let ctx = ui.ctx().clone();
        let now = self.clock.now();
        self.feel(&ctx, now);
        let pressed = self.draw(ui, now);
        self.log_scene(&ctx);
        let typed = self.look.take_typed();
        let events: Vec<Event> = typed.into_iter().chain(pressed).collect();
        if !events.is_empty() {
            for event in events {
                self.happen(event);
            }
            // At once, so that the second tap of a double tap presses nothing on the screen that comes.
            self.notice_new_scene(&ctx, now);
            ctx.request_repaint();
        }
    }
}
