package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.memory.Basis;
import dev.samepage.memory.Block;
import dev.samepage.memory.Hash;
import dev.samepage.memory.Inputs;
import dev.samepage.memory.MemoryFile;
import dev.samepage.memory.OwnProgram;
import dev.samepage.site.memory.BuildMemory;
import dev.samepage.site.memory.Outputs;
import dev.samepage.site.memory.RememberedProgram;
import dev.samepage.site.memory.Written;
import dev.samepage.text.LargeFile;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/**
 * What the last build of a workspace into a folder has left for the next one: which programmes need not be read, since
 * neither their files nor their pages have been touched. A build without it does everything, and gives the same bytes.
 */
public final class LastBuild {
    private static final List<String> FOLDERS = List.of("rules", "templates");

    private final Path workspace;
    private final Path site;
    private final MemoryFile file;
    private final String key;
    private final Inputs inputs;
    private final Optional<BuildMemory> memory;
    private final Map<String, Optional<RememberedProgram>> looked = new ConcurrentHashMap<>();
    private final Set<String> unread = ConcurrentHashMap.newKeySet();
    private Later<Optional<Inputs>> again; // null until all programmes are read
    private WorkAhead ahead; // null until it is known that there is work

    private LastBuild(
            Path workspace, Path site, MemoryFile file, String key, Inputs inputs, Optional<BuildMemory> memory) {
        this.workspace = workspace;
        this.site = site;
        this.file = file;
        this.key = key;
        this.inputs = inputs;
        this.memory = memory;
    }

    /**
     * Looks at all files of the workspace, but reads only those whose time proves nothing.
     *
     * @param workspace its folder
     * @param out the site's folder
     * @param options whatever else decides what is built
     */
    public static LastBuild of(Path workspace, Path out, List<String> options) throws IOException {
        var site = out.toAbsolutePath().normalize();
        var file = BuildMemory.file(workspace, site);
        var key = String.join("\0", options) + "\0" + site + "\0" + OwnProgram.mark();
        // Large workspaces have a large memory, which is read while another thread looks at the files.
        var reading = CompletableFuture.supplyAsync(() -> file.read(BuildMemory::read));
        var inputs = Inputs.of(workspace, FOLDERS);
        var memory = reading.join();
        var fits = memory.isPresent() && memory.get().basis().fits(key, inputs) && words(memory.get(), site);
        return new LastBuild(workspace, site, file, key, inputs, fits ? memory : Optional.empty());
    }

