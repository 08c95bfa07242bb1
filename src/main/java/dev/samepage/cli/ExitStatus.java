package dev.samepage.cli;

/** What a command's exit status says. */
final class ExitStatus {
    /** Nothing at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** Wrong usage, unreadable input or a crash. */
    static final int UNUSABLE = 2;

    private ExitStatus() {}
}
