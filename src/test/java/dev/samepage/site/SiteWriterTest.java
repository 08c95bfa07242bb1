package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samepage.site.memory.Outputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    @TempDir
    Path site;

    private static Output output(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The files of a site that one maker wrote. */
    private Outputs built(Output... outputs) throws IOException {
        try (var writer = new SiteWriter(site, FormerSite.of(site))) {
            var added = Outputs.of(writer.add(List.of(outputs), Set.of()));
            writer.commit(Map.of());
            return writer.written(added);
        }
    }

    @Test
    void whatOneMakerKeepsNoOtherReplaces() throws IOException {
        var kept = built(output("a", "kept"), output("b", "kept"));
        try (var writer = new SiteWriter(site, FormerSite.of(site))) {
            writer.add(List.of(output("c", "new"), output("b", "other")), Set.of("c"));
            writer.keep(kept);
            assertEquals(
                    List.of("two pages have the path `b`"),
                    writer.conflicts().stream()
                            .map(finding -> finding.message())
                            .toList());
        }
        assertEquals("kept", Files.readString(site.resolve("b")));
    }

    @Test
    void manifestNamesAllThatIsKeptAndAllThatIsNew() throws IOException {
        var kept = built(output("b", "kept"));
        try (var writer = new SiteWriter(site, FormerSite.of(site))) {
            writer.keep(kept);
            writer.add(List.of(output("c", "new"), output("a", "new")), Set.of());
            var files = writer.commit(Map.of("one", "1"));
            assertEquals(List.of("a", "c"), files.written());
            assertEquals(1, files.unchanged());
            assertEquals(kept, writer.written(kept));
        }
        assertEquals(Set.of("a", "b", "c"), Manifest.read(site).keySet());
    }

    @Test
    void noPageMovesWhereTheManifestCannotBeWritten() throws IOException {
        built(output("a", "before"));
        try (var writer = new SiteWriter(site, FormerSite.of(site))) {
            writer.add(List.of(output("a", "after")), Set.of());
            // In the place where the new manifest would wait.
            Files.createDirectory(site.resolve(SiteWriter.STAGING).resolve(Manifest.FILE));
            assertThrows(IOException.class, () -> writer.commit(Map.of()));
        }
        assertEquals("before", Files.readString(site.resolve("a")));
    }
}
