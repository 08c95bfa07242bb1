package dev.samepage.site;

import dev.samepage.locale.IcuVersion;
import dev.samepage.site.memory.BuildMemory;
import dev.samepage.site.memory.Hash;
import dev.samepage.site.memory.Inputs;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.memory.Stamp;
import dev.samepage.site.memory.Written;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the last build of a workspace into a folder has left for the next one: which programmes need not be read, since
 * neither their files nor their pages have been touched. Kept in the workspace's folder {@code .samepage}, which may be
 * deleted at any time; a build without it does everything, and gives the same bytes.
 */
public final class LastBuild {
    /** The folder in a workspace that holds what may be lost. */
    public static final String FOLDER = ".samepage";

    private final Path site;
    private final Path file;
    private final String key;
    private final Inputs inputs;
    private final Optional<BuildMemory> memory;

    private LastBuild(Path site, Path file, String key, Inputs inputs, Optional<BuildMemory> memory) {
        this.site = site;
        this.file = file;
        this.key = key;
        this.inputs = inputs;
        this.memory = memory;
    }

    /**
     * Looks at all files of the workspace, but reads none.
     *
     * @param workspace its folder
     * @param out the site's folder
     * @param options whatever else decides what is built
     */
    public static LastBuild of(Path workspace, Path out, List<String> options) throws IOException {
        var site = out.toAbsolutePath().normalize();
        var name = Hash.of(site.toString().getBytes(StandardCharsets.UTF_8)).toString();
        var file = workspace.resolve(FOLDER).resolve("build-" + name.substring(0, 12));
        var key = String.join("\0", options) + "\0" + site + "\0" + program();
        var inputs = Inputs.of(workspace);
        var memory = BuildMemory.read(file).filter(last -> last.fits(key, inputs));
        return new LastBuild(site, file, key, inputs, memory);
    }

    /** The build's result where there is nothing to do: nothing was touched since the last one. */
    public Optional<SiteResult> result() throws IOException {
        if (memory.isEmpty()) {
            return Optional.empty();
        }
        var last = memory.get();
        if (!last.programs().keySet().equals(inputs.programs().keySet())) {
            return Optional.empty();
        }
        for (var name : inputs.programs().keySet()) {
            if (last.unchanged(name, inputs).isEmpty()) {
                return Optional.empty();
            }
        }
        var all = new ArrayList<>(last.programs().values());
        var touched = new java.util.concurrent.atomic.AtomicBoolean(!BuildMemory.current(site, last.site()));
        Workers.forEach(all.size(), at -> {
            if (!BuildMemory.current(site, all.get(at).outputs())) {
                touched.set(true);
            }
            return !touched.get();
        });
        return touched.get() ? Optional.empty() : Optional.of(nothingDone(last));
    }

    private static SiteResult nothingDone(BuildMemory last) {
        var unchanged = last.outputs().keySet().stream()
                .filter(path -> !path.equals(Manifest.FILE))
                .sorted()
                .toList();
        var gaps = last.programs().values().stream()
                .flatMap(program -> ProgramSummary.gaps(program.summary()).stream())
                .toList();
        return new SiteResult(true, new SiteResult.Files(List.of(), unchanged, List.of()), gaps, List.of(), List.of());
    }

    /** A programme whose files and pages are as the last build left them. */
    Optional<RememberedProgram> current(String name) throws IOException {
        var known = memory.flatMap(last -> last.unchanged(name, inputs));
        return known.isPresent() && BuildMemory.current(site, known.get().outputs()) ? known : Optional.empty();
    }

    /** The outputs of no single programme, where they are in place and these summaries make the same. */
    Optional<List<Written>> site(Map<String, byte[]> summaries) throws IOException {
        if (memory.isEmpty() || !sameSummaries(memory.get(), summaries)) {
            return Optional.empty();
        }
        var outputs = memory.get().site().stream()
                .filter(output -> !output.path().equals(Manifest.FILE))
                .toList();
        return BuildMemory.current(site, outputs) ? Optional.of(outputs) : Optional.empty();
    }

    private static boolean sameSummaries(BuildMemory last, Map<String, byte[]> summaries) {
        return last.programs().keySet().equals(summaries.keySet())
                && summaries.entrySet().stream()
                        .allMatch(entry -> java.util.Arrays.equals(
                                entry.getValue(),
                                last.programs().get(entry.getKey()).summary()));
    }

    /** What is in the site and was written by a build. */
    Map<String, Hash> outputs() throws IOException {
        var manifest = memory.stream()
                .flatMap(last -> last.site().stream())
                .filter(output -> output.path().equals(Manifest.FILE))
                .toList();
        if (manifest.isEmpty() || !BuildMemory.current(site, manifest)) {
            return Manifest.read(site);
        }
        var out = new LinkedHashMap<String, Hash>();
        memory.get().outputs().values().forEach(output -> out.put(output.path(), output.hash()));
        out.remove(Manifest.FILE);
        return out;
    }

    /** Keeps what the next build should know; nothing of a programme whose files are not those that were looked at. */
    void remember(List<RememberedProgram> programs, List<Written> others) {
        var known = new LinkedHashMap<String, RememberedProgram>();
        for (var program : programs) {
            var stamps = inputs.programs().get(program.name());
            if (stamps != null) {
                known.put(
                        program.name(),
                        new RememberedProgram(program.name(), stamps, program.outputs(), program.summary()));
            }
        }
        new BuildMemory(key, inputs.shared(), known, others).write(file);
    }

    // Another program, or another version of its data, may make other pages of the same files.
    private static String program() throws IOException {
        var versions = Manifest.samepage() + " " + IcuVersion.icu() + " " + Runtime.version();
        try {
            var code = Path.of(LastBuild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return versions + " " + (Files.isRegularFile(code) ? Stamp.of(code) : newest(code));
        } catch (URISyntaxException e) {
            throw new IOException("the program's own place is no path", e);
        }
    }

    private static String newest(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var newest = 0L;
            for (var file : (Iterable<Path>) files::iterator) {
                newest = Math.max(newest, Stamp.of(file).modified());
            }
            return folder + " " + newest;
        }
    }
}
