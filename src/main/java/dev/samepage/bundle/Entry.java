package dev.samepage.bundle;

import dev.samepage.text.MappedText;
import java.util.List;
import java.util.Optional;

/**
 * A unit as a bundle's file holds it.
 *
 * @param source the exact source text that was translated, or that waits for it
 * @param target the translation; empty where there is none yet
 * @param note a translator's remark, or empty
 * @param previous what the target translates, where the source has changed since
 * @param accepted the {@link Fingerprint} of source and target that somebody called still right, or empty
 * @param suggestions translations of the same words elsewhere, for a translator to take or leave
 */
public record Entry(
        MappedText key,
        MappedText source,
        MappedText target,
        State state,
        String note,
        List<Allowance> allowances,
        Optional<Previous> previous,
        String accepted,
        List<String> suggestions) {
    public Entry {
        allowances = List.copyOf(allowances);
        suggestions = List.copyOf(suggestions);
    }

    public Entry(
            MappedText key,
            MappedText source,
            MappedText target,
            State state,
            String note,
            List<Allowance> allowances) {
        this(key, source, target, state, note, allowances, Optional.empty(), "", List.of());
    }

    /** Whether there are words to show. */
    public boolean translated() {
        return !target.isEmpty();
    }

    /** The source text that the target translates: the previous one until somebody changes the target. */
    public MappedText translatedFrom() {
        // Nearly no entry has a previous text, and every page asks for every text.
        if (previous.isEmpty()) {
            return source;
        }
        return previous.filter(old -> old.target().equals(Fingerprint.of(target.value())))
                .map(Previous::source)
                .orElse(source);
    }

    /** The old source text, where the target translates another one than the model has now. */
    public Optional<MappedText> staleAgainst(MappedText model) {
        var from = translatedFrom();
        return translated() && !from.equals(model) ? Optional.of(from) : Optional.empty();
    }

    /**
     * Whether the target stands in until somebody works on it, as the words of a neighbouring locale do, or those that a
     * translator's tool calls a draft.
     */
    public boolean draft() {
        return translated()
                && state == State.INITIAL
                && previous.filter(old ->
                                old.state() == State.INITIAL && old.target().equals(Fingerprint.of(target.value())))
                        .isPresent();
    }

    public Entry withKey(String text) {
        return new Entry(plain(text), source, target, state, note, allowances, previous, accepted, suggestions);
    }

    public Entry withSource(String text) {
        return new Entry(key, plain(text), target, state, note, allowances, previous, accepted, suggestions);
    }

    public Entry withTarget(String text) {
        return new Entry(key, source, plain(text), state, note, allowances, previous, accepted, suggestions);
    }

    public Entry withState(State value) {
        return new Entry(key, source, target, value, note, allowances, previous, accepted, suggestions);
    }

    public Entry withPrevious(Optional<Previous> value) {
        return new Entry(key, source, target, state, note, allowances, value, accepted, suggestions);
    }

    public Entry withAccepted(String fingerprint) {
        return new Entry(key, source, target, state, note, allowances, previous, fingerprint, suggestions);
    }

    public Entry withSuggestions(List<String> texts) {
        return new Entry(key, source, target, state, note, allowances, previous, accepted, texts);
    }

    /** A unit that waits for its translation. */
    public static Entry untranslated(String key, String source) {
        return new Entry(plain(key), plain(source), plain(""), State.INITIAL, "", List.of());
    }

    // A text that stands in no file yet.
    private static MappedText plain(String text) {
        return MappedText.of("", text);
    }

    /** A rule that somebody decided does not apply here, and why. */
    public record Allowance(MappedText rule, String because) {}
}
