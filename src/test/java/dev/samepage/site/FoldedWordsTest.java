package dev.samepage.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.samepage.memory.Block;
import dev.samepage.site.view.Segment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The words by which a programme is found. */
class FoldedWordsTest {
    private static Shown shown(List<String> plain, List<String> source) {
        var out = new Shown();
        for (var i = 0; i < plain.size(); i++) {
            out.add(new Segment("", null, "", plain.get(i), "", "", "", "", source.get(i)));
        }
        return out;
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new String(block.bytes(), block.from(), block.length(), UTF_8))
                .toList();
    }

    @Test
    void sourceIsTheSameForAllLanguagesAndItsWordsStandOnce() {
        var folded = new FoldedWords();
        folded.begin();
        var source = List.of("Pass the exam", "Renew the pass");
        var english = folded.of(shown(source, source));
        var german = folded.of(shown(List.of("Prüfung bestehen", "the Prüfung"), source));
        assertEquals(List.of("pass the exam renew", ""), texts(english));
        assertEquals(List.of("pass the exam renew", "prufung bestehen"), texts(german));
        assertSame(english.get(0), german.get(0));
    }

    /** Short and long words of several scripts, each of which may stand beside another script; seeds 0 to 4. */
    @Test
    void eachWordStandsOnceWhateverStandsBesideIt() {
        var words = List.of("a", "ab", "straße", "strasse", "øre", "abcdefgh", "abcdefghi", "語", "語 ab", "ю øre", "ŋa");
        var folded = new FoldedWords();
        for (var seed = 0; seed < 5; seed++) {
            var random = new Random(seed);
            folded.begin();
            var texts = new ArrayList<String>();
            for (var i = 0; i < 40; i++) {
                texts.add(words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size())));
            }
            var expected = new LinkedHashSet<String>();
            texts.forEach(text -> expected.addAll(SearchWords.whole(text)));
            assertEquals(
                    List.of(String.join(" ", expected), ""), texts(folded.of(shown(texts, texts))), "seed " + seed);
        }
    }
}
