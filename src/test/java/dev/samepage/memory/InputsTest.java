package dev.samepage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.text.PlainBytes;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of files that somebody reads between two looks at them. */
class InputsTest {
    private static final String PROGRAM = "content/programs/one.yaml";
    private static final String GERMAN = "locales/de-DE/one.yaml";
    private static final String FRENCH = "locales/fr-FR/one.yaml";
    private static final FileTime OLD = FileTime.from(Instant.now().minusSeconds(1_000));

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write(PROGRAM, "program", OLD);
        write(GERMAN, "deutsch", OLD);
        write(FRENCH, "français", OLD);
    }

    private void write(String path, String text, FileTime time) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, time);
    }

    private static Hash hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, PlainBytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Hash> seen(Inputs inputs) {
        return inputs.seen("one").stream().map(Seen::hash).toList();
    }

    private static Inputs later(Inputs inputs) throws IOException {
        return inputs.untouched(Set.of()).orElseThrow();
    }

    /** The bytes are those that somebody made something of, even where others have come in their place unseen. */
    @Test
    void bytesThatWereReadAreRemembered() throws IOException {
        var inputs = Inputs.of(folder, List.of());
        inputs.read("one", List.of(file(PROGRAM, "program"), file(FRENCH, "français")));
        write(PROGRAM, "PROGRAM", OLD);
        write(GERMAN, "DEUTSCH", OLD);
        assertEquals(List.of(hash("program"), hash("DEUTSCH"), hash("français")), seen(later(inputs)));
    }

    @Test
    void filesThatWereGivenAsTextAreReadFromTheirPlace() throws IOException {
        var inputs = Inputs.of(folder, List.of());
        inputs.read("one", List.of(new SourceFile(PROGRAM, "text"), new SourceFile(GERMAN, "Text")));
        assertEquals(List.of(hash("program"), hash("deutsch"), hash("français")), seen(later(inputs)));
    }

    @Test
    void touchedFileIsNotRememberedThoughItWasRead() throws IOException {
        var inputs = Inputs.of(folder, List.of());
        inputs.read("one", List.of(file(PROGRAM, "program"), file(GERMAN, "deutsch"), file(FRENCH, "français")));
        write(GERMAN, "deutsche", OLD);
        assertFalse(later(inputs).programs().contains("one"));
    }

    /** Its time proves nothing, so what it was at the first look must be what it is at the second one. */
    @Test
    void youngFileIsKnownByTheBytesOfTheFirstLook() throws IOException {
        var now = FileTime.from(Instant.now());
        write(GERMAN, "young", now);
        var inputs = Inputs.of(folder, List.of());
        inputs.read("one", List.of(file(GERMAN, "other")));
        assertEquals(hash("young"), seen(inputs).get(1));
        assertTrue(later(inputs).programs().contains("one"));
        write(GERMAN, "other", now);
        assertFalse(later(inputs).programs().contains("one"));
    }

    @Test
    void filesThatCameMeanwhileAreNoMatter() throws IOException {
        Files.delete(folder.resolve(FRENCH));
        var inputs = Inputs.of(folder, List.of());
        inputs.read(
                "one",
                List.of(file(FRENCH, "français"), file("locales/it-IT/one.yaml", "italiano"), file(GERMAN, "x")));
        inputs.read("two", List.of(file("content/programs/two.yaml", "two")));
        assertEquals(List.of(hash("program"), hash("x"), new Hash(0, 0, 0)), seen(inputs));
        write(FRENCH, "français", OLD);
        assertFalse(later(inputs).programs().contains("one"));
    }
}
