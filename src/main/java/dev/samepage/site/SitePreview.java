package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.view.IndexEntry;
import dev.samepage.site.view.Segment;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A site without files: each page is made when somebody asks for it, of the same pieces as {@link SiteBuilder}'s, and
 * with {@link Marks}. Safe for use by threads.
 */
public final class SitePreview {
    /** What is kept of pages that nobody looks at any more. */
    private static final int MOST_FILES = 64;

    private final Workspace workspace;
    private final Object templatesVersion;
    private final Edition edition;
    private final Languages languages;
    private final Offline offline;
    private final Map<Part, Summary> summaries = new ConcurrentHashMap<>();
    private final Map<String, Made> files = new ConcurrentHashMap<>();

    /** What the site holds under a path, or why it cannot be made. */
    public sealed interface Result {
        /** A file's bytes; pages hold marks. */
        record File(byte[] bytes) implements Result {}

        /** A template that fails. */
        record Fault(Finding finding) implements Result {}
    }

    private record Part(String program, LocaleTag locale) {}

    /** What lists and other languages' pages must know of a page. */
    private record Summary(List<Object> from, IndexEntry entry, boolean translated) {}

    /** A file with all that it was made from. */
    private record Made(List<Object> from, byte[] bytes) {}

    private SitePreview(Workspace workspace, Object templatesVersion, Templates templates) throws IOException {
        this.workspace = workspace;
        this.templatesVersion = templatesVersion;
        var locales = Stream.concat(Stream.of(workspace.settings().source()), workspace.settings().locales().stream())
                .distinct()
                .toList();
        this.edition = Edition.of(workspace, locales, templates, Marks.COMMENTS, finding -> {});
        var titles = new LinkedHashMap<LocaleTag, Segment>();
        locales.forEach(locale -> titles.put(locale, words(locale).label("site.title")));
        var script = Assets.read(templates, Assets.SCRIPT).isPresent() ? Assets.SCRIPT : null;
        this.languages = new Languages(workspace.settings(), locales, titles, script);
        this.offline = Assets.offline(templates);
    }

    /**
     * @param workspace one without findings
     * @param templatesVersion anything that equals itself until a template or asset changes
     */
    public static SitePreview of(Workspace workspace, Object templatesVersion) throws IOException {
        return new SitePreview(
                workspace, templatesVersion, new Templates(workspace.root().resolve("templates")));
    }

