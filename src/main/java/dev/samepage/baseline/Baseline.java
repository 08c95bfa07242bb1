package dev.samepage.baseline;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Subject;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that a team knows and has not mended yet. Two findings with one fingerprint are two entries.
 *
 * <p>The file holds one entry a line, sorted as plain text: {@code sort} mends a merge, and no line number makes an
 * entry wrong when a file changes above it.
 */
public final class Baseline {
    public static final RuleSpec ENTRY_FIXED =
            RuleSpec.error("baseline-entry-fixed", "the baseline lists what is found no more");
    public static final RuleSpec ENTRY_MALFORMED =
            RuleSpec.error("baseline-entry-malformed", "a line of the baseline is no entry");

    public static final Baseline EMPTY = new Baseline(List.of(), List.of());

    private static final String HEADER = """
            # Samepage baseline: findings that are known and not mended yet.
            # One a line: fingerprint, rule, locale, programme, key, fact. Sorted as plain text; line numbers play no part.
            # Remove a line once its finding is mended; a line that matches nothing is an error.
            """;

    /** An entry and its line; of one that came from a run, the place of the finding. */
    private record Listed(Entry entry, Place place) {}

    private final List<Listed> listed;
    private final List<Finding> findings;

    private Baseline(List<Listed> listed, List<Finding> findings) {
        this.listed = listed.stream()
                .sorted(Comparator.comparing(line -> line.entry.toString()))
                .toList();
        this.findings = List.copyOf(findings);
    }

    /** A baseline that lists these findings, save those about a baseline itself. */
    public static Baseline of(Collection<Finding> findings) {
        return new Baseline(
                findings.stream()
                        .filter(finding -> !speaks(finding))
                        .map(finding -> new Listed(Entry.of(finding), finding.place()))
                        .toList(),
                List.of());
    }

    /** Reads a baseline; lines that are none are told by {@link #findings()}. */
    public static Baseline read(SourceFile file) {
        var listed = new ArrayList<Listed>();
        var findings = new ArrayList<Finding>();
        var text = file.text();
        for (var line = 1; file.lineStart(line) < text.length(); line++) {
            var start = file.lineStart(line);
            var written = file.line(line);
            // Some editors put a byte order mark in front.
            var content = start == 0 && written.startsWith("\uFEFF") ? written.substring(1) : written;
            if (content.isBlank() || content.stripLeading().startsWith("#")) {
                continue;
            }
            var place = file.at(start, start + written.length());
            Entry.parse(content)
                    .ifPresentOrElse(
                            entry -> listed.add(new Listed(entry, place)),
                            () -> findings.add(malformed(content, place)));
        }
        return new Baseline(listed, findings);
    }

    private static Finding malformed(String line, Place place) {
        var finding = line.matches("(<<<<<<<|=======|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|).*")
                ? ENTRY_MALFORMED
                        .at(place, "a merge left its mark in the baseline")
                        .help("keep the entries of both sides, remove the marks, and sort the lines")
                : ENTRY_MALFORMED
                        .at(place, "the line does not begin with a fingerprint of 16 hex digits and a rule’s id")
                        .help("remove the line, or write a comment as `# …`");
        return finding.fact(line.strip());
    }

    /** What is wrong with the file; while there is something, it should not be written over. */
    public List<Finding> findings() {
        return findings;
    }

    public List<Entry> entries() {
        return listed.stream().map(Listed::entry).toList();
    }

    /** Tells the findings of a run apart: new or known; and which entries within its scope match nothing. */
    public Comparison compare(Collection<Finding> found, Scope scope) {
        var waiting = waiting();
        var fresh = new ArrayList<Finding>();
        var known = new ArrayList<Finding>();
        for (var finding : found.stream().sorted(Finding.ORDER).toList()) {
            var lines = waiting.get(finding.fingerprint());
            if (lines == null || lines.isEmpty() || speaks(finding)) {
                fresh.add(finding);
            } else {
                lines.removeFirst();
                known.add(finding);
            }
        }
        var fixed = waiting.values().stream()
                .flatMap(Collection::stream)
                .filter(line -> scope.covers(line.entry))
                .map(Baseline::fixed)
                .sorted(Finding.ORDER)
                .toList();
        return new Comparison(fresh, known, fixed);
    }

    private Map<String, Deque<Listed>> waiting() {
        var waiting = new HashMap<String, Deque<Listed>>();
        for (var line : listed) {
            waiting.computeIfAbsent(line.entry.fingerprint(), fingerprint -> new ArrayDeque<>())
                    .add(line);
        }
        return waiting;
    }

    private static Finding fixed(Listed line) {
        var entry = line.entry;
        return ENTRY_FIXED
                .at(line.place, "the baseline lists " + entry.about() + ", which is found no more")
                .about(new Subject(entry.locale(), entry.program(), entry.key(), entry.fingerprint()))
                .help("remove this line from the baseline");
    }

    /** The baseline after a run: its findings, and the entries of what it did not look at. */
    public Baseline updated(Collection<Finding> found, Scope scope) {
        var waiting = waiting();
        var lines = new ArrayList<Listed>();
        for (var line : Baseline.of(found).listed) {
            // A finding outside the scope is not listed twice.
            var before = waiting.get(line.entry.fingerprint());
            if (before != null) {
                before.pollFirst();
            }
            lines.add(line);
        }
        waiting.values().stream()
                .flatMap(Collection::stream)
                .filter(line -> !scope.covers(line.entry))
                .forEach(lines::add);
        return new Baseline(lines, List.of());
    }

    public void write(Appendable out) throws IOException {
        out.append(HEADER);
        for (var line : listed) {
            out.append(line.entry.toString()).append('\n');
        }
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        try {
            write(out);
        } catch (IOException e) {
            throw new IllegalStateException("a string builder does not fail", e);
        }
        return out.toString();
    }

    /** Whether a finding is about a baseline itself, which therefore never lists it. */
    public static boolean speaks(Finding finding) {
        var rule = finding.rule().id();
        return rule.equals(ENTRY_FIXED.id()) || rule.equals(ENTRY_MALFORMED.id());
    }
}
