package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.memory.Hash;
import dev.samepage.memory.Stamp;
import dev.samepage.site.memory.Written;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static Written written(String path, String text) {
        return new Written(path, Hash.of(text.getBytes(StandardCharsets.UTF_8)), Stamp.NONE);
    }

    @Test
    void changedLinesGiveWhatAllLinesGive() {
        // A programme may be called what the list of outputs is called.
        var before = new Manifest(List.of(written("a/b", "1"), written("a/b.c", "2"), written("b", "3")))
                .json(Map.of("outputs", "1"));
        var after = new Manifest(List.of(written("a/b", "1"), written("a/b.c", "other"), written("b", "more")))
                .json(Map.of("outputs", "two"));
        var changed = List.of(written("a/b.c", "other"), written("b", "more"));
        assertArrayEquals(
                after, Manifest.json(before, Map.of("outputs", "two"), changed).get());
    }

    @Test
    void anyLinesChangeAmongMany() {
        for (var seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var paths = new TreeSet<String>();
            while (paths.size() < 1 + 10 * seed) {
                paths.add("de-DE/" + Integer.toString(random.nextInt(5000), 36)
                        + List.of("", ".md", "-2.md", "/3").get(random.nextInt(4)));
            }
            var before = paths.stream().map(path -> written(path, path)).toList();
            var changed = paths.stream()
                    .filter(path -> random.nextInt(3) == 0)
                    .map(path -> written(path, "other"))
                    .toList();
            var after = before.stream()
                    .map(one -> changed.stream()
                            .filter(other -> other.path().equals(one.path()))
                            .findFirst()
                            .orElse(one))
                    .toList();
            assertArrayEquals(
                    new Manifest(after).json(Map.of()),
                    Manifest.json(new Manifest(before).json(Map.of()), Map.of(), changed)
                            .get());
        }
    }

    @Test
    void outputThatTheManifestDoesNotNameIsNoChange() {
        var before = new Manifest(List.of(written("b", "1"))).json(Map.of());
        assertEquals(Optional.empty(), Manifest.json(before, Map.of(), List.of(written("a", "2"))));
        assertEquals(Optional.empty(), Manifest.json(new byte[0], Map.of(), List.of(written("b", "2"))));
    }
}
