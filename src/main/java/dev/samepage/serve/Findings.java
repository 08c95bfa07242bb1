package dev.samepage.serve;

import dev.samepage.bundle.Bundle;
import dev.samepage.check.BundleDocument;
import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Message;
import dev.samepage.workspace.Workspace;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the checker says of each programme: worked out beside the pages, once for each state of its files, and only for
 * programmes that somebody has asked about.
 */
final class Findings implements AutoCloseable {
    private final BiFunction<Workspace, List<Document>, List<Finding>> check;
    private final Consumer<String> ready;
    private final PrintStream log;
    private final Map<String, Checked> known = new ConcurrentHashMap<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "samepage-check");
        thread.setDaemon(true);
        // A page goes before its findings.
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private volatile Workspace newest;

    /** All texts of one programme, or of the labels. */
    private record Part(String program, List<Message> messages, Map<String, List<Map<String, Argument>>> uses) {
        static Optional<Part> of(Workspace workspace, String program) {
            if (program.equals(Bundle.LABELS)) {
                return Optional.of(new Part(program, workspace.labels(), Map.of()));
            }
            return workspace.programs().stream()
                    .filter(one -> one.id().equals(program))
                    .findFirst()
                    .map(one -> new Part(program, one.messages(), one.uses()));
        }

        Document document(Workspace workspace, LocaleTag locale) {
            return document(workspace, workspace.bundle(program, locale));
        }

        Document document(Workspace workspace, Bundle bundle) {
            return BundleDocument.of(
                    messages, uses, bundle, workspace.settings().source(), workspace.glossary());
        }

        List<Object> inputs(Workspace workspace) {
            var out = new ArrayList<Object>(
                    List.of(workspace.settings(), workspace.glossary(), workspace.rules(), messages));
            // Texts are equal wherever they stand, and findings tell places.
            messages.stream().map(message -> message.text().file()).distinct().forEach(out::add);
            workspace
                    .settings()
                    .locales()
                    .forEach(locale -> out.add(Optional.ofNullable(
                            workspace.bundles().getOrDefault(locale, Map.of()).get(program))));
            return out;
        }
    }

    /**
     * A programme's findings.
     *
     * @param from what they are about; compared to see whether that has changed since
     */
    private record Checked(List<Object> from, Map<Unit, List<Finding>> findings) {}

    private record Unit(String locale, String key) {
        static Unit of(Finding finding) {
            return new Unit(finding.subject().locale(), finding.subject().key());
        }
    }

    /**
     * What is known of a unit now.
     *
     * @param pending whether the unit's programme is still being checked
     */
    record OfUnit(List<Finding> findings, boolean pending) {}

    /**
     * @param ready told a programme's id when its findings are new
     */
    Findings(BiFunction<Workspace, List<Document>, List<Finding>> check, Consumer<String> ready, PrintStream log) {
        this.check = check;
        this.ready = ready;
        this.log = log;
    }

    /** A new state of the files; what was asked about before is looked at again. */
    void follow(Workspace workspace) {
        newest = workspace;
        known.keySet().forEach(program -> schedule(workspace, program));
    }

    /** What is known; until a programme has been checked, that is what was known of its last state. */
    OfUnit of(Workspace workspace, String program, String locale, String key) {
        var pending = schedule(workspace, program);
        var checked = known.get(program);
        var findings = checked == null
                ? List.<Finding>of()
                : checked.findings().getOrDefault(new Unit(locale, key), List.of());
        return new OfUnit(findings, pending);
    }

    /** What the rules that look at single texts say of a bundle's unit, at once. */
    List<Finding> ofUnit(Workspace workspace, Bundle bundle, String key) {
        var part = Part.of(workspace, bundle.program());
        if (part.isEmpty()) {
            return List.of();
        }
        var all = part.get().document(workspace, bundle);
        var units = all.units().stream().filter(unit -> unit.key().equals(key)).toList();
        var one = new Document(all.source(), all.locale(), all.program(), all.file(), units, all.glossary());
        return check.apply(workspace, List.of(one));
    }

    /** Whether the programme has to be, and will be, checked. */
    private boolean schedule(Workspace workspace, String program) {
        var part = Part.of(workspace, program);
        var checked = known.get(program);
        if (part.isEmpty()
                || checked != null && checked.from().equals(part.get().inputs(workspace))) {
            return false;
        }
        if (waiting.add(program) && !worker.isShutdown()) {
            worker.execute(() -> check(program));
        }
        return true;
    }

    private void check(String program) {
        // Changes from here on ask anew.
        waiting.remove(program);
        var workspace = newest;
        try {
            var part = Part.of(workspace, program);
            if (part.isEmpty()) {
                known.remove(program);
                return;
            }
            var inputs = part.get().inputs(workspace);
            var documents = workspace.settings().locales().stream()
                    .map(locale -> part.get().document(workspace, locale))
                    .toList();
            var found = check.apply(workspace, documents).stream()
                    .filter(finding -> !finding.subject().equals(Subject.NONE))
                    .collect(Collectors.groupingBy(Unit::of));
            known.put(program, new Checked(inputs, found));
            ready.accept(program);
        } catch (RuntimeException e) {
            // The preview goes on without these findings; the trace is what somebody needs to mend it.
            e.printStackTrace(log);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
