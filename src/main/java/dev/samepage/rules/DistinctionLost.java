package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Flags two texts of the source that differ in a word and have become the same in translation. */
final class DistinctionLost implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("distinction-lost", "two different source texts have one translation");

    private static final int LETTERS = 16; // of each end
    private static final int MANY = 20; // source texts of one translation; where it has more, no word was forgotten

    // English endings that other languages need not mark: plurals, persons and past forms.
    private static final Set<Set<String>> ENDINGS = Set.of(
            Set.of("", "s"),
            Set.of("", "es"),
            Set.of("y", "ies"),
            Set.of("", "d"),
            Set.of("", "ed"),
            Set.of("y", "ied"));

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Consumer<Finding> out) {
        var repeated = repeated(document);
        if (repeated.isEmpty()) {
            return;
        }
        Map<String, Map<String, Unit>> byTarget = new HashMap<>();
        Set<Set<String>> told = new HashSet<>();
        for (var unit : repeated) {
            var twins = byTarget.computeIfAbsent(words(unit.target().value()), target -> new LinkedHashMap<>());
            var here = words(unit.source().value());
            if (twins.containsKey(here)) {
                continue;
            }
            var there = twins.keySet().stream()
                    .filter(source -> apart(here, source))
                    .findFirst();
            if (there.isPresent() && told.add(Set.of(here, there.get()))) {
                out.accept(finding(unit, twins.get(there.get())));
            }
            if (twins.size() < MANY) {
                twins.put(here, unit);
            }
        }
    }

    /** The units that may have the words of another, by their letters' hashes: most documents have none. */
    private static List<Unit> repeated(Document document) {
        var units = document.units();
        var hashes = new int[units.size()];
        for (var i = 0; i < hashes.length; i++) {
            hashes[i] = hash(units.get(i).target().value());
        }
        var twice = Twice.among(hashes);
        if (twice.isEmpty()) {
            return List.of();
        }
        var out = new ArrayList<Unit>();
        for (var i = 0; i < hashes.length; i++) {
            var unit = units.get(i);
            if (twice.has(hashes[i]) && unit.paired() && unit.comparisons() > 0) {
                out.add(unit);
            }
        }
        return out;
    }

    /** Equal for texts whose {@link #words} are equal: of the letters at both ends, which tell nearly all texts apart. */
    static int hash(String text) {
        var hash = 0;
        for (int i = 0, letters = 0; i < text.length() && letters < LETTERS; i++) {
            var letter = small(text.charAt(i));
            if (letter != 0) {
                hash = 31 * hash + letter;
                letters++;
            }
        }
        for (int i = text.length() - 1, letters = 0; i >= 0 && letters < LETTERS; i--) {
            var letter = small(text.charAt(i));
            if (letter != 0) {
                hash = 31 * hash + letter;
                letters++;
            }
        }
        return hash;
    }

    /** What a letter is in small letters, wherever it stands; 0 for all else. */
    private static int small(char c) {
        if (c < 0x80) {
            var small = c | 0x20;
            return small >= 'a' && small <= 'z' ? small : 0;
        }
        if (!Character.isLetter(c)) {
            return 0;
        }
        return switch (c) {
            // In small letters a dotted I is an i with a dot of its own, and a sigma has two forms.
            case '\u0130' -> 'i';
            case 'Σ', 'ς' -> 'σ';
            default -> Character.toLowerCase(c);
        };
    }

    private static Finding finding(Unit unit, Unit twin) {
        return SPEC.at(
                        unit.target().place(),
                        "`" + Excerpt.of(twin.source().value()) + "` has the same translation as `"
                                + Excerpt.of(unit.source().value()) + "`")
                .fact(Excerpt.of(twin.source().value()))
                .note(twin.target().place(), "the same words stand here")
                .note(unit.source().place(), "the source text")
                .help("translate the word that tells the two apart")
                .about(unit.subject().withFact(Excerpt.of(twin.source().value())))
                .texts(unit.source().value(), unit.target().value());
    }

    /** Whether two sources of equal length differ in one content word, beyond an ending that the target may not have. */
    private static boolean apart(String one, String other) {
        var a = one.split(" ");
        var b = other.split(" ");
        if (a.length != b.length) {
            return false;
        }
        var different = 0;
        for (var i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                different++;
                if (Math.min(a[i].length(), b[i].length()) < 4 || inflected(a[i], b[i])) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    private static boolean inflected(String a, String b) {
        var common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        var rests = Set.of(a.substring(common), b.substring(common));
        return ENDINGS.contains(rests);
    }

    static String words(String text) {
        var out = new StringJoiner(" ");
        for (var word : Words.of(text)) {
            var letters = letters(word.lower());
            if (!letters.isEmpty()) {
                out.add(letters);
            }
        }
        return out.toString();
    }

    // Numbers apart, even glued ones, so that the thresholds of two markets are seen to share their words.
    private static String letters(String word) {
        var start = 0;
        while (start < word.length() && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        return word.substring(start);
    }
}
