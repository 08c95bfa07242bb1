package dev.samepage.pseudo;

import dev.samepage.exchange.inline.MessagePieces;
import dev.samepage.exchange.inline.Piece;
import dev.samepage.locale.LocaleTag;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that nobody speaks, with CLDR's tag for it; its words are the source's, changed beyond mistaking. */
public enum PseudoLocale {
    /** Accented, longer by a third, in brackets: what looks plain or is cut off is a fault of the page. */
    ACCENTED("en-XA") {
        @Override
        String message(String text, Words words) {
            return "\\[" + pieces(text, words.with(Accents::word)) + "\\]";
        }

        @Override
        String name(String text, Words words) {
            return "[" + words.with(Accents::word).change(text) + "]";
        }
    },
    /** Written from right to left, as Arabic is, and each word shown mirrored in its letters' order. */
    MIRRORED("ar-XB") {
        @Override
        String message(String text, Words words) {
            return pieces(text, words.with(PseudoLocale::mirrored));
        }

        @Override
        String name(String text, Words words) {
            return words.with(PseudoLocale::mirrored).change(text);
        }
    };

    // Unicode's bidirectional controls: right-to-left mark, right-to-left override, and the override's end. Android's
    // and Chromium's pseudo-locales wrap each word in the same ones.
    private static final String OPEN = "\u200F\u202E";
    private static final String CLOSE = "\u202C\u200F";

    private final LocaleTag tag;

    PseudoLocale(String tag) {
        this.tag = LocaleTag.of(tag);
    }

    public LocaleTag tag() {
        return tag;
    }

    /** The pseudo-locale of a tag in any case. */
    public static Optional<PseudoLocale> of(String tag) {
        return Arrays.stream(values())
                .filter(locale -> locale.tag.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** A message's translation; its arguments, links, code and plural syntax are as they were. */
    abstract String message(String text, Words words);

    /** The same of a plain text without syntax, such as a name. */
    abstract String name(String text, Words words);

    private static String pieces(String text, Words words) {
        return MessagePieces.of(text, true).stream()
                .map(piece -> piece.kind() == Piece.Kind.TEXT ? words.change(piece.text()) : piece.text())
                .collect(Collectors.joining());
    }

    private static String mirrored(String word) {
        return OPEN + word + CLOSE;
    }
}
