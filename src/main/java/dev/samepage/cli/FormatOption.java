package dev.samepage.cli;

import picocli.CommandLine.Option;

/** How a command prints what it has worked out: for people, or for programs. */
final class FormatOption {
    private enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "F", description = "text or json (default: text)", defaultValue = "TEXT")
    private Format format;

    boolean json() {
        return format == Format.JSON;
    }
}
