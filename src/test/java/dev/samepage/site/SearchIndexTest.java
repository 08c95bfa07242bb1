package dev.samepage.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samepage.memory.Block;
import java.util.ArrayList;
import java.util.Arrays;
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
        for (var at = 0; at < programs.size(); at++) {
            index.add(at, block(programs.get(at)));
        }
        return new String(index.script(), UTF_8);
    }

    private static Block block(String words) {
        return new Block(words.getBytes(UTF_8));
    }

    @Test
    void wordsStandInTheirOrderWithTheStepsBetweenTheirPrograms() {
        assertEquals(
                "samepage.part(\"search\",[\n[\"a\",\"0 1\"],\n[\"ä\",\"2\"],\n[\"ю\",\"1\"],\n[\"語\",\"0\"]])\n",
                script(List.of("a 語", "a ю", "ä")));
        assertEquals("samepage.part(\"search\",[])\n", script(List.of()));
        var taken = new SearchIndex();
        taken.add(script(List.of()).getBytes(UTF_8), new int[0]);
        assertEquals(script(List.of()), new String(taken.script(), UTF_8));
    }

    @Test
    void manyWordsAreThoseOfAPlainIndex() {
        for (var seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            var programs = programs(random);
            assertEquals(plain(programs), script(programs), "seed " + seed);
        }
    }

    private static List<String> programs(Random random) {
        var programs = new ArrayList<String>();
        for (var program = 0; program < 300; program++) {
            var words = new TreeSet<String>();
            while (words.size() < 60) {
                words.add(word(random));
            }
            programs.add(String.join(" ", words));
        }
        return programs;
    }

    @Test
    void indexOfSomeAndAnEarlierOneIsThatOfAll() {
        for (var seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            var before = programs(random);
            var after = programs(random);
            var places = new int[before.size()];
            Arrays.fill(places, -1);
            // Every second one is an earlier one, whose place may be another now.
            for (var at = 0; at < after.size(); at += 2) {
                var then = before.size() - 1 - at;
                after.set(at, before.get(then));
                places[then] = at;
            }
            var index = new SearchIndex();
            for (var at = 1; at < after.size(); at += 2) {
                index.add(at, block(after.get(at)));
            }
            index.add(script(before).getBytes(UTF_8), places);
            assertEquals(plain(after), new String(index.script(), UTF_8), "seed " + seed);
        }
    }

    @Test
    void programsThatSayOtherWordsTakeTheirOwnPlacesAgain() {
        for (var seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var before = programs(random);
            var after = new ArrayList<>(before);
            var places = new int[before.size()];
            Arrays.setAll(places, at -> at);
            var index = new SearchIndex();
            for (var at = random.nextInt(30); at < after.size(); at += 1 + random.nextInt(100)) {
                // Some words are said no more, one is new; often it is the same words.
                var words = new TreeSet<>(List.of(before.get(at).split(" ")));
                for (var changes = random.nextInt(3); changes > 0; changes--) {
                    words.pollFirst();
                    words.add(word(random));
                }
                after.set(at, String.join(" ", words));
                index.add(at, block(after.get(at)));
            }
            index.add(script(before).getBytes(UTF_8), places);
            assertEquals(plain(after), new String(index.script(), UTF_8), "seed " + seed);
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
