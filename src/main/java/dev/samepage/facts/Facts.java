package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one text says to a reader who acts on it. Immutable and safe to share; use a {@link FactReader} to read many
 * texts in one language.
 */
public final class Facts {
    private static final int MANY_PLACES = 40; // of one word; a longer text repeats itself

    private final String text;
    private final LocaleTag locale;
    private final Lexicon lexicon;
    private final Side side;
    private final Vocabulary vocabulary;
    private final Visible visible;
    private final Tokens tokens;
    private final Marks marks;
    private final List<NameUse> names;
    private final List<Figure> figures;
    private final List<Alternatives> alternatives;

    Facts(
            String text,
            LocaleTag locale,
            Lexicon lexicon,
            Side side,
            Vocabulary vocabulary,
            Visible visible,
            Tokens tokens,
            Marks marks,
            List<NameUse> names,
            List<Figure> figures,
            List<Alternatives> alternatives) {
        this.text = text;
        this.locale = locale;
        this.lexicon = lexicon;
        this.side = side;
        this.vocabulary = vocabulary;
        this.visible = visible;
        this.tokens = tokens;
        this.marks = marks;
        this.names = List.copyOf(names);
        this.figures = List.copyOf(figures);
        this.alternatives = List.copyOf(alternatives);
    }

    /** Reads a text: a stretch of Markdown or HTML, or one reading of a message whose arguments stand as {@code {name}}. */
    public static Facts of(String text, LocaleTag locale, Vocabulary vocabulary, Side side) {
        return FactReader.of(locale, vocabulary, side).read(text);
    }

    /** The same of a text that remembers its facts. */
    public static Facts of(MappedText text, LocaleTag locale, Vocabulary vocabulary, Side side) {
        return FactReader.of(locale, vocabulary, side).read(text);
    }

    /** The same of a source text for another target language. */
    Facts in(Vocabulary other) {
        return new Facts(text, locale, lexicon, side, other, visible, tokens, marks, names, figures, alternatives);
    }

    public String text() {
        return text;
    }

    public LocaleTag locale() {
        return locale;
    }

    public Side side() {
        return side;
    }

    /** Every fact in the order of the text. */
    public List<Fact> all() {
        return FactList.of(this);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Visible visible() {
        return visible;
    }

    Tokens tokens() {
        return tokens;
    }

    Marks marks() {
        return marks;
    }

    /** What all marks signal together. */
    Cues cues() {
        return marks.cues();
    }

    Vocabulary.Name name(NameUse use) {
        return vocabulary.names().get(use.place());
    }

    List<NameUse> names() {
        return names;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Alternatives> alternatives() {
        return alternatives;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The place of tokens in the original text. */
    Span span(int firstToken, int lastToken) {
        return visible.original(tokens.from(firstToken), tokens.to(lastToken - 1));
    }

    Span span(Figure figure) {
        return visible.original(figure.from(), figure.to());
    }

    Span span(Mark mark) {
        return span(mark.from(), mark.to());
    }

    String words(int firstToken, int lastToken) {
        return firstToken >= lastToken
                ? ""
                : visible.chars()
                        .substring(tokens.from(firstToken), tokens.to(lastToken - 1))
                        .replace(Visible.OBJECT, '\u2026');
    }

    List<Mark> marks(Cue cue) {
        if (!has(cue)) {
            return List.of();
        }
        var found = new ArrayList<Mark>(2);
        for (var i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(cue)) {
                found.add(marks.get(i));
            }
        }
        return found;
    }

    boolean has(Cue cue) {
        return marks.cues().has(cue);
    }

    /** The words in lower case. */
    Set<String> wordSet() {
        var words = new HashSet<String>();
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }

    /** Where each text of a token stands, letter by letter: the first few places of each. */
    Map<String, List<Integer>> places() {
        var places = new HashMap<String, List<Integer>>();
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                var known = places.computeIfAbsent(tokens.text(i), t -> new ArrayList<>(2));
                if (known.size() < MANY_PLACES) {
                    known.add(i);
                }
            }
        }
        return places;
    }
}
