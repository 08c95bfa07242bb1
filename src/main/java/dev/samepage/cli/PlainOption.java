package dev.samepage.cli;

/**
 * An option as it stands in the arguments.
 *
 * @param value what follows it; empty where another option or nothing does
 */
record PlainOption(String name, String value) {
    boolean alone() {
        return value.isEmpty();
    }

    boolean valued() {
        return !value.isEmpty();
    }
}
