package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about texts that are equal in one language find what each text held against each other one would show. */
class RepeatedTextsTest {
    private static final int DOCUMENTS = 1_500;
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");
    private static final String[] SOURCES = {
        "market",
        "markets",
        "developed",
        "developing",
        "the",
        "all",
        "any",
        "2,000",
        "count",
        "counts",
        "party",
        "parties"
    };
    private static final String[] TARGETS = {
        "Märkte",
        "märkte",
        "Ma\u0308rkte",
        "Straße",
        "STRASSE",
        "zählen",
        "2.000",
        "**zählen**",
        "ΟΔΟΣ",
        "οδος",
        "…",
        "!"
    };

    private static Document document(Random random) {
        var units = new ArrayList<Unit>();
        var sources = texts(SOURCES, random);
        var targets = texts(TARGETS, random);
        for (var i = random.nextInt(12); i >= 0; i--) {
            var source = sources.get(random.nextInt(sources.size()));
            var target = random.nextInt(15) == 0 ? source : targets.get(random.nextInt(targets.size()));
            units.add(Unit.of(new Subject("de-DE", "p", "k" + i, ""), side(source, ENGLISH), side(target, GERMAN))
                    .standing(random.nextInt(15) == 0 ? Standing.ORPHAN : Standing.PAIRED)
                    .build());
        }
        return new Document(ENGLISH, GERMAN, "p", new SourceFile("de.yaml", ""), units, Glossary.EMPTY);
    }

    private static Side side(String text, LocaleTag locale) {
        return new Side(MappedText.of("file", text), locale, Syntax.MESSAGE);
    }

    /** A few texts of one to four words, so that they stand again; many are another one with a word changed. */
    private static List<String> texts(String[] pool, Random random) {
        var out = new ArrayList<String>();
        var words = new String[0];
        for (var i = random.nextInt(5); i >= 0; i--) {
            if (words.length == 0 || random.nextInt(3) == 0) {
                words = new String[1 + random.nextInt(4)];
                Arrays.setAll(words, at -> pool[random.nextInt(pool.length)]);
            } else {
                words[random.nextInt(words.length)] = pool[random.nextInt(pool.length)];
            }
            out.add(String.join(random.nextInt(5) == 0 ? ", " : " ", words));
        }
        return out;
    }

    private static void each(long seed, int least, Rule rule, Function<Document, List<String>> plain) {
        var random = new Random(seed);
        var all = 0;
        for (var i = 0; i < DOCUMENTS; i++) {
            var document = document(random);
            var found = new ArrayList<Finding>();
            rule.check(document, found::add);
            var expected = plain.apply(document);
            assertEquals(
                    expected.stream().sorted().toList(),
                    found.stream()
                            .map(finding -> finding.subject().key() + " " + finding.message())
                            .sorted()
                            .toList(),
                    () -> document.units().toString());
            all += expected.size();
        }
        var count = all;
        assertTrue(all >= least, () -> "only " + count + " found");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneSourceTextHasOneTranslation(long seed) {
        each(seed, 1_000, new InconsistentTranslation(), RepeatedTextsTest::variants);
    }

    /** The first text of each rarer translation, told beside the one that most texts have. */
    private static List<String> variants(Document document) {
        Map<String, Map<String, List<Unit>>> texts = new LinkedHashMap<>();
        for (var unit : document.units()) {
            if (unit.paired() && !unit.target().value().equals(unit.source().value())) {
                var letters =
                        unit.target().value().replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
                texts.computeIfAbsent(unit.source().value(), source -> new LinkedHashMap<>())
                        .computeIfAbsent(letters, target -> new ArrayList<>())
                        .add(unit);
            }
        }
        var out = new ArrayList<String>();
        for (var translations : texts.values()) {
            var most = translations.values().stream().mapToInt(List::size).max().orElseThrow();
            var usual = translations.values().stream()
                    .filter(units -> units.size() == most)
                    .findFirst()
                    .orElseThrow();
            for (var units : translations.values()) {
                if (units != usual) {
                    out.add(units.get(0).key() + " the same source text is elsewhere `"
                            + Excerpt.of(usual.get(0).target().value()) + "`");
                }
            }
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoSourceTextsOfDifferentWordsHaveTwoTranslations(long seed) {
        each(seed, 300, new DistinctionLost(), RepeatedTextsTest::twins);
    }

    /** Each text with the first one before it from which it differs in one word and not in its translation, once for two sources. */
    private static List<String> twins(Document document) {
        var units = document.units().stream().filter(Unit::paired).toList();
        var told = new HashSet<Set<List<String>>>();
        var out = new ArrayList<String>();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var source = words(unit.source());
            var like = units.subList(0, i).stream()
                    .filter(twin -> words(twin.target()).equals(words(unit.target())))
                    .toList();
            var twin = like.stream()
                    .filter(other -> apart(source, words(other.source())))
                    .findFirst();
            if (like.stream().noneMatch(other -> words(other.source()).equals(source))
                    && twin.isPresent()
                    && told.add(Set.of(source, words(twin.get().source())))) {
                out.add(unit.key() + " `" + Excerpt.of(twin.get().source().value()) + "` has the same translation as `"
                        + Excerpt.of(unit.source().value()) + "`");
            }
        }
        return out;
    }

    private static boolean apart(List<String> a, List<String> b) {
        var different = new ArrayList<Set<String>>();
        for (var i = 0; i < a.size() && a.size() == b.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                different.add(Set.of(a.get(i), b.get(i)));
            }
        }
        return different.size() == 1
                && different.get(0).stream().allMatch(word -> word.length() >= 4)
                && !FORMS.contains(different.get(0));
    }

    // Of the words above, those that differ in an ending only.
    private static final Set<Set<String>> FORMS =
            Set.of(Set.of("market", "markets"), Set.of("count", "counts"), Set.of("party", "parties"));

    /** The words in small letters, without numbers. */
    private static List<String> words(Side side) {
        var out = new ArrayList<String>();
        for (var word : side.value().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Mn}]+")) {
            if (!word.isEmpty()) {
                out.add(word);
            }
        }
        return out;
    }
}
