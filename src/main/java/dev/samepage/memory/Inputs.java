package dev.samepage.memory;

import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** The files of a workspace as they are now; nearly all are known by their stamps, without being read. */
public final class Inputs {
    private final Path workspace;
    private final List<String> folders;
    private final List<String> locales;
    private final SortedMap<String, List<Input>> programs;
    private final SortedMap<String, Input> shared;
    private final AtomicBoolean reread = new AtomicBoolean();

    private Inputs(Path workspace, List<String> folders, Look look) {
        this.workspace = workspace;
        this.folders = folders;
        this.locales = look.locales();
        this.programs = look.programs();
        this.shared = look.shared();
    }

    /**
     * Looks at all files of a workspace.
     *
     * @param folders in the workspace all of whose files count for every programme, such as {@code rules}
     */
    public static Inputs of(Path workspace, List<String> folders) throws IOException {
        return new Inputs(workspace, folders, Look.at(workspace, folders, Map.of()));
    }

    /** The programmes' names in their order. */
    public Set<String> programs() {
        return programs.keySet();
    }

    /** Whether every file shared by the programmes is the one of that time. */
    public boolean shareAll(Map<String, Seen> then) {
        if (!shared.keySet().equals(then.keySet())) {
            return false;
        }
        for (var file : shared.entrySet()) {
            if (!same(file.getValue(), then.get(file.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether every file of a programme is the one of that time. */
    public boolean same(String program, List<Seen> then) {
        var inputs = programs.get(program);
        if (inputs == null || inputs.size() != then.size()) {
            return false;
        }
        for (var i = 0; i < then.size(); i++) {
            if (!same(inputs.get(i), then.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The locales whose bundle of a programme is not the one of that time.
     *
     * @return empty where the programme's own file is not the one of that time either
     */
    public Optional<Set<String>> changedLocales(String program, List<Seen> then) {
        var inputs = programs.get(program);
        if (inputs == null || inputs.size() != then.size() || !same(inputs.get(0), then.get(0))) {
            return Optional.empty();
        }
        var out = new TreeSet<String>();
        for (var i = 1; i < then.size(); i++) {
            if (!same(inputs.get(i), then.get(i))) {
                out.add(locales.get(i - 1));
            }
        }
        return Optional.of(out);
    }

    private boolean same(Input input, Seen then) {
        var proof = input.proof(then);
        if (proof == Input.Proof.BYTES) {
            reread.set(true);
        }
        return proof != Input.Proof.NONE;
    }

    /** Whether a file had to be read to know it, so that its new stamp is worth keeping. */
    public boolean reread() {
        return reread.get();
    }

    /** Whether a programme's files, which were the ones of that time when they were looked at, have the same stamps still. */
    public boolean remembered(String program, List<Seen> then) {
        var inputs = programs.get(program);
        if (inputs == null) {
            return false;
        }
        for (var i = 0; i < then.size(); i++) {
            if (!inputs.get(i).remembered(then.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes note of files that somebody has read for a programme since, which so need not be read once more to be remembered. */
    public void read(String program, List<SourceFile> files) {
        var inputs = programs.get(program);
        for (var file : files) {
            var folder = inputs == null || file.bytes() == null ? -1 : folder(file.path());
            if (folder >= 0) {
                inputs.get(folder).read(file.bytes());
            }
        }
    }

    /** Which of a programme's files one is, by its path in the workspace; -1 for one in a folder that was not there. */
    private int folder(String path) {
        if (path.startsWith(Look.PROGRAMS)) {
            return 0;
        }
        var locale = locales.indexOf(path.substring(path.indexOf('/') + 1, path.lastIndexOf('/')));
        return locale < 0 ? -1 : locale + 1;
    }

    /** A programme's files for the memory. */
    public List<Seen> seen(String program) {
        var out = new ArrayList<Seen>();
        for (var input : programs.get(program)) {
            out.add(input.seen());
        }
        return out;
    }

    /** The shared files for the memory. */
    public Map<String, Seen> seen() {
        var out = new LinkedHashMap<String, Seen>();
        for (var file : shared.entrySet()) {
            out.put(file.getKey(), file.getValue().seen());
        }
        return out;
    }

    /**
     * The same files looked at once more, without those programmes of which somebody has touched a file meanwhile: only of
     * the others it is known that what was made of them was made of these bytes. Empty where a shared file was touched.
     *
     * @param unread programmes that were the same as at an earlier time, so that nobody has read their files since
     */
    public Optional<Inputs> untouched(Set<String> unread) throws IOException {
        // What was not read yet is read before the second look, so that nobody can change it in between.
        seen();
        var known = new HashMap<String, List<Input>>();
        for (var program : unread) {
            if (programs.containsKey(program)) {
                known.put(program, programs.get(program));
            }
        }
        programs.keySet().parallelStream()
                .filter(program -> !unread.contains(program))
                .forEach(this::seen);
        var later = new Inputs(workspace, folders, Look.at(workspace, folders, known));
        // Bundles are known by their folder's place.
        if (!locales.equals(later.locales)) {
            return Optional.empty();
        }
        if (!untouched(List.copyOf(shared.values()), List.copyOf(later.shared.values()))
                || !shared.keySet().equals(later.shared.keySet())) {
            return Optional.empty();
        }
        for (var program : programs.entrySet()) {
            var then = later.programs.get(program.getKey());
            if (then != null && !untouched(program.getValue(), then)) {
                later.programs.remove(program.getKey());
            }
        }
        return Optional.of(later);
    }

    private static boolean untouched(List<Input> before, List<Input> later) {
        if (before.size() != later.size()) {
            return false;
        }
        for (var i = 0; i < before.size(); i++) {
            if (!before.get(i).untouched(later.get(i))) {
                return false;
            }
        }
        return true;
    }
}
