package dev.samepage.serve;

import dev.samepage.bundle.State;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.markup.Destination;
import dev.samepage.serve.Texts.Text;
import dev.samepage.sync.BundleChange;
import dev.samepage.sync.FileReplacement;
import dev.samepage.sync.UnitEdit;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.BundleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Edits of translations: the only thing in the preview that writes, and only into bundles. */
final class Review {
    /** A text that may not get into a bundle from here. */
    private static final RuleSpec UNSAFE = RuleSpec.error("unsafe-text", "a translation holds what no page should");

    /** What makes a translation useless: its page would fall back to the source. */
    private static final Set<String> FATAL = Set.of("message-syntax", "placeholder-mismatch");

    // A control character, or one that turns the order of the words around it (Unicode 15, UAX 9, 3.1).
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]*>");
    private static final Pattern LINK = Pattern.compile("]\\(\\s*<?([^)>]*)");
    private static final int MOST_UNDONE = 100;

    private final LiveWorkspace live;
    private final Findings findings;
    private final Runnable look;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** What an edit did to a file. */
    private record Step(String path, String before, String after, LocaleTag locale, String program, String key) {}

    /** How an edit ended. */
    sealed interface Outcome {
        /** Written; the text is as it is now. */
        record Done(Text text) implements Outcome {}

        /** Not written, since the translation may not be so. */
        record Refused(List<Finding> findings) implements Outcome {}

        /** Not written, since the files are not what the editor saw. */
        record Conflict(String message) implements Outcome {}
    }

    /**
     * @param look looks at the files after a write
     */
    Review(LiveWorkspace live, Findings findings, Runnable look) {
        this.live = live;
        this.findings = findings;
        this.look = look;
    }

    /**
     * Writes a translation.
     *
     * @param version of the text that the editor saw
     * @throws IOException when the disk refuses; the file is then as it was
     */
    synchronized Outcome edit(Text seen, String version, String target, State state) throws IOException {
        look.run();
        var state0 = live.state();
        if (state0.preview().isEmpty() || !state0.faults().isEmpty()) {
            return new Outcome.Conflict("a file of the workspace is broken; mend it first, then save again");
        }
        var workspace = state0.preview().get().workspace();
        var now = new Texts(workspace, findings, seen.locale())
                .text(seen.program(), seen.message().key());
        if (now.isEmpty() || !now.get().editable()) {
            return new Outcome.Conflict("the workspace has no such text any more");
        }
        if (!now.get().version().equals(version)) {
            return new Outcome.Conflict("this text was changed meanwhile; look at it again, then save yours");
        }
        var changes = UnitEdit.of(
                workspace, seen.locale(), seen.program(), seen.message().key(), target, state);
        if (!changes.findings().isEmpty()) {
            return new Outcome.Refused(changes.findings());
        }
        if (changes.bundles().isEmpty()) {
            return new Outcome.Done(now.get());
        }
        var change = changes.bundles().get(0);
        var wrong = wrong(workspace, change, seen);
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        var path = change.bundle().file().path();
        var step = new Step(
                path,
                change.bundle().file().text(),
                change.text(),
                seen.locale(),
                seen.program(),
                seen.message().key());
        return write(step, step.before(), step.after(), () -> {
            if (!step.before().isEmpty()) {
                steps.push(step);
                if (steps.size() > MOST_UNDONE) {
                    steps.removeLast();
                }
            }
        });
    }

    /** Takes the last edit of this run back; empty where there is none. */
    synchronized Optional<Outcome> undo() throws IOException {
        var last = steps.peek();
        return last == null ? Optional.empty() : Optional.of(write(last, last.after(), last.before(), steps::pop));
    }

    private Outcome write(Step step, String from, String to, Runnable done) throws IOException {
        var root = live.root();
        var files = new FileReplacement(root);
        try {
            files.add(step.path(), from, to);
            files.write();
        } catch (IOException e) {
            var file = root.resolve(step.path());
            var changed = Files.isRegularFile(file) ? !Files.readString(file).equals(from) : !from.isEmpty();
            if (changed) {
                return new Outcome.Conflict(step.path() + " was changed meanwhile; nothing was written");
            }
            throw e;
        }
        done.run();
        look.run();
        var workspace = live.state().preview().orElseThrow().workspace();
        var text = new Texts(workspace, findings, step.locale()).text(step.program(), step.key());
        return text.<Outcome>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Conflict("it was written, and the workspace has changed since"));
    }

    /** Why the unit may not be so; places are those in the file as it would be. */
    private List<Finding> wrong(Workspace workspace, BundleChange change, Text seen) {
        var faults = new ArrayList<Finding>();
        var file = new SourceFile(change.bundle().file().path(), change.text());
        var fresh = BundleReader.read(file, seen.locale(), seen.program(), faults::add);
        var entry = fresh.flatMap(bundle -> bundle.entry(seen.message().key()));
        if (!faults.isEmpty() || entry.isEmpty()) {
            return faults;
        }
        var target = entry.get().target();
        unsafe(target, seen.message().text().value()).ifPresent(faults::add);
        findings.ofUnit(workspace, fresh.get(), seen.message().key()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && FATAL.contains(finding.rule().id()))
                .forEach(faults::add);
        return faults;
    }

    private static Optional<Finding> unsafe(MappedText target, String source) {
        return first(HIDDEN, target, "a control character stands here", "type the words again without it")
                .or(() -> TAG.matcher(source).find()
                        ? Optional.empty()
                        : first(
                                TAG,
                                target,
                                "HTML is no markup here; pages would show it as text",
                                "use **strong**, *emphasis*, `code` or [words]({link})"))
                .or(() -> link(target));
    }

    private static Optional<Finding> first(Pattern pattern, MappedText target, String message, String help) {
        var match = pattern.matcher(target.value());
        return match.find()
                ? Optional.of(UNSAFE.at(target.place(new Span(match.start(), match.end())), message)
                        .help(help))
                : Optional.empty();
    }

    private static Optional<Finding> link(MappedText target) {
        var match = LINK.matcher(target.value());
        while (match.find()) {
            var to = match.group(1);
            if (!to.startsWith("{") && !Destination.allowed(to)) {
                return Optional.of(UNSAFE.at(
                                target.place(new Span(match.start(1), match.end(1))),
                                "a link may not lead to `" + to + "`")
                        .help("link with one of the model’s links, such as [words]({link}), or to https"));
            }
        }
        return Optional.empty();
    }
}
