package dev.samepage.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.memory.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of many programmes, each once. */
class SearchIndexTest {
    private static String script(List<String> programs) {
        var index = new SearchIndex();
        programs.forEach(words -> index.add(new Block(words.getBytes(UTF_8))));
        return new String(index.script(), UTF_8);
    }

    @Test
    void wordsStandInTheirOrderWithTheStepsBetweenTheirPrograms() {
        assertEquals(
                "samepage.part(\"search\",[\n[\"a\",\"0 1\"],\n[\"ä\",\"2\"],\n[\"ю\",\"1\"],\n[\"語\",\"0\"]])\n",
                script(List.of("a 語", "a ю", "ä")));
        assertEquals("samepage.part(\"search\",[])\n", script(List.of()));
    }

    @Test
    void manyWordsAreThoseOfAPlainIndex() {
        for (var seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            var programs = new ArrayList<String>();
            for (var program = 0; program < 300; program++) {
                var words = new TreeSet<String>();
                while (words.size() < 60) {
                    words.add(word(random));
                }
                programs.add(String.join(" ", words));
            }
            assertEquals(plain(programs), script(programs), "seed " + seed);
        }
    }

    // Few letters, some of which need more than a byte or a surrogate pair, make words that share beginnings and
    // hashes.
    private static String word(Random random) {
        var letters = List.of("A", "B", "a", "b", "é", "ß", "語", "𝒳", "Aa", "BB");
        var out = new StringBuilder();
        for (var length = 1 + random.nextInt(6); length > 0; length--) {
            out.append(letters.get(random.nextInt(letters.size())));
        }
        return out.toString();
    }

    private static String plain(List<String> programs) {
        Map<String, List<Integer>> places = new TreeMap<>();
        for (var at = 0; at < programs.size(); at++) {
            for (var word : programs.get(at).split(" ")) {
                places.computeIfAbsent(word, key -> new ArrayList<>()).add(at);
            }
        }
        return places.entrySet().stream()
                .map(entry -> "[\"" + entry.getKey() + "\",\"" + steps(entry.getValue()) + "\"]")
                .collect(Collectors.joining(",\n", "samepage.part(\"search\",[\n", "])\n"));
    }

    private static String steps(List<Integer> places) {
        var out = new ArrayList<String>();
        var last = 0;
        for (var place : places) {
            out.add(Integer.toString(place - last, 36));
            last = place;
        }
        return String.join(" ", out);
    }
}
