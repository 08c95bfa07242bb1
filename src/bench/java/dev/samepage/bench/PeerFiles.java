package dev.samepage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The same content for programs that samepage is measured beside: Gettext files, and Hugo sites. */
final class PeerFiles {
    private static final String LAYOUT = """
            <!doctype html><html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
            <body><h1>{{ .Title }}</h1>%s</body></html>
            """;
    private static final String FROM_DATA = """
            {{ $texts := index .Site.Data (lower .Site.Language.Lang) .Params.program }}
            <ul>{{ range $key, $text := $texts }}<li id="{{ $key }}"><input type="checkbox"> {{ $text | markdownify }}</li>{{ end }}</ul>
            """;

    private final Path root;

    PeerFiles(Path root) throws IOException {
        this.root = root;
        hugo("hugo-markdown", "{{ .Content }}");
        hugo("hugo-data", FROM_DATA);
    }

    private void hugo(String site, String body) throws IOException {
        var config = new StringBuilder("""
                baseURL = "https://samepage.example/"
                defaultContentLanguage = "en-us"
                defaultContentLanguageInSubdir = true
                disableKinds = ["RSS", "taxonomy", "term", "sitemap"]
                [languages]
                """);
        for (var locale : Sentences.LOCALES) {
            var tag = locale.toLowerCase(java.util.Locale.ROOT);
            config.append("[languages.").append(tag).append("]\ncontentDir = \"content/").append(tag).append("\"\n");
        }
        save(site + "/hugo.toml", config.toString());
        save(site + "/layouts/_default/single.html", String.format(LAYOUT, body));
        save(site + "/layouts/_default/list.html", String.format(LAYOUT, ""));
    }

    void add(GeneratedProgram program) throws IOException {
        for (var i = 0; i < Sentences.LOCALES.size(); i++) {
            var tag = Sentences.LOCALES.get(i).toLowerCase(java.util.Locale.ROOT);
            var head = "---\ntitle: " + GeneratedProgram.quoted(program.texts().get("title").get(i)) + "\nprogram: "
                    + program.id() + "\n---\n";
            var list = new StringBuilder(head);
            var data = new StringBuilder();
            var po = new StringBuilder("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n");
            for (Map.Entry<String, java.util.List<String>> text : program.texts().entrySet()) {
                var words = text.getValue().get(i);
                list.append("- [ ] ").append(words).append('\n');
                data.append('"').append(text.getKey()).append("\": ").append(escaped(words)).append('\n');
                po.append("\nmsgctxt \"").append(text.getKey()).append("\"\nmsgid ");
                po.append(escaped(text.getValue().get(0))).append("\nmsgstr ").append(escaped(words)).append('\n');
            }
            save("hugo-markdown/content/" + tag + "/" + program.id() + ".md", list.toString());
            save("hugo-data/content/" + tag + "/" + program.id() + ".md", head);
            save("hugo-data/data/" + tag + "/" + program.id() + ".yaml", data.toString());
            if (i > 0) {
                save("po/" + Sentences.LOCALES.get(i) + "/" + program.id() + ".po", po.toString());
            }
        }
    }

    private static String escaped(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void save(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
