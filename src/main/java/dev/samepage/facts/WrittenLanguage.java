package dev.samepage.facts;

import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a translation is really written in its own language.
 *
 * @param verdict over the whole text
 * @param certainty of the verdict
 * @param spans of the target that are still in the source language, in the original text's UTF-16 offsets
 */
public record WrittenLanguage(Verdict verdict, Difference.Certainty certainty, List<Span> spans) {
    private static final WrittenLanguage FINE =
            new WrittenLanguage(Verdict.TRANSLATED, Difference.Certainty.CERTAIN, List.of());
    private static final int SENTENCE = 4; // words of the shortest sentence that is judged on its own
    private static final int COPY = 6; // words of the shortest copied stretch inside a translated sentence

    public WrittenLanguage {
        spans = List.copyOf(spans);
    }

    /** What became of the source's language. */
    public enum Verdict {
        TRANSLATED,
        /** Nothing in the text needs a translation: names, codes, numbers. */
        NEUTRAL,
        UNTRANSLATED,
        PARTLY_UNTRANSLATED
    }

    /** Judges by the small words of both languages, not by the letters: names and cognates prove nothing. */
    public static WrittenLanguage of(Facts source, Facts target) {
        if (source.locale().language().equals(target.locale().language())) {
            return FINE;
        }
        var texts = new WrittenWords(source, target);
        if (texts.isEqual()) {
            return equal(texts, target);
        }
        var spans = new ArrayList<Span>();
        var foreign = 0;
        var judged = 0;
        for (var sentence : texts.sentences()) {
            if (texts.words(sentence) < SENTENCE && !texts.isCopied(sentence)) {
                continue;
            }
            judged++;
            if (texts.isForeign(sentence) || texts.isCopied(sentence)) {
                foreign++;
                spans.add(target.span(sentence.from(), sentence.to()));
            } else {
                texts.copied(sentence, COPY).ifPresent(run -> spans.add(target.span(run.from(), run.to())));
            }
        }
        if (spans.isEmpty()) {
            return FINE;
        }
        var whole = foreign == judged;
        return new WrittenLanguage(
                whole ? Verdict.UNTRANSLATED : Verdict.PARTLY_UNTRANSLATED,
                foreign > 0 ? Difference.Certainty.CERTAIN : Difference.Certainty.LIKELY,
                spans);
    }

    private static WrittenLanguage equal(WrittenWords texts, Facts target) {
        var certainty = texts.equalIsUntranslated();
        if (certainty.isEmpty()) {
            return new WrittenLanguage(Verdict.NEUTRAL, Difference.Certainty.CERTAIN, List.of());
        }
        var span = target.span(0, target.tokens().size());
        return new WrittenLanguage(Verdict.UNTRANSLATED, certainty.get(), List.of(span));
    }
}
