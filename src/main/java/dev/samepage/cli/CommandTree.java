package dev.samepage.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands as the parser knows them. To describe one of them to it takes longer than many commands run. */
final class CommandTree {
    private static final Map<String, Function<Output, Object>> COMMANDS = commands();

    private CommandTree() {}

    /** As much of the tree as the arguments ask for: the command they name, or all where they name none. */
    static CommandLine calledBy(String[] args, Output output) {
        var named = args.length == 0 ? null : COMMANDS.get(args[0]);
        // The completion is made of all commands.
        if (named == null || args[0].equals("completion")) {
            return whole(output);
        }
        return reading(root().addSubcommand(named.apply(output)));
    }

    static CommandLine whole(Output output) {
        var root = root();
        COMMANDS.values().forEach(command -> root.addSubcommand(command.apply(output)));
        return reading(root);
    }

    /** How all commands of a tree read values. */
    private static CommandLine reading(CommandLine tree) {
        return tree.setCaseInsensitiveEnumValuesAllowed(true).registerConverter(Path.class, CommandTree::path);
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException(UnfitName.told(e));
        }
    }

    private static CommandLine root() {
        return new CommandLine(new Root());
    }

    // In the order of the help.
    private static Map<String, Function<Output, Object>> commands() {
        var out = new LinkedHashMap<String, Function<Output, Object>>();
        out.put("build", BuildCommand::new);
        out.put("serve", ServeCommand::new);
        out.put("check", CheckCommand::new);
        out.put("merge", MergeCommand::new);
        out.put("audit", AuditCommand::new);
        out.put("sync", SyncCommand::new);
        out.put("accept", AcceptCommand::new);
        out.put("export", ExportCommand::new);
        out.put("import", ImportCommand::new);
        out.put("status", StatusCommand::new);
        out.put("new-locale", NewLocaleCommand::new);
        out.put("init", InitCommand::new);
        out.put("explain", ExplainCommand::new);
        out.put("config", ConfigCommand::new);
        out.put("completion", CompletionCommand::new);
        out.put("evaluate", EvaluateCommand::new);
        return out;
    }

    @Command(
            name = "samepage",
            description = "Keeps every language of a requirements document on the same page.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND")
    static final class Root implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw NoCommand.at(spec.commandLine());
        }
    }

    /** Apart from the command, which a JVM's archive holds: it would have the JVM look for the exception at each start. */
    private static final class NoCommand {
        static RuntimeException at(CommandLine root) {
            return new CommandLine.ParameterException(root, "name a command");
        }
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"samepage " + Output.version()};
        }
    }
}
