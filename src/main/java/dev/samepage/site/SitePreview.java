package dev.samepage.site;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.site.memory.Outputs;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.view.Segment;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site without files: its pages are made when somebody asks for one of them, by what makes {@link SiteBuilder}'s, and
 * with {@link Marks}. Safe for use by threads.
 */
public final class SitePreview {
    /** Files of programmes that are kept ready; of the others only what lists must know. */
    private static final int MOST_READY = 32;

    private static final String SOURCES = "assets/source/";

    private final Workspace workspace;
    private final Object templatesVersion;
    private final Edition edition;
    private final Languages languages;
    private final PageHeads heads;
    private final Map<String, Program> programs;
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, Ready> ready;
    private final Map<String, byte[]> assets;
    private Ready others;

    /** What the site holds under a path, or why it cannot be made. */
    public sealed interface Result {
        /** A file's bytes; pages hold marks. */
        record File(byte[] bytes) implements Result {}

        /** A template that fails. */
        record Fault(Finding finding) implements Result {}
    }

    /** What the site must know of a programme, and from what that was made. */
    private record Made(List<Object> from, RememberedProgram program) {}

    /** Files by path, and from what they were made. */
    private record Ready(List<Object> from, Map<String, byte[]> files) {
        static Ready of(List<Object> from, List<Output> outputs) {
            return new Ready(from, outputs.stream().collect(Collectors.toMap(Output::path, Ready::bytes)));
        }

