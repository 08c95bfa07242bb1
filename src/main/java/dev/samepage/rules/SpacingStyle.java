package dev.samepage.rules;

import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a language sets its punctuation marks.
 *
 * @param spaced marks with a no-break space in front
 * @param either marks that may have one or not
 * @param guillemets whether « and » have a no-break space on the inner side
 * @param inverted whether questions and calls also open with a mark
 */
record SpacingStyle(String spaced, String either, boolean guillemets, boolean inverted) {
    // French: Imprimerie nationale, Lexique des règles typographiques en usage à l’Imprimerie nationale. Canada: Office
    // québécois de la langue française, Banque de dépannage linguistique: only the colon and the guillemets are spaced.
    // Swiss French sets thin spaces or none. Spanish: Real Academia Española, Ortografía de la lengua española (2010).
    private static final Map<String, SpacingStyle> STYLES = Map.of(
            "fr", new SpacingStyle(":;!?", "", true, false),
            "fr-CA", new SpacingStyle(":", ";!?", true, false),
            "fr-CH", new SpacingStyle("", ":;!?", false, false),
            "es", new SpacingStyle("", "", false, true),
            "", new SpacingStyle("", "", false, false));

    private static final String MARKS = ":;!?";

    /**
     * A mark that is set otherwise.
     *
     * @param start where the place to show starts, at most {@code at}
     * @param at the mark
     */
    record Fault(int start, int at, boolean certain, String message, String help) {
        /** Whether the source has the same fault, or the mark belongs to a name such as Yahoo!. */
        boolean inSource(String target, String source) {
            var from = at;
            while (from > 0 && !Character.isWhitespace(target.charAt(from - 1)) && at - from < 40) {
                from--;
            }
            if (start < at && from == at) {
                return source.contains(" " + target.charAt(at));
            }
            var token = target.substring(from, at + 1);
            return target.charAt(at) == '!'
                    && token.length() > 1
                    && Character.isUpperCase(token.charAt(0))
                    && source.contains(token);
        }
    }

    static SpacingStyle of(LocaleTag locale) {
        var own = STYLES.get(locale.tag());
        return own != null ? own : STYLES.getOrDefault(locale.language(), STYLES.get(""));
    }

    List<Fault> faults(String text) {
        List<Fault> out = new ArrayList<>();
        var opened = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case ':', ';', '!', '?' -> mark(text, i, out);
                case ',', '.' -> plainSpace(text, i, out);
                case '«', '»' -> {
                    if (guillemets) {
                        guillemet(text, i, out);
                    }
                }
                case '¿', '¡' -> opened++;
                default -> {}
            }
            if (inverted && (c == '?' || c == '!') && ends(text, i)) {
                if (opened == 0 && i > 0 && text.charAt(i - 1) != '(' && question(text, i)) {
                    var mark = c == '?' ? "¿" : "¡";
                    out.add(new Fault(
                            i,
                            i,
                            true,
                            "`" + c + "` without `" + mark + "` at its start",
                            "put `" + mark + "` where the " + (c == '?' ? "question" : "exclamation") + " starts"));
                }
                opened = Math.max(0, opened - 1);
            }
        }
        return out;
    }

    private void mark(String text, int at, List<Fault> out) {
        var c = text.charAt(at);
        if (at == 0 || !ends(text, at) || MARKS.indexOf(text.charAt(at - 1)) >= 0) {
            return;
        }
        var before = text.charAt(at - 1);
        if (spaced.indexOf(c) < 0) {
            if (either.indexOf(c) < 0) {
                plainSpace(text, at, out);
            }
            return;
        }
        if (before == ' ') {
            if (at > 1 && text.charAt(at - 2) != ' ' && text.charAt(at - 2) != '\n') {
                out.add(new Fault(
                        at - 1, at, false, "a plain blank before `" + c + "` lets a line start with it", noBreak(c)));
            }
        } else if (word(before) && !emoji(text, at)) {
            out.add(new Fault(at - 1, at, true, "no space before `" + c + "`", noBreak(c)));
        }
    }

    /** Whether a colon closes a name such as :smile: */
    private static boolean emoji(String text, int at) {
        var start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
            start--;
        }
        return text.charAt(at) == ':' && start > 0 && start < at && text.charAt(start - 1) == ':';
    }

    private static void guillemet(String text, int at, List<Fault> out) {
        var opening = text.charAt(at) == '«';
        var beside = opening ? at + 1 : at - 1;
        if (beside < 0 || beside >= text.length()) {
            return;
        }
        var space = text.charAt(beside);
        var where = opening ? "after `«`" : "before `»`";
        var help = "put a no-break space (U+00A0 or U+202F) " + where;
        var start = Math.min(at, beside);
        if (space == ' ') {
            out.add(new Fault(start, at, false, "a plain blank " + where + " lets a line break there", help));
        } else if (space != '\u00A0' && space != '\u202F' && space != '\u2009') {
            out.add(new Fault(start, at, true, "no space " + where, help));
        }
    }

    // "word ," and "word ." in any language; ".NET", "…", " : " between numbers and smileys are none.
    private static void plainSpace(String text, int at, List<Fault> out) {
        if (at < 2 || !blank(text.charAt(at - 1)) || !ends(text, at) || !word(text.charAt(at - 2))) {
            return;
        }
        if (Character.isDigit(text.charAt(at - 2)) && text.charAt(at) == ':') {
            return;
        }
        out.add(new Fault(
                at - 1,
                at,
                true,
                "a blank before `" + text.charAt(at) + "`",
                "remove the blank before `" + text.charAt(at) + "`"));
    }

    private static String noBreak(char c) {
        return "put a no-break space (U+00A0 or U+202F) before `" + c + "`";
    }

    /** Whether a mark ends something: nothing, a blank, a closing mark or a further mark follows. */
    private static boolean ends(String text, int at) {
        if (at + 1 == text.length()) {
            return true;
        }
        var next = text.charAt(at + 1);
        var closing = "\"”»’".indexOf(next) >= 0 || MARKS.indexOf(next) >= 0 && text.charAt(at) != ':' && next != ':';
        return blank(next)
                || next == '\n'
                || closing
                || next == ')' && text.charAt(at) != ':' && text.charAt(at) != ';';
    }

    private static boolean question(String text, int at) {
        for (var i = 0; i < at; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == Prose.WORD || ")]»”\"’%".indexOf(c) >= 0;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\t';
    }
}
