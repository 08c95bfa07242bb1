package dev.samepage.facts;

import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a source and its translation, as far as they tell one language from another. */
final class WrittenWords {
    private static final int SHORT = 4; // words; shorter equal texts are mostly names

    /** Token indices of the target, the end exclusive. */
    record Stretch(int from, int to) {}

    private static final Map<String, Set<String>> ONLY = new ConcurrentHashMap<>();
    private final Facts source;
    private final Facts target;
    private final Set<String> ofSource;
    private final Set<String> ofTarget;
    private final Set<String> sourceWords;
    private final Set<String> pairs = new HashSet<>();
    private final boolean unspaced;

    WrittenWords(Facts source, Facts target) {
        this.source = source;
        this.target = target;
        ofSource = only(source.locale(), target.locale());
        ofTarget = only(target.locale(), source.locale());
        sourceWords = source.wordSet();
        unspaced = target.tokens().stream().anyMatch(Token::isUnspaced);
        for (var i = 1; i < source.tokens().size(); i++) {
            pairs.add(source.tokens().lower(i - 1) + " " + source.tokens().lower(i));
        }
    }

    /** The small words of one language that are none of the other's. */
    private static Set<String> only(LocaleTag one, LocaleTag other) {
        return ONLY.computeIfAbsent(one + "-" + other, key -> {
            var words = new HashSet<>(Lexicon.of(one).words(Cue.FUNCTION));
            words.removeAll(Lexicon.of(other).words(Cue.FUNCTION));
            return Set.copyOf(words);
        });
    }

