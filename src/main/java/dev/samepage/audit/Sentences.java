package dev.samepage.audit;

import dev.samepage.text.MappedText;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of a block's Markdown. Rather one too few than one too many: unequal counts are compared whole. */
final class Sentences {
    private Sentences() {}

    /** Splits behind a full stop that stands outside links, code and brackets and before a capital or an opening. */
    static List<MappedText> of(MappedText block) {
        var text = block.value();
        var out = new ArrayList<MappedText>();
        var start = 0;
        var depth = 0;
        var code = false;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                code = !code;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                depth = Math.max(0, depth - 1);
            }
            if (code || depth > 0) {
                continue;
            }
            var wide = c == '。' || c == '！' || c == '？';
            if (wide || isStop(c) && !isAbbreviation(text, start, at)) {
                var end = pastClosers(text, at + 1);
                var next = pastBlanks(text, end);
                if (next < text.length() && (wide || next > end && opens(text, next))) {
                    add(block, start, end, out);
                    start = next;
                    at = next - 1;
                } else {
                    at = end - 1;
                }
            }
        }
        add(block, start, text.length(), out);
        return out;
    }

    /** Splits where the maker of a bilingual page did: before each told sentence but the first. */
    static List<MappedText> at(MappedText block, List<Span> boundaries) {
        var text = block.value();
        var out = new ArrayList<MappedText>();
        var start = 0;
        var from = firstAtOrBehind(boundaries, block.fileOffset(0));
        var at = 0;
        var first = true;
        for (var index = from; index < boundaries.size(); index++) {
            while (at < text.length()
                    && block.fileOffset(at) < boundaries.get(index).start()) {
                at++;
            }
            if (at == text.length()) {
                break;
            }
            var cut = at;
            // Marks that open around the next sentence, such as the asterisks of bold text, belong to it.
            while (cut > start && "*_[(\"“«„‘'".indexOf(text.charAt(cut - 1)) >= 0) {
                cut--;
            }
            if (!first) {
                add(block, start, cut, out);
                start = cut;
            }
            first = false;
        }
        add(block, start, text.length(), out);
        return out;
    }

    private static int firstAtOrBehind(List<Span> boundaries, int offset) {
        var low = 0;
        var high = boundaries.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (boundaries.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** "1." may be an ordinal, "z." and "U.S." abbreviations; a longer word before the stop ends a sentence. */
    private static boolean isAbbreviation(String text, int start, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        var at = stop;
        while (at > start && stop - at < 6 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        var word = text.substring(at, stop);
        var digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
        return digits
                ? word.length() <= 2
                : word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    // Such as stand before a capital in requirements; what stands before small letters needs no list.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "corp", "ltd", "no", "nr", "núm", "vs", "bzw", "ggf", "inkl", "evtl", "ca", "dr", "mr", "mrs", "ms",
            "sra", "sr", "art", "abs", "fig", "abb", "vgl", "approx", "st", "ex", "p");

    private static int pastClosers(String text, int from) {
        var at = from;
        while (at < text.length() && ".!?…)]*_\"'”’»“".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int pastBlanks(String text, int from) {
        var at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean opens(String text, int at) {
        var c = text.codePointAt(at);
        return !Character.isLowerCase(c) && (Character.isLetterOrDigit(c) || "[(*_`<\"“«„¿¡'‘".indexOf(c) >= 0);
    }

    private static void add(MappedText block, int from, int to, List<MappedText> out) {
        var start = pastBlanks(block.value(), from);
        var end = to;
        while (end > start && block.value().charAt(end - 1) <= ' ') {
            end--;
        }
        if (end > start) {
            out.add(block.part(new Span(start, end)));
        }
    }
}
