package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.facts.Vocabulary;
import dev.samepage.facts.Vocabulary.Name;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One small programme in two to six languages, made by chance. Its words come from a small pool, so that names meet one another, and its
 * translations keep nearly all of them, so that what one has lost stands out.
 */
final class RandomLanguages {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final List<String> TAGS = List.of("de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL");
    private static final String[] NAMES = {
        "Fast Track",
        "Fast\u00A0Track",
        "Partner Center",
        "Center",
        "Track Center",
        "SharePoint",
        "sharepoint",
        "O365",
        "Office 365",
        "Contoso Forms",
        "Small Mustang",
        "Ångström Café",
        "Noël",
        "Cafe\u0301 Bar",
        "MB2",
        "SKU",
        "2000 Zork One Two Three Four Five"
    };
    private static final String[] FACTS = {
        "365", "one", "2,000", "12 %", "70-346", "[here](https://example.org/a)", "https://example.org/b"
    };
    // English, and what the other languages say for it, in the order of their tags.
    private static final String[][] WORDS = {
        {"all", "alle", "tous", "todos", "tutti", "todos", "alle"},
        {"must", "muss", "doit", "debe", "deve", "deve", "moet"},
        {"may", "darf", "peut", "puede", "può", "pode", "mag"},
        {"or", "oder", "ou", "o", "o", "ou", "of"},
        {"and", "und", "et", "y", "e", "e", "en"},
        {"the form", "das Blatt", "la page", "la página", "la pagina", "a página", "het blad"},
        {"today", "heute", "demain", "hoy", "oggi", "hoje", "vandaag"}
    };
    private static final String[] GAPS = {
        " ", " ", " ", " ", " ", ", ", "-", "\u00A0", ": ", " (", ") ", "’", " **", "** ", "  "
    };

    private final Random random;
    private final Vocabulary vocabulary;
    private final Syntax syntax;
    // What the programme speaks of, again and again.
    private final List<String> names = new ArrayList<>();
    private final int steady;

    RandomLanguages(Random random) {
        this.random = random;
        for (var i = random.nextInt(4); i >= 0; i--) {
            names.add(pick(NAMES));
        }
        steady = 4 + random.nextInt(12);
        syntax = Syntax.values()[random.nextInt(Syntax.values().length)];
        vocabulary = random.nextInt(4) > 0
                ? Vocabulary.EMPTY
                : new Vocabulary(List.of(
                        new Name("partner-center", List.of("Partner Center"), List.of("Partner Center"), true)));
    }

    private record Word(String source, List<String> targets) {}

    /** The languages, one document each. */
    List<Document> documents() {
        var tags = TAGS.subList(0, oneIn(4) ? 2 + random.nextInt(2) : 4 + random.nextInt(TAGS.size() - 3));
        var units = new ArrayList<List<Unit>>();
        tags.forEach(tag -> units.add(new ArrayList<>()));
        var known = new ArrayList<List<Word>>();
        for (var key = 2 + random.nextInt(12); key >= 0; key--) {
            var sentence = oneIn(5) && !known.isEmpty() ? pick(known) : sentence();
            known.add(sentence);
            var gap = gap();
            for (var i = 0; i < units.size(); i++) {
                if (!oneIn(20)) {
                    units.get(i).add(unit(tags.get(i), oneIn(40) ? 0 : key, oneIn(30) ? sentence() : sentence, gap));
                }
            }
        }
        var out = new ArrayList<Document>();
        for (var i = 0; i < units.size(); i++) {
            out.add(new Document(
                    ENGLISH,
                    LocaleTag.of(tags.get(i)),
                    "p",
                    new SourceFile(tags.get(i) + ".yaml", ""),
                    units.get(i),
                    Glossary.EMPTY));
        }
        return out;
    }

    private Unit unit(String tag, int key, List<Word> sentence, String gap) {
        var source = oneIn(20) ? joined(source(sentence), gap).replace(" ", "  ") : joined(source(sentence), gap);
        var target = oneIn(25)
                ? source
                : oneIn(40) ? "" : joined(target(sentence, TAGS.indexOf(tag)), oneIn(6) ? gap() : gap);
        return Unit.of(
                        new Subject(tag, "p", "k" + key, ""),
                        new Side(MappedText.of("source " + tag + key, source), ENGLISH, syntax),
                        new Side(MappedText.of("target " + tag + key, target), LocaleTag.of(tag), syntax))
                .standing(oneIn(40) ? Unit.Standing.ORPHAN : Unit.Standing.PAIRED)
                .vocabulary(vocabulary)
                .build();
    }

    private List<Word> sentence() {
        var out = new ArrayList<Word>();
        for (var i = random.nextInt(5); i >= 0; i--) {
            var word = pick(WORDS);
            var kept = oneIn(5) ? pick(FACTS) : oneIn(2) ? pick(names) : "";
            out.add(
                    kept.isEmpty()
                            ? new Word(word[0], List.of(word).subList(1, word.length))
                            : new Word(kept, Collections.nCopies(TAGS.size(), kept)));
        }
        return out;
    }

    private static List<String> source(List<Word> sentence) {
        return sentence.stream().map(Word::source).toList();
    }

    private List<String> target(List<Word> sentence, int language) {
        var out = new ArrayList<String>();
        for (var word : sentence) {
            var usual = word.targets.get(language);
            out.add(oneIn(steady) ? altered(usual, language) : usual);
        }
        return out;
    }

    private String altered(String name, int language) {
        return switch (random.nextInt(12)) {
            case 0 -> name.toLowerCase(Locale.ROOT);
            case 1 -> name.replace(" ", "");
            case 2 -> name.replace(' ', '\u00A0');
            case 3 -> name.replace(' ', '-');
            case 4 -> name.substring(name.indexOf(' ') + 1);
            case 5 -> name + "s";
            case 6 -> "Ding";
            default -> pick(WORDS)[language + 1];
        };
    }

    private String joined(List<String> words, String gap) {
        if (syntax == Syntax.MESSAGE && gap.equals("-")) {
            return "{count, plural, one {" + words.get(0) + "} other {" + String.join(" ", words) + "}}";
        }
        return String.join(gap, words);
    }

    private String gap() {
        return pick(GAPS);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