    /** Whether a reader sees the same words on both sides. */
    boolean isEqual() {
        if (source.tokens().size() != target.tokens().size()) {
            return false;
        }
        for (var i = 0; i < source.tokens().size(); i++) {
            if (!source.tokens().text(i).equals(target.tokens().text(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * How sure it is that a text equal to its source should have been translated; empty for names, codes and data. Of
     * real equal texts with one to three words nearly all are rightly equal.
     */
    Optional<Difference.Certainty> equalIsUntranslated() {
        var words = 0;
        var small = 0;
        var lower = 0;
        var common = 0;
        var commonLower = 0;
        var foreign = 0;
        var prose = 0; // small words in lower case, of which names have one or two
        var named = named();
        for (var i = 0; i < target.tokens().size(); i++) {
            var token = target.tokens().get(i);
            if (!token.isWord() || named.contains(i) || isIdentifier(i)) {
                continue;
            }
            var initial = words == 0;
            words++;
            small += ofSource.contains(token.lower()) && !token.isAllCapitals() ? 1 : 0;
            foreign += ofTarget.contains(token.lower()) && !token.isCapitalised() ? 1 : 0;
            if (source.lexicon().has(Cue.COMMON, token.lower())) {
                common++;
                var telling = initial || !token.isCapitalised();
                commonLower += telling && !ofSource.contains(token.lower()) ? 1 : 0;
            }
            prose += ofSource.contains(token.lower())
                            && Character.isLowerCase(token.text().charAt(0))
                    ? 1
                    : 0;
            var plain = token.text().length() > 2 && token.text().chars().allMatch(Character::isLowerCase);
            lower += plain ? 1 : 0;
        }
        if (words == 0 || foreign > 0 && small == 0) {
            return Optional.empty();
        }
        if (words >= SHORT && small > 0 && lower > small
                || words >= SHORT && small >= 2 && lower >= 2 && commonLower > 0
                || words >= SHORT && prose >= 3 && lower >= 2 && speaks()) {
            return Optional.of(Difference.Certainty.CERTAIN);
        }
        // OR, Exam 70-346, Learn more, C# focus area
        var sentence = words >= SHORT && lower >= 2 && (prose >= 2 && speaks() || prose >= 3);
        if (common == words || commonLower > 0 || sentence || lower >= 2 && lower > small) {
            return Optional.of(startsWithCode() ? Difference.Certainty.POSSIBLE : Difference.Certainty.LIKELY);
        }
        return small > 0 && words >= SHORT ? Optional.of(Difference.Certainty.POSSIBLE) : Optional.empty();
    }

    /** Whether a verb or pronoun makes a sentence of it, which a title has not. */
    private boolean speaks() {
        return source.has(Cue.CLAUSE) || source.has(Cue.MUST) || source.has(Cue.MAY);
    }

    /** "MB6-892: Distribution and Trade": an exam's title is its name. */
    private boolean startsWithCode() {
        return !target.figures().isEmpty()
                && target.figures().get(0).kind() == Figure.Kind.CODE
                && target.figures().get(0).firstToken() == 0;
    }

    /** Lower case words inside a path, a field name or a command are no prose. */
    private boolean isIdentifier(int i) {
        var tokens = target.tokens();
        var before = i > 0 && !tokens.spaced(i) && "._/-\\".contains(tokens.text(i - 1));
        var after = i + 1 < tokens.size()
                && !tokens.spaced(i + 1)
                && tokens.type(i + 1) == Token.Type.SIGN
                && "_/\\".contains(tokens.text(i + 1));
        return before || after;
    }

    private Set<Integer> named() {
        var named = new HashSet<Integer>();
        for (var use : target.names()) {
            for (var i = use.from(); i < use.to(); i++) {
                named.add(i);
            }
        }
        return named;
    }

    List<Stretch> sentences() {
        var sentences = new ArrayList<Stretch>();
        var tokens = target.tokens();
        var from = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.broken() && i > from) {
                sentences.add(new Stretch(from, i));
                from = i;
            }
            var stop = (token.isSign('.') || token.isSign('!') || token.isSign('?'))
                    && (i + 1 == tokens.size() || tokens.spaced(i + 1));
            if (stop) {
                sentences.add(new Stretch(from, i + 1));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(new Stretch(from, tokens.size()));
        }
        return sentences;
    }

    int words(Stretch stretch) {
        return (int) target.tokens().subList(stretch.from(), stretch.to()).stream()
                .filter(Token::isWord)
                .count();
    }

    /** A short sentence of the source word by word: "Marked by you." */
    boolean isCopied(Stretch stretch) {
        var words = target.words(stretch.from(), stretch.to());
        var tokens = target.tokens().subList(stretch.from(), stretch.to());
        return words(stretch) >= SHORT - 1
                && source.visible().chars().contains(words)
                && tokens.stream().anyMatch(token -> ofSource.contains(token.lower()) && !token.isCapitalised())
                && tokens.stream().noneMatch(token -> ofTarget.contains(token.lower()))
                && tokens.stream()
                                .filter(token -> token.isWord() && token.text().length() > 2 && !token.isCapitalised())
                                .count()
                        >= 2;
    }

    /** Two or more small words of the source's language, none of the target's, and mostly words of the source text. */
    boolean isForeign(Stretch stretch) {
        if (unspaced
                && target.tokens().subList(stretch.from(), stretch.to()).stream()
                        .anyMatch(Token::isUnspaced)) {
            return false;
        }
        var words = 0;
        var small = 0;
        var own = 0;
        var lower = 0;
        var shared = 0;
        for (var token : target.tokens().subList(stretch.from(), stretch.to())) {
            if (!token.isWord()) {
                continue;
            }
            words++;
            small += ofSource.contains(token.lower()) ? 1 : 0;
            own += ofTarget.contains(token.lower()) ? 1 : 0;
            shared += sourceWords.contains(token.lower()) ? 1 : 0;
            var content = !ofSource.contains(token.lower())
                    && Character.isLowerCase(token.text().charAt(0));
            lower += content && token.text().length() > 2 ? 1 : 0;
        }
        return own == 0 && small >= 2 && lower >= 1 && 2 * shared >= words || own == 0 && small >= 3 && lower >= 2;
    }

    /** The longest stretch of a translated sentence that is copied from the source and reads as prose, not as a title. */
    Optional<Stretch> copied(Stretch sentence, int shortest) {
        var tokens = target.tokens();
        Stretch best = null;
        for (var from = sentence.from(); from < sentence.to(); ) {
            var to = from + 1;
            while (to < sentence.to() && pairs.contains(tokens.lower(to - 1) + " " + tokens.lower(to))) {
                to++;
            }
            var run = new Stretch(from, to);
            if (words(run) >= shortest && isProse(run) && (best == null || to - from > best.to() - best.from())) {
                best = run;
            }
            from = to;
        }
        return Optional.ofNullable(best);
    }

    private boolean isProse(Stretch run) {
        var small = 0;
        var lower = 0;
        for (var token : target.tokens().subList(run.from(), run.to())) {
            if (token.isWord()) {
                small += ofSource.contains(token.lower()) ? 1 : 0;
                var content = !ofSource.contains(token.lower())
                        && Character.isLowerCase(token.text().charAt(0));
                lower += content && token.text().length() > 2 ? 1 : 0;
            }
        }
        return small >= 2 && lower >= 2;
    }
}