        // Only a page's own script takes marks out again.
        private static byte[] bytes(Output output) {
            return output.path().endsWith(".js")
                    ? Marks.without(new String(output.bytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : output.bytes();
        }
    }

    private SitePreview(Workspace workspace, Object templatesVersion, Templates templates, SitePreview before)
            throws IOException {
        this.workspace = workspace;
        this.templatesVersion = templatesVersion;
        this.ready = new LinkedHashMap<>(before == null ? Map.of() : before.ready);
        this.programs = workspace.programs().stream().collect(Collectors.toMap(Program::id, program -> program));
        var locales = Stream.concat(Stream.of(workspace.settings().source()), workspace.settings().locales().stream())
                .distinct()
                .toList();
        var fresh = Edition.of(workspace, locales, templates, Marks.COMMENTS, finding -> {});
        // Every page asks for the same labels, so those that are made already are worth keeping.
        this.edition = before != null && shared(fresh, workspace).equals(shared(before.edition, before.workspace))
                ? new Edition(workspace, locales, templates, before.edition.labels(), Marks.COMMENTS)
                : fresh;
        var titles = new LinkedHashMap<LocaleTag, Segment>();
        locales.forEach(locale -> titles.put(locale, edition.words(locale).label("site.title")));
        var files = new Assets(templates);
        this.languages = new Languages(workspace.settings(), locales, titles);
        this.heads = new PageHeads(edition, languages, new FrameStore());
        this.assets = Ready.of(List.of(), files.outputs()).files();
    }

    /**
     * @param workspace one without findings
     * @param templatesVersion anything that equals itself until a template or asset changes
     */
    public static SitePreview of(Workspace workspace, Object templatesVersion) throws IOException {
        return new SitePreview(workspace, templatesVersion, Templates.of(workspace.root()), null);
    }

    /** The preview of a changed workspace; what the change does not touch is taken over. */
    public SitePreview next(Workspace changed, Object version) throws IOException {
        var templates = version.equals(templatesVersion) ? edition.templates() : Templates.of(changed.root());
        synchronized (ready) {
            var out = new SitePreview(changed, version, templates, this);
            out.made.putAll(made);
            out.others = others;
            return out;
        }
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
        if (assets.containsKey(path)) {
            return Optional.of(new Result.File(assets.get(path)));
        }
        try {
            var program = program(path);
            var files = program.isPresent() ? file(program.get(), path) : others();
            return Optional.ofNullable(files.get(path)).map(Result.File::new);
        } catch (TemplateFault e) {
            return Optional.of(new Result.Fault(e.finding()));
        }
    }

    /** The programme to which a path belongs, if it has that form at all. */
    private Optional<Program> program(String path) {
        var slash = path.indexOf('/');
        var dot = path.indexOf('.', slash + 1);
        if (path.startsWith(SOURCES) && path.endsWith(".js")) {
            return Optional.ofNullable(programs.get(path.substring(SOURCES.length(), path.length() - ".js".length())));
        }
        return slash > 0 && dot > slash && folder(path.substring(0, slash))
                ? Optional.ofNullable(programs.get(path.substring(slash + 1, dot)))
                : Optional.empty();
    }

    private Map<String, byte[]> file(Program program, String path) throws IOException, TemplateFault {
        var from = inputs(program);
        synchronized (ready) {
            var known = ready.remove(path);
            if (known != null && known.from().equals(from)) {
                // The last one asked for is the last to go.
                ready.put(path, known);
                return known.files();
            }
        }
        var outputs = new ArrayList<Output>();
        pages(program).make(path::equals, (name, content) -> outputs.add(new Output(name, content.copy())));
        var fresh = Ready.of(from, outputs);
        synchronized (ready) {
            ready.put(path, fresh);
            if (ready.size() > MOST_READY) {
                ready.remove(ready.keySet().iterator().next());
            }
        }
        return fresh.files();
    }

    private ProgramPages pages(Program program) {
        return new ProgramPages(edition, heads, Set.of(), SiteBuilder.Gaps.SHOWN, workspace, program, null, new Desk());
    }

    /** What belongs to no single programme. */
    private synchronized Map<String, byte[]> others() throws IOException, TemplateFault {
        var summaries = summaries();
        var from = new ArrayList<Object>(shared());
        from.add(summaries);
        if (others == null || !others.from().equals(from)) {
            var outputs = new ArrayList<Output>();
            for (var listing : new IndexPages(edition, languages, new FrameStore()).listings(summaries)) {
                outputs.addAll(listing.maker().make());
            }
            others = Ready.of(from, outputs);
        }
        return others.files();
    }

    private Summaries summaries() throws IOException, TemplateFault {
        var faults = new ConcurrentHashMap<String, TemplateFault>();
        var all = workspace.programs();
        Workers.forEach(all.size(), at -> {
            var program = all.get(at);
            var from = inputs(program);
            var known = made.get(program.id());
            try {
                if (known == null || !known.from().equals(from)) {
                    // What readers can search for stands in the pages.
                    var summary = pages(program)
                            .make(path -> path.endsWith(".html"), (path, content) -> {})
                            .summary();
                    made.put(program.id(), new Made(from, summary.remembered(Outputs.NONE)));
                }
                return true;
            } catch (TemplateFault e) {
                faults.put(program.id(), e);
                return false;
            }
        });
        for (var fault : faults.values()) {
            throw fault;
        }
        return new Summaries(
                all.stream().map(program -> made.get(program.id()).program()).toList(), Optional.empty());
    }

    /** What a programme's pages are made of. Comparing is quick where a part was taken over, and soon done where not. */
    private List<Object> inputs(Program program) {
        var out = new ArrayList<Object>(shared());
        out.add(program);
        edition.locales().forEach(locale -> out.add(bundle(workspace, program.id(), locale)));
        return out;
    }

    private List<Object> shared() {
        return shared(edition, workspace);
    }

    private static List<Object> shared(Edition edition, Workspace workspace) {
        var out = new ArrayList<Object>(
                List.of(edition.templates(), workspace.settings(), workspace.glossary(), workspace.labels()));
        edition.locales().forEach(locale -> out.add(bundle(workspace, Bundle.LABELS, locale)));
        return out;
    }

    private static Optional<Bundle> bundle(Workspace workspace, String program, LocaleTag locale) {
        return Optional.ofNullable(
                workspace.bundles().getOrDefault(locale, Map.of()).get(program));
    }
}
