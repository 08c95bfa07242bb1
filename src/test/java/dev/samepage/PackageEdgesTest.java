package dev.samepage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares which package imports which with a committed list, so that a new edge shows up in review. */
class PackageEdgesTest {
    private static final Path LIST = Path.of("src/test/resources/package-edges.txt");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String ROOT = "dev.samepage.";

    @Test
    void packagesImportOnlyWhatTheListSays() throws IOException {
        var found = edges();
        Files.createDirectories(Path.of("target/golden"));
        Files.writeString(Path.of("target/golden/package-edges.txt"), found);
        assertEquals(
                Files.readString(LIST),
                found,
                "the packages' edges changed; if that is meant, copy target/golden/package-edges.txt over " + LIST);
    }

    @Test
    void noTwoPackagesImportOneAnother() throws IOException {
        var edges = new TreeMap<String, TreeSet<String>>();
        edges().lines().forEach(line -> {
            var sides = line.split(": ?", 2);
            edges.put(sides[0], new TreeSet<>(java.util.List.of(sides[1].split(" "))));
        });
        // Kahn: take away packages that import nothing that is left; what stays is a circle.
        while (edges.values().removeIf(imports -> imports.stream().noneMatch(edges::containsKey))) {}
        assertTrue(edges.isEmpty(), "a circle among " + edges);
    }

    private static String edges() {
        var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        var text = new StringWriter();
        var status = jdeps.run(
                new PrintWriter(text),
                new PrintWriter(System.err),
                "-verbose:package",
                "--ignore-missing-deps",
                CLASSES.toString());
        assertEquals(0, status, "jdeps failed");
        var edges = new TreeMap<String, TreeSet<String>>();
        String from = null;
        for (var line : text.toString().lines().toList()) {
            var words = line.strip().split("\\s+");
            if (line.startsWith("   " + ROOT) && !line.startsWith("    ")) {
                from = words[0].substring(ROOT.length());
                edges.computeIfAbsent(from, name -> new TreeSet<>());
            }
            var to = words[0].equals("->") ? words[1] : words.length > 2 && words[1].equals("->") ? words[2] : "";
            if (from != null && to.startsWith(ROOT) && !to.equals(ROOT + from)) {
                edges.get(from).add(to.substring(ROOT.length()));
            }
        }
        return edges.entrySet().stream()
                .map(entry -> (entry.getKey() + ": " + String.join(" ", entry.getValue())).strip() + "\n")
                .collect(Collectors.joining());
    }
}
