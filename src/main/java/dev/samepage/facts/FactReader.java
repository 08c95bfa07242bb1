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
    private final Lexicon lexicon;
    private final NameIndex names;

    private FactReader(LocaleTag locale, Vocabulary vocabulary, Side side) {
        this.locale = locale;
        this.side = side;
        this.vocabulary = vocabulary;
        lexicon = Lexicon.of(locale);
        names = vocabulary.index(side);
    }

    public static FactReader of(LocaleTag locale, Vocabulary vocabulary, Side side) {
        var known = vocabulary.reader(side);
        if (known == null || !known.locale.equals(locale)) {
            known = new FactReader(locale, vocabulary, side);
            vocabulary.keep(known, side);
        }
        return known;
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
            known = of(locale, first, side).make(text.value(), text.traits());
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
        var tokens = visible.tokens();
        var uses = names.find(tokens);
        var marks = lexicon.marks(tokens);
        var figures = tokens.haveNumber() || marks.haveMonth()
                ? new FigureScanner(visible.chars(), tokens, marks, named(tokens, uses), lexicon, locale).scan()
                : List.<Figure>of();
        var alternatives = marks.cues().meets(AlternativesScanner.JOINING)
                ? new AlternativesScanner(tokens, marks).scan()
                : List.<Alternatives>of();
        return new Facts(text, locale, lexicon, side, vocabulary, visible, tokens, marks, uses, figures, alternatives);
    }
}
