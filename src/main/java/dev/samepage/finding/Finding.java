package dev.samepage.finding;

import dev.samepage.text.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * One problem on the smallest span that shows it.
 *
 * @param message what is there and what was expected; lower case, no full stop, the author's words in backticks
 * @param help an order the reader can carry out, or empty
 * @param source the source text concerned, or empty
 * @param target the translation concerned, or empty
 */
public record Finding(
        RuleSpec rule,
        Severity severity,
        Place place,
        String message,
        String help,
        List<Note> notes,
        Subject subject,
        String source,
        String target) {

    /** By file, offset and rule id, so that two runs can be compared line by line. */
    public static final Comparator<Finding> ORDER = Finding::order;

    public Finding {
        notes = List.copyOf(notes);
    }

    private static int order(Finding a, Finding b) {
        var found = a.place.file().path().compareTo(b.place.file().path());
        if (found == 0) {
            found = Integer.compare(a.place.span().start(), b.place.span().start());
        }
        if (found == 0) {
            found = a.rule.id().compareTo(b.rule.id());
        }
        return found == 0 ? a.message.compareTo(b.message) : found;
    }

    static Finding of(RuleSpec rule, Place place, String message) {
        return new Finding(rule, rule.severity(), place, message, "", List.of(), Subject.NONE, "", "");
    }

    public Finding help(String order) {
        return new Finding(rule, severity, place, message, order, notes, subject, source, target);
    }

    public Finding note(Place where, String text) {
        var more = new ArrayList<>(notes);
        more.add(new Note(where, text));
        return new Finding(rule, severity, place, message, help, more, subject, source, target);
    }

    public Finding fact(String fact) {
        return about(subject.withFact(fact));
    }

    public Finding about(Subject changed) {
        return new Finding(rule, severity, place, message, help, notes, changed, source, target);
    }

    public Finding texts(String sourceText, String targetText) {
        return new Finding(rule, severity, place, message, help, notes, subject, sourceText, targetText);
    }

    public Finding severity(Severity changed) {
        return new Finding(rule, changed, place, message, help, notes, subject, source, target);
    }

    /** Sixteen hex digits from rule, programme, locale, key and fact; never from lines. */
    public String fingerprint() {
        // A finding about no unit, such as broken YAML, is told apart by its file and message.
        var rest = subject.equals(Subject.NONE) ? place.file().path() + "\0" + message : subject.fact();
        var identity = String.join("\0", rule.id(), subject.program(), subject.locale(), subject.key(), rest);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
