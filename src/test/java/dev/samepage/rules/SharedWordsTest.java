package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.facts.Facts;
import dev.samepage.facts.Side;
import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the facts of two texts say of the words that they share must never hide any that the words themselves share. */
final class SharedWordsTest {
    private static final int SOME = 3;
    private static final int ROUNDS = 20_000;

    // Letters, digits and marks of many scripts, blanks of all kinds, and what is not seen.
    private static final String SIGNS = "aabbcdeeéßñøžABÉ0129ªº²'’ʼ`´-‐.,;:!?()/ \u00A0\u202F\t\n\u00AD\u200B\u2060"
            + "жзЖαβאבعﻋ٣٠०किाฟก日本ーアｱａＡ３\u0301\u0308\u0903\u20E3\uD835\uDC1A\uD83D\uDE00\uD800ﬁǆⅷⓐ–—…«»„“&*_<>[]{}#|";

    private static String text(Random random) {
        var out = new StringBuilder();
        var words = random.nextInt(16);
        for (var i = 0; i < words; i++) {
            for (var letters = 1 + random.nextInt(2); letters > 0; letters--) {
                out.append(
                        random.nextInt(5) > 0
                                ? (char) ('a' + random.nextInt(4))
                                : SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            out.append(random.nextInt(6) > 0 ? ' ' : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return out.toString();
    }

    private static boolean mayShare(String source, String target) {
        var read = Facts.of(source, LocaleTag.of("en-US"), Vocabulary.EMPTY, Side.SOURCE);
        return read.mayShare(SOME, Facts.of(target, LocaleTag.of("es-ES"), Vocabulary.EMPTY, Side.TARGET));
    }

    private static boolean share(String source, String target) {
        return new SmallWords(Words.of(source)).share(SOME, Words.of(target));
    }

    @Test
    void noSharedWordIsHidden() {
        var random = new Random(7);
        var shared = 0;
        var told = 0;
        for (var i = 0; i < ROUNDS; i++) {
            var source = text(random);
            var target = text(random);
            if (share(source, target)) {
                shared++;
                assertTrue(mayShare(source, target), () -> source + " | " + target);
            } else {
                told += mayShare(source, target) ? 0 : 1;
            }
        }
        assertTrue(shared > ROUNDS / 20, "too few of the pairs share words: " + shared);
        assertTrue(told > ROUNDS / 20, "of too few pairs anything is said: " + told);
    }

    @Test
    void eachCharacterEndsAWordForBothAlike() {
        for (var c = Character.MIN_VALUE; c < Character.MAX_VALUE; c++) {
            var source = "x a" + c + "b y" + c + " z";
            var target = "w a" + c + "k y" + c + "m z x";
            var code = (int) c;
            assertTrue(!share(source, target) || mayShare(source, target), () -> Integer.toHexString(code));
        }
    }

    @Test
    void differentSentencesShareNothing() {
        assertFalse(mayShare("Choose a free weekday and tell us.", "Elija un día libre y díganoslo."));
    }
}
