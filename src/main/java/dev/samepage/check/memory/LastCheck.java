package dev.samepage.check.memory;

import dev.samepage.memory.Basis;
import dev.samepage.memory.Inputs;
import dev.samepage.memory.MemoryFile;
import dev.samepage.memory.OwnProgram;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the last check of a workspace has left for the next one: what it found in those programmes whose files nobody has
 * touched. A check without it looks at everything, and finds the same.
 */
public final class LastCheck {
    /** Everything that a check needs for its reports; the programmes' parts in their order. */
    public record Found(Extent extent, Part labels, Map<String, Part> programs) {}

    private final MemoryFile file;
    private final String key;
    private final Inputs inputs;
    private final Optional<CheckMemory> memory;
    private final Set<String> unread = ConcurrentHashMap.newKeySet();

    private LastCheck(MemoryFile file, String key, Inputs inputs, Optional<CheckMemory> memory) {
        this.file = file;
        this.key = key;
        this.inputs = inputs;
        this.memory = memory;
    }

    /**
     * Looks at all files of the workspace, but reads only those whose time proves nothing.
     *
     * @param options whatever else decides what is found
     */
    public static LastCheck of(Path workspace, List<String> options) throws IOException {
        var asked = String.join("\0", options);
        var file = MemoryFile.of(workspace, "check", asked, CheckMemory.FORMAT);
        var key = asked + "\0" + OwnProgram.mark();
        var inputs = Inputs.of(workspace, List.of("rules"));
        var memory = file.read(CheckMemory::read);
        var fits = memory.isPresent() && memory.get().basis().fits(key, inputs);
        return new LastCheck(file, key, inputs, fits ? memory : Optional.empty());
    }

    /** All that there is to tell, where nothing was touched since the last check. */
    public Optional<Found> found() {
        if (memory.isEmpty() || !memory.get().programs().keySet().equals(inputs.programs())) {
            return Optional.empty();
        }
        var last = memory.get();
        var parts = new LinkedHashMap<String, Part>();
        for (var program : last.programs().entrySet()) {
            if (!inputs.same(program.getKey(), program.getValue().inputs())) {
                return Optional.empty();
            }
            parts.put(program.getKey(), program.getValue().part());
        }
        var found = new Found(last.extent(), last.labels(), parts);
        if (inputs.reread()) {
            write(found, inputs);
        }
        return Optional.of(found);
    }

    /** What was found in the labels, while no file that all programmes share has been touched. */
    public Optional<Part> labels() {
        return memory.map(CheckMemory::labels);
    }

    /** What was found in a programme whose files nobody has touched. */
    public Optional<Part> program(String name) {
        var known = memory.map(last -> last.programs().get(name));
        if (known.isEmpty() || !inputs.same(name, known.get().inputs())) {
            return Optional.empty();
        }
        unread.add(name);
        return Optional.of(known.get().part());
    }

    /** Takes note of what was read of a programme, so that its files need not be read once more to be remembered. */
    public void read(String program, List<SourceFile> files) {
        inputs.read(program, files);
    }

    /** Keeps what the next check should know; nothing of a programme whose files somebody has touched meanwhile. */
    public void remember(Found found) throws IOException {
        var untouched = inputs.untouched(unread);
        if (untouched.isPresent() && found.labels().writable()) {
            write(found, untouched.get());
        }
    }

    private void write(Found found, Inputs seen) {
        var programs = new LinkedHashMap<String, CheckMemory.Program>();
        for (var program : found.programs().entrySet()) {
            if (seen.programs().contains(program.getKey()) && program.getValue().writable()) {
                programs.put(
                        program.getKey(), new CheckMemory.Program(seen.seen(program.getKey()), program.getValue()));
            }
        }
        file.write(new CheckMemory(new Basis(key, seen.seen()), found.extent(), found.labels(), programs)::write);
    }
}
