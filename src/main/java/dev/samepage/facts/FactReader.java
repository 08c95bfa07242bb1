package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.Traits;
import java.util.BitSet;
import java.util.List;

/** Reads texts of one language into facts. Immutable; one reader serves many texts and threads. */
public final class FactReader {
    private static final BitSet NOTHING = new BitSet(0);

    private final LocaleTag locale;
    private final Side side;
    private final Vocabulary vocabulary;

    private FactReader(LocaleTag locale, Vocabulary vocabulary, Side side) {
        this.locale = locale;
        this.side = side;
        this.vocabulary = vocabulary;
    }

    public static FactReader of(LocaleTag locale, Vocabulary vocabulary, Side side) {
        return new FactReader(locale, vocabulary, side);
    }

    /** Any text yields facts; the time is linear in its length. */
    public Facts read(String text) {
        return make(text, Traits.of(text));
    }

    /** The same for a text that remembers its facts: a source is held against all its translations. */
    public Facts read(MappedText text) {
        var first = side == Side.SOURCE ? vocabulary.origin() : vocabulary;
        var known = text.derived().find(Facts.class);
        if (known == null
                || known.vocabulary() != first
                || known.side() != side
                || !known.locale().equals(locale)) {
            known = new FactReader(locale, first, side).make(text.value(), text.traits());
            text.derived().put(known);
        }
        return first == vocabulary ? known : known.in(vocabulary);
    }

    // Only digits are held against names.
    private static BitSet named(Tokens tokens, List<NameUse> uses) {
        if (!tokens.haveNumber()) {
            return NOTHING;
        }
        var named = new BitSet(tokens.size());
        for (var use : uses) {
            named.set(use.from(), use.to());
        }
        return named;
    }

    private Facts make(String text, Traits traits) {
        var visible = Visible.of(text, traits);
        var tokens = Tokens.of(visible.chars());
        var uses = vocabulary.index(side).find(tokens);
        var marks = Lexicon.of(locale).marks(tokens);
        var figures = new FigureScanner(visible.chars(), tokens, marks, named(tokens, uses), locale).scan();
        var cues = Mark.cues(marks);
        var alternatives = cues.meets(AlternativesScanner.JOINING)
                ? new AlternativesScanner(tokens, marks).scan()
                : List.<Alternatives>of();
        return new Facts(text, locale, side, vocabulary, visible, tokens, marks, cues, uses, figures, alternatives);
    }
}
