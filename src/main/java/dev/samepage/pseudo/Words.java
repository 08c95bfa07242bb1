package dev.samepage.pseudo;

import dev.samepage.model.Glossary;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that a translator would change: not addresses, codes, entities, nor names that stay as they are. */
final class Words {
    // Whatever has a digit in it is a code; an apostrophe belongs to a word only between letters, else it quotes.
    private static final String KEPT = "<[^<>\\s]+[:@][^<>\\s]*>|https?://[^\\s)]+|[\\w.+-]+@[\\w.-]+|&#?\\w+;"
            + "|[\\p{L}\\d_-]*\\d[\\p{L}\\d_-]*";
    private static final String WORD = "(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*)";

    private final Pattern pattern;
    private final UnaryOperator<String> change;

    private Words(Pattern pattern, UnaryOperator<String> change) {
        this.pattern = pattern;
        this.change = change;
    }

    /** All words but the glossary's names that are the same in every language. */
    static Words of(Glossary glossary) {
        var names = glossary.terms().stream()
                .filter(term -> !term.translate())
                .flatMap(term -> Stream.concat(Stream.of(term.source()), term.admitted().stream()))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(name -> "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])|")
                .collect(Collectors.joining());
        return new Words(Pattern.compile(names + KEPT + "|" + WORD), UnaryOperator.identity());
    }

    Words with(UnaryOperator<String> other) {
        return new Words(pattern, other);
    }

    String change(String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(changed(match)));
    }

    private String changed(MatchResult match) {
        // The word is the last group; what is kept matches before it.
        var word = match.group(match.groupCount());
        return word == null ? match.group() : change.apply(word);
    }
}
