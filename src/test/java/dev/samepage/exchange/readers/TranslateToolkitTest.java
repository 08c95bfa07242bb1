package dev.samepage.exchange.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.exchange.ExchangeText;
import dev.samepage.exchange.formats.TransferFormat;
import dev.samepage.exchange.transfer.ImportPlan;
import dev.samepage.exchange.transfer.UnitReturn.Outcome;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkFiles;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the Translate Toolkit, on which Weblate and Pootle stand, and gettext make of exported files. Skipped where they are not installed (Debian:
 * translate-toolkit, gettext).
 */
class TranslateToolkitTest {
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");

    @TempDir
    private Path folder;

    private static List<WorkFile> exported() throws IOException {
        var faults = new ArrayList<Object>();
        var files = WorkFiles.of(Workspace.read(Path.of("")), GERMAN, program -> true, faults::add);
        assertEquals(List.of(), faults);
        assertFalse(files.isEmpty());
        return files;
    }

    private Path write(TransferFormat format, WorkFile file) throws IOException {
        var path = folder.resolve("de-DE").resolve(file.program() + "." + format.extension());
        Files.createDirectories(path.getParent());
        return Files.writeString(path, format.write(file));
    }

    /** Runs a tool, which must succeed, and returns what it says. */
    private String run(Path tool, String... args) throws Exception {
        var command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(args));
        var log = folder.resolve("log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("LANGUAGE", "en");
        var process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var said = Files.readString(log);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static Path tool(String name) {
        for (var directory : System.getenv("PATH").split(File.pathSeparator)) {
            var file = Path.of(directory, name);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        return Assumptions.abort(name + " is not installed, so exported files were not read with it");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "PO"})
    void whatItsRobotTranslatesIsImported(TransferFormat format) throws Exception {
        var robot = tool("podebug");
        for (var file : exported()) {
            var worked = folder.resolve("worked." + format.extension());
            run(robot, "--progress=none", "--rewrite=xxx", write(format, file).toString(), worked.toString());
            var name = "de-DE/" + file.program() + "." + format.extension();
            var text = ExchangeText.read(worked, name, fault -> {
                throw new AssertionError(fault.message());
            });
            var result = TransferFormat.read(text.orElseThrow());
            assertEquals(List.of(), result.faults());
            var units = result.files().get(0).units();
            assertEquals(file.units().size(), units.size());
            for (var unit : units) {
                assertTrue(unit.target().matches("(?s)xxx.*xxx"), unit.target());
            }
            var report = ImportPlan.of(Workspace.read(Path.of("")), result.files())
                    .reports()
                    .get(0);
            assertEquals(file.units().size(), report.count(Outcome.IMPORTED));
        }
    }

    @Test
    void itTurnsXliffIntoPo() throws Exception {
        var converter = tool("xliff2po");
        for (var file : exported()) {
            var po = folder.resolve(file.program() + ".po");
            run(converter, "--progress=none", write(TransferFormat.XLIFF, file).toString(), po.toString());
            // One more is the header.
            assertEquals(
                    file.units().size() + 1,
                    Pattern.compile("(?m)^msgid ")
                            .matcher(Files.readString(po))
                            .results()
                            .count());
        }
    }

    @Test
    void itTurnsPoIntoTheSameMemory() throws Exception {
        var converter = tool("po2tmx");
        for (var file : exported()) {
            var tmx = folder.resolve(file.program() + ".tmx");
            run(
                    converter,
                    "--progress=none",
                    "-l",
                    "de-DE",
                    write(TransferFormat.PO, file).toString(),
                    tmx.toString());
            assertEquals(
                    TransferFormat.TMX.write(file).split("<tu ", -1).length,
                    Files.readString(tmx).split("<tu>", -1).length);
        }
    }

    @Test
    void gettextTakesThePo() throws Exception {
        var compiler = tool("msgfmt");
        for (var file : exported()) {
            var said = run(
                    compiler,
                    "--check-format",
                    "--statistics",
                    "-o",
                    folder.resolve("out.mo").toString(),
                    write(TransferFormat.PO, file).toString());
            assertTrue(said.contains(file.units().size() + " translated messages"), said);
        }
    }
}
