package dev.samepage.exchange.inline;

import dev.samepage.exchange.inline.Piece.Kind;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.PluralSkeleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text's pieces with the numbers of its codes. A code of a translation has the number of the same code in the source
 * (XLIFF 1.2, 2.3.1; XLIFF 2.1, 4.7.2.1).
 */
public record CodedText(List<Numbered> pieces) {
    public CodedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param number from 1; 0 for words
     */
    public record Numbered(Piece piece, int number) {}

    /** A source with its translation, both as codes. */
    public record Pair(CodedText source, CodedText target) {}

    /** Cuts both sides alike. */
    public static Pair pair(String source, String target, LocaleTag locale) {
        var keywords = PluralSkeleton.of(source, locale).isEmpty();
        var known = new HashMap<String, Deque<Integer>>();
        var from = new ArrayList<Numbered>();
        var next = 1;
        for (var piece : MessagePieces.of(source, keywords)) {
            if (piece.kind() == Kind.TEXT) {
                from.add(new Numbered(piece, 0));
            } else {
                known.computeIfAbsent(piece.text(), text -> new ArrayDeque<>()).add(next);
                from.add(new Numbered(piece, next++));
            }
        }
        return new Pair(new CodedText(from), target(MessagePieces.of(target, keywords), known, next));
    }

    private static CodedText target(List<Piece> pieces, Map<String, Deque<Integer>> known, int unused) {
        var out = new ArrayList<Numbered>();
        var next = unused;
        for (var piece : pieces) {
            var same = known.getOrDefault(piece.text(), new ArrayDeque<>());
            var number = piece.kind() == Kind.TEXT ? 0 : same.isEmpty() ? next++ : same.remove();
            out.add(new Numbered(piece, number));
        }
        return new CodedText(out);
    }
}
