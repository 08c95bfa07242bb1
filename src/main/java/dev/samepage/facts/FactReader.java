package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;
import java.util.BitSet;

/** Reads texts of one language into facts. Immutable; one reader serves many texts and threads. */
public final class FactReader {
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
        return new FactReader(locale, vocabulary, side);
    }

    /** Any text yields facts; the time is linear in its length. */
    public Facts read(String text) {
        var visible = Visible.of(text);
        var tokens = Tokens.of(visible.chars());
        var uses = names.find(tokens);
        var named = new BitSet(tokens.size());
        uses.forEach(use -> named.set(use.from(), use.to()));
        var marks = lexicon.marks(tokens);
        var figures = new FigureScanner(visible.chars(), tokens, marks, named, locale).scan();
        var alternatives = new AlternativesScanner(tokens, marks).scan();
        return new Facts(text, locale, side, vocabulary, visible, tokens, marks, uses, figures, alternatives);
    }
}
