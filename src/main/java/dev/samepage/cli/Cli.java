package dev.samepage.cli;

import dev.samepage.text.IoReason;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The command line as a value, so that tests can run it in-process. */
public final class Cli {
    private final PrintStream out;
    private final PrintStream err;
    private final Console console;
    private final Optional<Path> jobSummary;

    public Cli(PrintStream out, PrintStream err, Console console) {
        this(out, err, console, Optional.empty());
    }

    /**
     * @param jobSummary the file that GitHub shows on a job's page
     */
    public Cli(PrintStream out, PrintStream err, Console console, Optional<Path> jobSummary) {
        this.out = out;
        this.err = err;
        this.console = console;
        this.jobSummary = jobSummary;
    }

    /** Runs a command and returns its exit status; never throws and never exits. */
    public int run(String... args) {
        var output = new Output(out, err, console, jobSummary);
        try {
            var plain = PlainCall.of(args, output);
            return plain.isPresent() ? call(plain.get(), output) : parse(args, output);
        } catch (OutOfMemoryError e) {
            err.println("samepage: there is not enough memory; give Java more, such as by JAVA_TOOL_OPTIONS=-Xmx4g,"
                    + " or check in parts with --shard");
            return ExitStatus.UNUSABLE;
        } catch (Error e) {
            return fault(e);
        }
    }

    private int call(Callable<Integer> command, Output output) {
        try {
            return command.call();
        } catch (Exception e) {
            return failure(e, output);
        }
    }

    private int parse(String[] args, Output output) {
        return CommandTree.calledBy(args, output)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(e, output))
                .execute(args);
    }

    private int failure(Exception e, Output output) {
        if (e instanceof UnusableInput unusable) {
            err.println("samepage: " + unusable.getMessage());
            return ExitStatus.UNUSABLE;
        }
        if (e instanceof UnusableFindings unusable) {
            output.faults(unusable.findings());
            if (!unusable.getMessage().isEmpty()) {
                err.println("samepage: " + unusable.getMessage());
            }
            return ExitStatus.UNUSABLE;
        }
        var io = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        if (io instanceof IOException reason) {
            err.println("samepage: " + IoReason.of(reason));
            return ExitStatus.UNUSABLE;
        }
        var unfit = UnfitName.in(e);
        if (unfit != null) {
            err.println("samepage: " + UnfitName.told(unfit));
            return ExitStatus.UNUSABLE;
        }
        return fault(e);
    }

    /** A fault of ours: the trace is what somebody needs to mend it. */
    private int fault(Throwable e) {
        err.println("samepage: this is a fault of Samepage itself; please report it with the lines below");
        e.printStackTrace(err);
        return ExitStatus.UNUSABLE;
    }
}
