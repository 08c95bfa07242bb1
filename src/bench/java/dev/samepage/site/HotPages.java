package dev.samepage.site;

import dev.samepage.site.Templates.TemplateFault;
import dev.samepage.workspace.Workspace;
import dev.samepage.workspace.WorkspaceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A programme's pages in all languages and forms, in a build that has made pages of the same shape before; by default of
 * the shipped programme, run in the project's folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotPages {
    @Param(".")
    private String folder;

    @Param("first-aid-leader")
    private String name;

    private WorkspaceFiles files;
    private Workspace read;
    private Edition edition;
    private PageHeads heads;
    private final Desk desk = new Desk();

    @Setup
    public void read() throws IOException {
        files = WorkspaceFiles.open(Path.of(folder));
        read = files.program(name);
        var settings = read.settings();
        var locales = Stream.concat(Stream.of(settings.source()), settings.locales().stream())
                .distinct()
                .toList();
        edition = Edition.of(read, locales, Templates.of(read.root()), finding -> {});
        var titles = new LinkedHashMap<dev.samepage.locale.LocaleTag, dev.samepage.site.view.Segment>();
        locales.forEach(locale -> titles.put(locale, edition.words(locale).label("site.title")));
        heads = new PageHeads(edition, new Languages(settings, locales, titles), new FrameStore());
    }

    @Benchmark
    public List<Output> pages() throws IOException, TemplateFault {
        return pages(read);
    }

    /** The same, and the programme's files are read anew. */
    @Benchmark
    public List<Output> readAndPages() throws IOException, TemplateFault {
        return pages(files.program(name));
    }

    private List<Output> pages(Workspace workspace) throws IOException, TemplateFault {
        var out = new ArrayList<Output>();
        new ProgramPages(edition, heads, Set.of(), SiteBuilder.Gaps.SHOWN, workspace, workspace.programs().get(0), null, desk)
                .make((path, content) -> out.add(new Output(path, content.copy())));
        return out;
    }
}
