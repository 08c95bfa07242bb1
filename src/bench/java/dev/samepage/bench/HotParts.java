package dev.samepage.bench;

import dev.samepage.bundle.Bundle;
import dev.samepage.check.BundleDocument;
import dev.samepage.check.Checker;
import dev.samepage.check.Document;
import dev.samepage.facts.Facts;
import dev.samepage.facts.Side;
import dev.samepage.facts.Vocabulary;
import dev.samepage.finding.Finding;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import dev.samepage.rules.RuleCatalog;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.WorkspaceFiles;
import dev.samepage.yaml.BundleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts in which a check spends its time, on the shipped programme; run in the project's folder. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotParts {
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");
    private static final String PROGRAM = "first-aid-leader";
    private static final String SENTENCE =
            "Ihre Freiwilligen haben bei öffentlichen Veranstaltungen mindestens 1.200 Einsatzstunden geleistet, Nr. ";

    private WorkspaceFiles files;
    private SourceFile bundle;
    private IcuMessage message;
    private int number;

    @Setup
    public void read() throws IOException, MessageSyntaxException {
        files = WorkspaceFiles.open(Path.of("."));
        var path = "locales/de-DE/" + PROGRAM + ".yaml";
        bundle = new SourceFile(path, Files.readString(Path.of(path)));
        message = IcuMessage.parse("{count, plural, one {# Person} other {# Personen}}", GERMAN);
    }

    @Benchmark
    public String formatMessage() {
        return message.format(Map.of("count", (long) (number++ & 0xFF)));
    }

    /** Each time another text, so that none is remembered. */
    @Benchmark
    public Facts readFacts() {
        return Facts.of(SENTENCE + number++, GERMAN, Vocabulary.EMPTY, Side.TARGET);
    }

    @Benchmark
    public Optional<Bundle> readBundle() {
        return BundleReader.read(bundle, GERMAN, PROGRAM, finding -> {});
    }

    /** All rules over one programme in all its languages, read anew; texts may be remembered, as in a real check. */
    @Benchmark
    public List<Finding> checkProgram() {
        var read = files.program(PROGRAM);
        var documents = new ArrayList<Document>();
        for (var program : read.programs()) {
            for (var locale : read.settings().locales()) {
                documents.add(BundleDocument.of(
                        program.messages(),
                        program.uses(),
                        read.bundle(program.id(), locale),
                        read.settings().source(),
                        read.glossary()));
            }
        }
        return Checker.with(RuleCatalog.standard()).check(documents);
    }
}
