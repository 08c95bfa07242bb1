package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Recent;
import java.util.BitSet;

/** Reads texts of one language into facts. Immutable; one reader serves many texts and threads. */
public final class FactReader {
    private static final int REMEMBERED = 512; // texts; a programme's in six languages

    private static final int LONGEST = 4_000; // UTF-16 units of a text whose facts are kept; whole pages take memory

    private static final ThreadLocal<Recent<Asked, Facts>> RECENT =
            ThreadLocal.withInitial(() -> Recent.ofEqual(REMEMBERED));

    /** What a thread may ask for again: vocabularies are the same when they are one object. */
    private record Asked(String text, LocaleTag locale, Side side, Vocabulary vocabulary) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked asked
                    && side == asked.side
                    && vocabulary == asked.vocabulary
                    && locale.equals(asked.locale)
                    && text.equals(asked.text);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + locale.hashCode() + side.ordinal();
        }
    }

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
        if (text.length() > LONGEST) {
            return make(text);
        }
        // One source text is held against its translations, one after the other, and several rules ask for its facts.
        var asked = new Asked(text, locale, side, side == Side.SOURCE ? vocabulary.origin() : vocabulary);
        var facts = RECENT.get().get(asked, key -> make(text));
        return facts.vocabulary() == vocabulary ? facts : facts.in(vocabulary);
    }

    private Facts make(String text) {
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
