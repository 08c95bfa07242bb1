package dev.samepage.site;

import dev.samepage.Folders;
import dev.samepage.site.SiteBuilder.Gaps;
import dev.samepage.text.WholeFolder;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A copy of the small workspace that a test may change, and the site built from it. */
final class TrialWorkspace {
    private static final Path FIXTURE = Path.of("src/test/resources/site/workspace");

    final Path root;
    final Path site;

    private TrialWorkspace(Path root, Path site) {
        this.root = root;
        this.site = site;
    }

    static TrialWorkspace in(Path folder) throws IOException {
        var root = folder.resolve("workspace");
        Folders.copy(FIXTURE, root);
        Files.copy(Path.of("content/ui.yaml"), root.resolve("content/ui.yaml"));
        for (var locale : List.of("de-DE", "es-ES", "fr-FR")) {
            Files.copy(Path.of("locales", locale, "ui.yaml"), root.resolve("locales/" + locale + "/ui.yaml"));
        }
        return new TrialWorkspace(root, folder.resolve("site"));
    }

    TrialWorkspace with(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
        return this;
    }

    String source(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    TrialWorkspace replace(String path, String old, String changed) throws IOException {
        var text = source(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        return with(path, text.replace(old, changed));
    }

    void remove(String folder) throws IOException {
        WholeFolder.delete(root.resolve(folder));
    }

    Workspace read() throws IOException {
        var workspace = Workspace.read(root);
        if (!workspace.findings().isEmpty()) {
            throw new IllegalStateException(workspace.findings().toString());
        }
        return workspace;
    }

    SiteResult build() throws IOException {
        return SiteBuilder.build(read(), site, List.of(), Gaps.SHOWN);
    }

    String text(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    Document page(String path) throws IOException {
        return Jsoup.parse(text(path));
    }

    /** All files of the site with their bytes, as text by path. */
    Map<String, String> files() throws IOException {
        return files(site);
    }

    static Map<String, String> files(Path site) throws IOException {
        var out = new TreeMap<String, String>();
        if (Files.isDirectory(site)) {
            try (var files = Files.walk(site)) {
                files.filter(Files::isRegularFile).forEach(file -> {
                    try {
                        out.put(
                                site.relativize(file).toString().replace('\\', '/'),
                                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        return out;
    }
}
