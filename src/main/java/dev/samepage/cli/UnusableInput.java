package dev.samepage.cli;

/** A command cannot do its work with what it was given; the message names the thing and the cure. */
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableInput(String message) {
        super(message);
    }
}
