package dev.samepage.facts;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.locale.LocaleTag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Recall and precision on real pairs labelled by hand. They lie outside the project: {@code -Dsamepage.corpus=DIR} names
 * the folder, otherwise ../shared/corpus is used, and where neither is there the test says so and is skipped.
 */
class LabelledSegmentsTest {
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Map<String, Set<Kind>> FITTING = Map.of(
            "identifier", EnumSet.of(Kind.IDENTIFIER_CHANGED, Kind.NUMBER_CHANGED, Kind.WORDS_GLUED),
            "amount", EnumSet.of(Kind.NUMBER_CHANGED),
            "garbled", EnumSet.of(Kind.NUMBER_CHANGED, Kind.IDENTIFIER_CHANGED),
            "dropped", EnumSet.of(Kind.NUMBER_CHANGED, Kind.IDENTIFIER_CHANGED),
            "glued", EnumSet.of(Kind.WORDS_GLUED),
            "inserted-date", EnumSet.of(Kind.NUMBER_CHANGED, Kind.IDENTIFIER_CHANGED),
            "inserted", EnumSet.of(Kind.NUMBER_CHANGED, Kind.WORDS_GLUED),
            "date", EnumSet.of(Kind.NUMBER_CHANGED),
            "source-corrected", EnumSet.of(Kind.NUMBER_CHANGED));

    private static final class Score {
        private int drift;
        private int found;
        private int ok;
        private int falsely;
        private int falselyCertain;
    }

    @Test
    void mostDriftIsFoundAndLittleElse() {
        var file = Path.of(System.getProperty("samepage.corpus", "../shared/corpus"), "labelled-segments.jsonl");
        assumeTrue(Files.exists(file), "no labelled segments at " + file);
        var scores = new TreeMap<String, Score>();
        var missed = new StringBuilder();
        for (var line : Fixture.lines(file)) {
            score(fields(line), scores, missed);
        }
        var all = new Score();
        scores.forEach((aspect, score) -> {
            System.out.printf(
                    "%-14s recall %d/%d, of the true ones flagged %d/%d (certain %d)%n",
                    aspect, score.found, score.drift, score.falsely, score.ok, score.falselyCertain);
            all.drift += score.drift;
            all.found += score.found;
            all.ok += score.ok;
            all.falsely += score.falsely;
            all.falselyCertain += score.falselyCertain;
        });
        assertTrue(all.found * 100 >= all.drift * 95, () -> "found " + all.found + " of " + all.drift + missed);
        assertTrue(all.falselyCertain * 100 <= all.ok * 3, () -> all.falselyCertain + " falsely certain" + missed);
        assertTrue(all.falsely * 100 <= all.ok * 10, () -> all.falsely + " falsely flagged" + missed);
    }

    private static void score(Map<String, String> row, Map<String, Score> scores, StringBuilder missed) {
        var score = scores.computeIfAbsent(row.get("aspect"), aspect -> new Score());
        var source = Facts.of(row.get("source"), LocaleTag.of("en-US"), Vocabulary.EMPTY, Side.SOURCE);
        var target = Facts.of(
                row.get("target"), LocaleTag.parse(row.get("locale")).orElseThrow(), Vocabulary.EMPTY, Side.TARGET);
        var written = WrittenLanguage.of(source, target);
        if (row.get("aspect").equals("untranslated")) {
            var flagged = written.verdict() == WrittenLanguage.Verdict.UNTRANSLATED
                    && written.certainty() != Certainty.POSSIBLE;
            count(score, row, flagged, flagged && written.certainty() == Certainty.CERTAIN, missed);
            return;
        }
        var found = Comparison.of(source, target).stream()
                .filter(difference -> difference.kind() != Kind.WRONG_LOCALE_LINK)
                .filter(difference -> difference.certainty() != Certainty.POSSIBLE)
                .toList();
        var fitting = row.get("label").equals("drift")
                ? found.stream()
                        .anyMatch(difference -> FITTING.get(row.get("kind")).contains(difference.kind()))
                : !found.isEmpty();
        var certain = found.stream().anyMatch(difference -> difference.certainty() == Certainty.CERTAIN);
        count(score, row, fitting, certain, missed);
    }

    private static void count(
            Score score, Map<String, String> row, boolean flagged, boolean certain, StringBuilder missed) {
        var drift = row.get("label").equals("drift");
        if (drift) {
            score.drift++;
            score.found += flagged ? 1 : 0;
        } else {
            score.ok++;
            score.falsely += flagged ? 1 : 0;
            score.falselyCertain += certain ? 1 : 0;
        }
        if (drift != flagged) {
            missed.append('\n').append(row.get("kind")).append(": ").append(row.get("target"));
        }
    }

    private static Map<String, String> fields(String line) {
        var fields = new HashMap<String, String>();
        var matcher = FIELD.matcher(line);
        while (matcher.find()) {
            fields.put(matcher.group(1), unescape(matcher.group(2)));
        }
        return fields;
    }

    private static String unescape(String text) {
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                plain.append(text.charAt(i));
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'r' -> plain.append('\r');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
