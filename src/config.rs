//! The folder kiosk-config: every key checked, all problems at once.