    /** The preview of a changed workspace; what the change does not touch is taken over. */
    public SitePreview next(Workspace changed, Object version) throws IOException {
        var templates = version.equals(templatesVersion)
                ? edition.templates()
                : new Templates(changed.root().resolve("templates"));
        var out = new SitePreview(changed, version, templates);
        out.summaries.putAll(summaries);
        if (files.size() <= MOST_FILES) {
            out.files.putAll(files);
        }
        return out;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Whether the site has a folder of this name; its index is {@code index.html}. */
    public boolean folder(String path) {
        return edition.locales().stream().anyMatch(locale -> locale.tag().equals(path));
    }

    /**
     * A file of the site.
     *
     * @param path relative to the site's root, with {@code /}
     * @return empty where the site has no such file
     */
    public Optional<Result> file(String path) throws IOException {
        try {
            return bytes(path).map(Result.File::new);
        } catch (TemplateFault e) {
            return Optional.of(new Result.Fault(e.finding()));
        }
    }

    private Optional<byte[]> bytes(String path) throws IOException, TemplateFault {
        if (path.startsWith("assets/")) {
            return Assets.read(edition.templates(), path.substring("assets/".length()));
        }
        var slash = path.indexOf('/');
        if (slash < 0) {
            return root(path);
        }
        var folder = path.substring(0, slash);
        var locale = edition.locales().stream()
                .filter(tag -> tag.tag().equals(folder))
                .findFirst();
        return locale.isPresent() ? page(locale.get(), path, path.substring(slash + 1)) : Optional.empty();
    }

    private Optional<byte[]> root(String path) throws IOException, TemplateFault {
        var pages = new IndexPages(edition, languages, this::words);
        return switch (path) {
            case "index.html" -> utf8(pages.root());
            case "404.html" -> utf8(pages.missing());
            case "sitemap.xml" -> workspace.settings().baseUrl().isEmpty() ? Optional.empty() : utf8(sitemap());
            default -> Optional.empty();
        };
    }

    private Optional<byte[]> page(LocaleTag locale, String path, String name) throws IOException, TemplateFault {
        var dot = name.indexOf('.');
        var id = dot < 0 ? name : name.substring(0, dot);
        if (name.equals("index.html")) {
            return utf8(new IndexPages(edition, languages, this::words).programs(locale, entries(locale), anywhere()));
        }
        var program =
                workspace.programs().stream().filter(one -> one.id().equals(id)).findFirst();
        if (dot < 0 || program.isEmpty()) {
            return Optional.empty();
        }
        var translated = translated(program.get());
        var from = new ArrayList<>(inputs(program.get(), locale));
        from.add(edition.templates());
        from.add(translated);
        edition.locales().forEach(other -> from.add(bundle(Bundle.LABELS, other)));
        var made = files.get(path);
        if (made != null && same(made.from(), from)) {
            return Optional.of(made.bytes());
        }
        var bytes = form(program.get(), locale, name.substring(dot), translated);
        bytes.ifPresent(fresh -> files.put(path, new Made(from, fresh)));
        return bytes;
    }

    private Optional<byte[]> form(Program program, LocaleTag locale, String form, Set<LocaleTag> translated)
            throws TemplateFault {
        var words = edition.words(program, locale, finding -> {});
        var view = view(program, words);
        var page = languages.page(locale, program.id(), translated);
        var forms = new ProgramForms(edition, program, words, view, page, offline);
        return switch (form) {
            case ".html" -> utf8(forms.html());
            case ".offline.html" ->
                offline == null ? Optional.empty() : utf8(forms.offline(Marks.without(forms.html())));
            case ".md" -> utf8(forms.markdown());
            case ".bilingual.md" -> utf8(forms.bilingual());
            case ".json" -> utf8(forms.json());
            default -> Optional.empty();
        };
    }

    private String sitemap() {
        var first = edition.locales().get(0);
        var sitemap = new Sitemap();
        sitemap.add(languages.page(first, "index", anywhere()));
        workspace.programs().forEach(program -> sitemap.add(languages.page(first, program.id(), translated(program))));
        return sitemap.xml();
    }

    private List<IndexEntry> entries(LocaleTag locale) {
        return workspace.programs().stream()
                .map(program -> summary(program, locale).entry())
                .toList();
    }

    private Set<LocaleTag> anywhere() {
        var out = new LinkedHashSet<LocaleTag>();
        workspace.programs().forEach(program -> out.addAll(translated(program)));
        return out;
    }

    private Set<LocaleTag> translated(Program program) {
        var out = new LinkedHashSet<LocaleTag>();
        edition.locales().stream()
                .filter(locale -> summary(program, locale).translated())
                .forEach(out::add);
        return out;
    }

    private Summary summary(Program program, LocaleTag locale) {
        var part = new Part(program.id(), locale);
        var from = inputs(program, locale);
        var known = summaries.get(part);
        if (known != null && same(known.from(), from)) {
            return known;
        }
        var words = edition.words(program, locale, finding -> {});
        var entry = ProgramPages.entry(view(program, words));
        var fresh = new Summary(from, entry, words.count(Standing.TRANSLATED) + words.count(Standing.STALE) > 0);
        summaries.put(part, fresh);
        return fresh;
    }

    private dev.samepage.site.view.ProgramView view(Program program, PageWords words) {
        return new ProgramViews(program, words)
                .view(workspace.settings().source().tag());
    }

    private List<Object> inputs(Program program, LocaleTag locale) {
        return List.of(
                workspace.settings(),
                workspace.glossary(),
                workspace.labels(),
                program,
                bundle(program.id(), locale),
                bundle(Bundle.LABELS, locale));
    }

    private Optional<Bundle> bundle(String program, LocaleTag locale) {
        return Optional.ofNullable(
                workspace.bundles().getOrDefault(locale, Map.of()).get(program));
    }

    // Equality is quick where a part was taken over, and a part that was read again differs soon.
    private static boolean same(List<Object> before, List<Object> now) {
        return before.equals(now);
    }

    private PageWords words(LocaleTag locale) {
        return edition.words(locale, finding -> {});
    }

    private static Optional<byte[]> utf8(String text) {
        return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
