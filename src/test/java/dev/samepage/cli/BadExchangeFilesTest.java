package dev.samepage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that import must refuse, in every format: a finding with its place, exit status 2, and no byte of a bundle changed. */
class BadExchangeFilesTest {
    private static final String BOMB = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
    private static final String PARAMETER = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>";

    @TempDir
    private Path folder;

    /** What is done to the bytes of a file. */
    private static Map<String, UnaryOperator<byte[]>> faults(String format) {
        var out = new LinkedHashMap<String, UnaryOperator<byte[]>>();
        out.put("empty", bytes -> new byte[0]);
        out.put("truncated", bytes -> changed(bytes, text -> text.substring(0, text.lastIndexOf("amount"))));
        out.put("in Latin-1", BadExchangeFilesTest::latin);
        out.put("of another language", bytes -> changed(bytes, text -> text.replaceAll("de[-_]DE", "ja-JP")));
        out.put("of no language", bytes -> changed(bytes, text -> text.replaceAll("de[-_]DE", "12-34")));
        out.put("of another programme", bytes -> changed(bytes, text -> text.replace("harbor", "harbour")));
        if (format.startsWith("xliff")) {
            for (var entry : Map.of("a bomb", BOMB, "an entity from outside", OUTSIDE, "a parameter entity", PARAMETER)
                    .entrySet()) {
                out.put(
                        entry.getKey(),
                        bytes -> changed(
                                bytes,
                                text -> text.replace("?>", "?>" + entry.getValue())
                                        .replace("</target>", "&b;</target>")));
            }
        }
        return out;
    }

    private static byte[] changed(byte[] bytes, UnaryOperator<String> change) {
        return change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.getBytes(Charset.forName("windows-1252"));
    }

    @TestFactory
    Stream<DynamicTest> theFindingMarksTheLanguageThatTheFileTells() throws IOException {
        var workspace = TestWorkspace.in(folder);
        return Stream.of("xliff", "xliff2", "po", "csv")
                .map(format -> dynamicTest(format, () -> {
                    var file = exported(workspace, format);
                    Files.write(
                            file, changed(Files.readAllBytes(file), text -> text.replaceAll("de([-_])DE", "ja$1JP")));
                    var result = workspace.run("import", file.toString());
                    var place = Pattern.compile("(\\d+):(\\d+): error").matcher(result.err());
                    assertTrue(place.find(), result.err());
                    var line = Files.readAllLines(file).get(Integer.parseInt(place.group(1)) - 1);
                    assertTrue(
                            line.substring(Integer.parseInt(place.group(2)) - 1).matches("ja[-_]JP\\b.*"),
                            result.err());
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsWritten() throws IOException {
        var workspace = TestWorkspace.in(folder);
        // A letter beyond ASCII, which an encoding can spoil.
        var german = "locales/de-DE/harbor.yaml";
        assertTrue(workspace.read(german).contains("ü"));
        var out = new ArrayList<DynamicTest>();
        for (var format : List.of("xliff", "xliff2", "po", "csv")) {
            for (var fault : faults(format).entrySet()) {
                out.add(dynamicTest(format + " " + fault.getKey(), () -> {
                    var file = exported(workspace, format);
                    var bytes = fault.getValue().apply(Files.readAllBytes(file));
                    assertFalse(java.util.Arrays.equals(bytes, Files.readAllBytes(file)), "nothing was spoilt");
                    Files.write(file, bytes);
                    refused(workspace, file);
                }));
            }
        }
        return out.stream();
    }

    private Path exported(TestWorkspace workspace, String format) {
        var to = folder.resolve(format);
        assertEquals(
                0,
                workspace
                        .run("export", "--format", format, "--locale", "de-DE", "--out", to.toString())
                        .status());
        return to.resolve("de-DE/harbor." + (format.startsWith("xliff") ? "xlf" : format));
    }

    private static void refused(TestWorkspace workspace, Path file) throws IOException {
        var german = "locales/de-DE/harbor.yaml";
        var before = workspace.read(german);
        var result = workspace.run("import", file.toString());
        assertEquals(2, result.status(), result.out() + result.err());
        assertEquals("", result.out());
        assertTrue(
                result.err().matches("(?s)\\S*harbor\\.\\w+:\\d+:\\d+: error\\[[a-z-]+\\]: .*nothing was written\n"),
                result.err());
        assertEquals(before, workspace.read(german));
    }

    @Test
    void aMessageCutBetweenTwoLinesIsNotTakenForAShorterOne() throws IOException {
        var workspace = TestWorkspace.in(folder);
        var file = exported(workspace, "po");
        var text = Files.readString(file);
        var last = text.lastIndexOf("msgstr \"") + "msgstr \"".length();
        Files.writeString(file, text.substring(0, last) + "\"\n\"" + text.substring(last, last + 3) + "\"");
        refused(workspace, file);
    }

    @Test
    void aFileOf100MegabytesIsNotRead() throws IOException {
        var workspace = TestWorkspace.in(folder);
        var file = exported(workspace, "xliff");
        try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(100L * 1024 * 1024).write(java.nio.ByteBuffer.wrap(new byte[] {' '}));
        }
        refused(workspace, file);
    }

    @Test
    void excelsOwnFirstLineIsUnderstood() throws IOException {
        var workspace = TestWorkspace.in(folder);
        var file = exported(workspace, "csv");
        var text = Files.readString(file);
        var table = text.substring(text.indexOf("\"program"));
        Files.writeString(file, "sep=;\r\n" + table.replace("\",\"", "\";\""));
        var result = workspace.run("import", file.toString());
        assertEquals(0, result.status(), result.err());
        assertTrue(result.out().contains("15 unchanged"), result.out());
    }
}
