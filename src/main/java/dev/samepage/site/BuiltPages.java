package dev.samepage.site;

import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the pages of a built site. Keeps their ids, not the pages, so that a large site fits into memory. */
final class BuiltPages {
    private final Path site;
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();

    BuiltPages(Path site) {
        this.site = site.normalize();
    }

    /** A page, or empty where the site does not have it. */
    Optional<Document> html(String path) throws IOException {
        var text = text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parser = Parser.htmlParser().setTrackPosition(true);
        var page = parser.parseInput(text.get(), "");
        ids.computeIfAbsent(path, name -> new HashSet<>(page.select("[id]").eachAttr("id")));
        return Optional.of(page);
    }

    Optional<String> text(String path) throws IOException {
        var file = site.resolve(path).normalize();
        return file.startsWith(site) && Files.isRegularFile(file)
                ? Optional.of(Files.readString(file))
                : Optional.empty();
    }

    boolean has(String path) {
        var file = site.resolve(path).normalize();
        return file.startsWith(site) && Files.isRegularFile(file);
    }

    /** Whether a page has an element of that id. */
    boolean hasId(String path, String id) throws IOException {
        if (!ids.containsKey(path)) {
            html(path);
        }
        return ids.getOrDefault(path, Set.of()).contains(id);
    }

    SourceFile file(String path) throws IOException {
        return new SourceFile(path, text(path).orElse(""));
    }
}
