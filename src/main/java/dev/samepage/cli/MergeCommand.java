package dev.samepage.cli;

import dev.samepage.baseline.Scope;
import dev.samepage.cli.ReportOptions.Looked;
import dev.samepage.report.ReportFault;
import dev.samepage.report.Run;
import dev.samepage.report.ShardReader;
import dev.samepage.report.ShardSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code samepage merge}: the reports of a check's shards as one. */
@Command(
        name = "merge",
        description = "Puts the JSON reports of all shards of a check together, as if it had been carried out at once.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private ReportOptions report;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "what `samepage check --shard I/N --format json --output FILE` wrote, for each I")
    private List<Path> files;

    MergeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        report.validate();
        var shards = shards();
        if (!shards.usable()) {
            return report.unusable(output, shards.findings());
        }
        var scope = shards.locales().map(Scope.ALL::withLocales).orElse(Scope.ALL);
        var common = shards.common();
        var looked = new Looked(
                shards.units(),
                common.languages(),
                shards.changed().map(scope::withUnits).orElse(scope),
                common.rules(),
                common.severities(),
                Optional.empty());
        var status = report.finish(output, looked, shards.findings(), shards.known());
        return shards.readable() ? status : ExitStatus.UNUSABLE;
    }

    private ShardSet shards() throws IOException {
        var read = new LinkedHashMap<String, Run>();
        for (var file : files) {
            if (read.put(file.toString(), read(file)) != null) {
                throw new UnusableInput(file + " is named twice");
            }
        }
        try {
            return ShardSet.of(read, Output.version());
        } catch (ReportFault e) {
            throw new UnusableInput(e.getMessage());
        }
    }

    private static Run read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("there is no file " + file);
        }
        try (var in = Files.newBufferedReader(file)) {
            return ShardReader.read(in);
        } catch (ReportFault e) {
            throw new UnusableInput(file + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file + ": it is not UTF-8");
        }
    }
}
