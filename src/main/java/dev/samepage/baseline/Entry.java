package dev.samepage.baseline;

import dev.samepage.finding.Finding;
import dev.samepage.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a baseline. Only the fingerprint tells findings apart; the rest is for people and for the scope of a run.
 *
 * @param fact of the finding; of one about no unit, its message
 */
public record Entry(String fingerprint, String rule, String locale, String program, String key, String fact) {
    // Two blanks, not padded columns: a longer entry must not change the lines around it.
    private static final String GAP = "  ";
    private static final String NOTHING = "-";
    private static final int FIELDS = 6;
    private static final Pattern BETWEEN = Pattern.compile("\\t| {2,}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*");

    static Entry of(Finding finding) {
        var subject = finding.subject();
        return new Entry(
                finding.fingerprint(),
                finding.rule().id(),
                word(subject.locale()),
                word(subject.program()),
                word(subject.key()),
                word(subject.fact().isEmpty() && subject.key().isEmpty() ? finding.message() : subject.fact()));
    }

    /** The entry that a line holds, if it begins with a fingerprint and a rule's id. */
    static Optional<Entry> parse(String line) {
        var fields = new ArrayList<>(List.of(BETWEEN.split(line.strip(), FIELDS)));
        if (fields.size() < 2
                || !FINGERPRINT.matcher(fields.get(0)).matches()
                || !RULE.matcher(fields.get(1)).matches()) {
            return Optional.empty();
        }
        while (fields.size() < FIELDS) {
            fields.add(NOTHING);
        }
        fields.replaceAll(field -> field.equals(NOTHING) ? "" : field);
        return Optional.of(new Entry(
                fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), word(fields.get(5))));
    }

    /** What the entry is about, for a message. */
    String about() {
        var where = new ArrayList<String>();
        for (var part : List.of(locale, program, key)) {
            if (!part.isEmpty()) {
                where.add(part);
            }
        }
        return "`" + rule + "`" + (where.isEmpty() ? "" : " in `" + String.join(" ", where) + "`")
                + (fact.isEmpty() ? "" : " about `" + fact + "`");
    }

    @Override
    public String toString() {
        var fields = new ArrayList<>(List.of(fingerprint, rule, locale, program, key, fact));
        while (fields.get(fields.size() - 1).isEmpty()) {
            fields.remove(fields.size() - 1);
        }
        fields.replaceAll(field -> field.isEmpty() ? NOTHING : field);
        return String.join(GAP, fields);
    }

    // One line, no gap inside, and nothing invisible that an editor would lose.
    private static String word(String text) {
        return DisplayWidth.visible(text.replaceAll("\\s+", " ")).strip();
    }
}
