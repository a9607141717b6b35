//! The border between the Balagh core and JavaScript.