    /** Whether all words to search for are in place, which no other place remembers. */
    private static boolean words(BuildMemory memory, Path site) throws IOException {
        for (var listing : memory.site().entrySet()) {
            if (listing.getKey().startsWith(IndexPages.SEARCH)
                    && listing.getValue().current(site).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A file of the last site whose bytes are not what it wrote, though its time, size and place are. */
    static final class ForgedFile extends IOException {
        private static final long serialVersionUID = 1;

        private ForgedFile(Path file) {
            super(file + " was changed, though its time does not say so");
        }
    }

    /** The same without what the last build has left, so that everything is done anew. */
    LastBuild forgotten() throws IOException {
        if (again != null) {
            // Two threads should not look at the same files at once.
            again.get();
        }
        return new LastBuild(workspace, site, file, key, inputs, Optional.empty());
    }

    /**
     * By which words one language's programmes were found.
     *
     * @throws ForgedFile when somebody has changed them in a way that no stamp shows
     */
    FormerWords words(LocaleTag locale) throws IOException {
        var last = memory.orElseThrow();
        var output = last.site().get(IndexPages.SEARCH + locale.tag()).all().get(0);
        var file = site.resolve(output.path());
        var script = LargeFile.read(file);
        if (!Hash.of(script).equals(output.hash())) {
            throw new ForgedFile(file);
        }
        return new FormerWords(script, List.copyOf(last.programs().keySet()));
    }

    /** The build's result where there is nothing to do: nothing was touched since the last one. */
    public Optional<SiteResult> result() throws IOException {
        var done = nothingDone();
        if (done.isEmpty()) {
            ahead();
        }
        return done;
    }

    private Optional<SiteResult> nothingDone() throws IOException {
        // What an interrupted build left behind is taken away by the next one.
        if (memory.isEmpty() || Files.exists(site.resolve(SiteWriter.STAGING))) {
            return Optional.empty();
        }
        var last = memory.get();
        if (!last.programs().keySet().equals(inputs.programs())) {
            return Optional.empty();
        }
        for (var program : last.programs().values()) {
            if (!inputs.same(program.name(), program.inputs())) {
                return Optional.empty();
            }
        }
        var outputs = last.outputs().toList();
        var now = new AtomicReferenceArray<Outputs>(outputs.size());
        Workers.forEach(outputs.size(), at -> {
            now.set(at, outputs.get(at).current(site).orElse(null));
            return now.get(at) != null;
        });
        var reread = inputs.reread();
        for (var at = 0; at < now.length(); at++) {
            if (now.get(at) == null) {
                return Optional.empty();
            }
            reread |= now.get(at) != outputs.get(at);
        }
        if (reread) {
            renew(last, now);
        }
        return Optional.of(nothingDone(last));
    }

    /** Keeps the new stamps of what had to be read, so that the next build need not read it. */
    private void renew(BuildMemory last, AtomicReferenceArray<Outputs> now) throws IOException {
        var at = 0;
        var programs = new LinkedHashMap<String, RememberedProgram>();
        for (var program : last.programs().values()) {
            programs.put(program.name(), program.withOutputs(now.get(at++)).withInputs(inputs.seen(program.name())));
        }
        var others = new LinkedHashMap<String, Outputs>();
        for (var name : last.site().keySet()) {
            others.put(name, now.get(at++));
        }
        file.write(new BuildMemory(new Basis(key, inputs.seen()), programs, others)::write);
    }

    private static SiteResult nothingDone(BuildMemory last) {
        var gaps = last.programs().values().stream()
                .flatMap(program -> ProgramSummary.gaps(program.summary()).stream())
                .toList();
        // The manifest is none of the files that are told.
        var files = new SiteResult.Files(List.of(), last.count() - 1, List.of());
        return new SiteResult(true, files, gaps, List.of(), List.of());
    }

    /** The workspace's templates. */
    Templates templates() throws IOException {
        return ahead().templates().get();
    }

    /** The frames of the last build, as far as they are good for this one. */
    FrameMemory frames() throws IOException {
        return ahead().frames().get();
    }

    /** Begun where it was not yet. */
    private WorkAhead ahead() {
        if (ahead == null) {
            ahead = WorkAhead.start(
                    workspace,
                    this::kept,
                    () -> memory.ifPresent(last -> last.programs().keySet().forEach(this::look)));
        }
        return ahead;
    }

    private FrameMemory kept() {
        // Without the rest of what is remembered all pages are made, and then frames are no work.
        return memory.flatMap(last -> FrameMemory.file(workspace, site).read(FrameMemory.Kept::read))
                .filter(kept -> kept.basis().fits(key, inputs))
                .map(FrameMemory.Kept::frames)
                .orElseGet(FrameMemory::new);
    }

    private Optional<RememberedProgram> look(String name) {
        return looked.computeIfAbsent(name, key -> {
            var known = memory.map(last -> last.programs().get(name));
            if (known.isEmpty() || !inputs.same(name, known.get().inputs())) {
                return Optional.empty();
            }
            var outputs = known.get().outputs();
            try {
                return outputs.current(site)
                        .map(now -> now == outputs ? known.get() : known.get().withOutputs(now));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A programme whose files and pages are as the last build left them. */
    Optional<RememberedProgram> current(String name) throws IOException {
        try {
            var current = look(name);
            if (current.isPresent()) {
                unread.add(name);
            }
            return current;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes note of what was read of a programme, so that its files need not be read once more to be remembered. */
    void read(String name, List<SourceFile> files) {
        inputs.read(name, files);
    }

    /** The paths of what a programme's last build has written. */
    Set<String> paths(String program) {
        return paths(memory.map(last -> last.programs().get(program)).map(RememberedProgram::outputs));
    }

    /** The paths of what a listing's last build has written. */
    Set<String> paths(Listing listing) {
        return paths(memory.map(last -> last.site().get(listing.name())));
    }

    private static Set<String> paths(Optional<Outputs> outputs) {
        return outputs.map(group -> group.all().stream().map(Written::path).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Empty where all of the programme's pages are to be made. */
    Optional<Partly> partly(String name) throws IOException {
        var known = memory.map(last -> last.programs().get(name));
        var changed = known.flatMap(program -> inputs.changedLocales(name, program.inputs()));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var others = known.get().outputs().all().stream()
                .filter(output -> !Partly.concerns(changed.get(), output.path()))
                .toList();
        return Written.current(site, others).map(kept -> new Partly(known.get(), changed.get(), kept));
    }

    /** A listing's outputs, where they are in place and the programmes' summaries make the same. */
    Optional<Outputs> current(Listing listing, List<RememberedProgram> programs) throws IOException {
        var known = memory.map(last -> last.site().get(listing.name()));
        return known.isPresent() && sameParts(listing.shows(), programs)
                ? known.get().current(site)
                : Optional.empty();
    }

    private boolean sameParts(List<String> parts, List<RememberedProgram> programs) {
        if (parts.isEmpty()) {
            return true;
        }
        var then = memory.orElseThrow().programs();
        if (programs.size() != then.size()) {
            return false;
        }
        var at = programs.iterator();
        for (var before : then.values()) {
            var now = at.next();
            if (!now.name().equals(before.name()) || !sameParts(parts, now.summary(), before.summary())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameParts(List<String> parts, Block now, Block then) {
        // What was taken over is the very same.
        return now == then
                || parts.stream()
                        .allMatch(part -> ProgramSummary.part(now, part).same(ProgramSummary.part(then, part)));
    }

    /** What is in the site and was written by a build. */
    FormerSite former() throws IOException {
        var manifest = memory.map(last -> last.site().get(Manifest.FILE));
        return manifest.isPresent() && manifest.get().current(site).isPresent()
                ? FormerSite.of(memory.get())
                : FormerSite.of(site);
    }

    /**
     * Looks once more at the programmes' files, now that they are read, while the caller makes the rest. Whoever touches a file
     * later than that is seen by the next build.
     */
    void lookAgain() {
        again = new Later<>();
        CompletableFuture.runAsync(() -> again.make(() -> inputs.untouched(unread)));
    }

    /** Keeps what the next build should know; of a programme whose files somebody has touched meanwhile, that it is none of these. */
    void remember(List<RememberedProgram> programs, Map<String, Outputs> others) throws IOException {
        var untouched = again.get();
        if (untouched.isEmpty()) {
            return;
        }
        var known = new LinkedHashMap<String, RememberedProgram>();
        for (var program : programs) {
            known.put(program.name(), remembered(program, untouched.get()));
        }
        var basis = new Basis(key, untouched.get().seen());
        file.write(new BuildMemory(basis, known, others)::write);
        if (frames().grown()) {
            FrameMemory.file(workspace, site).write(new FrameMemory.Kept(basis, frames())::write);
        }
    }

    private RememberedProgram remembered(RememberedProgram program, Inputs untouched) {
        var name = program.name();
        // Nearly all are as they were, and are written down already.
        if (program.written() != null && untouched.remembered(name, program.inputs())) {
            return program;
        }
        return program.withInputs(untouched.programs().contains(name) ? untouched.seen(name) : List.of());
    }
}
