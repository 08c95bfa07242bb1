package dev.samepage.site;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out of a script its comments and the blanks that stand between its tokens, and says {@code let} for {@code const};
 * names and strings stay as they are.
 * Line ends stay where a statement could end without a semicolon.
 */
final class SlimScript {
    // After these words a slash begins a regular expression, after other words it divides.
    private static final Set<String> BEFORE_EXPRESSIONS = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "throw",
            "new",
            "else",
            "do",
            "instanceof",
            "yield",
            "await");

    private static final Pattern ENDS_IN_KEYWORD = Pattern.compile("\\b(else|do)$");

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;
    // The token before, and whether a blank or a line end has come since.
    private String last = "";
    private boolean gap;
    private boolean lineEnd;

    private SlimScript(String text) {
        this.text = text;
    }

    /** The script without what only its authors read; the script itself where it is not understood. */
    static String of(String text) {
        try {
            return new SlimScript(text).write();
        } catch (NotUnderstood e) {
            return text;
        }
    }

    private String write() throws NotUnderstood {
        while (at < text.length()) {
            if (blank() || comment()) {
                continue;
            }
            var from = at;
            at = end(text.charAt(at));
            var token = text.substring(from, at);
            token(constant(token) ? "let" : token);
        }
        return out.append('\n').toString();
    }

    // A script that never assigns to its constants does the same with variables.
    private boolean constant(String token) {
        return token.equals("const")
                && !last.equals(".")
                && at < text.length()
                && Character.isWhitespace(text.charAt(at));
    }

    private boolean blank() {
        var c = text.charAt(at);
        if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
            return false;
        }
        gap = true;
        lineEnd |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
        at++;
        return true;
    }

    private boolean comment() throws NotUnderstood {
        // No regular expression is empty, so two slashes are always a comment.
        if (text.startsWith("//", at)) {
            at = until("\n", at);
        } else if (text.startsWith("/*", at)) {
            var end = text.indexOf("*/", at + 2);
            if (end < 0) {
                throw new NotUnderstood();
            }
            lineEnd |= text.substring(at, end).indexOf('\n') >= 0;
            at = end + 2;
        } else {
            return false;
        }
        gap = true;
        return true;
    }

    private int until(String mark, int from) {
        var end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    private int end(char c) throws NotUnderstood {
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        if (c == '`') {
            return template(at + 1);
        }
        if (c == '/' && expressionBegins()) {
            return pattern();
        }
        var end = at + 1;
        while (part(c) && end < text.length() && part(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int quoted(char quote) throws NotUnderstood {
        for (var i = at + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            if (c == '\n') {
                break;
            }
            i += c == '\\' ? 1 : 0;
        }
        throw new NotUnderstood();
    }

    private int template(int from) throws NotUnderstood {
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '`') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (text.startsWith("${", i)) {
                i = inserted(i + 2) - 1;
            }
        }
        throw new NotUnderstood();
    }

    // What a template inserts stays as it is; only its end must be found.
    private int inserted(int from) throws NotUnderstood {
        var depth = 1;
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '`') {
                i = template(i + 1) - 1;
            } else if (c == '"' || c == '\'') {
                var before = at;
                at = i;
                i = quoted(c) - 1;
                at = before;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        throw new NotUnderstood();
    }

    private int pattern() throws NotUnderstood {
        var inClass = false;
        for (var i = at + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                break;
            }
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                var end = i + 1;
                while (end < text.length() && part(text.charAt(end))) {
                    end++;
                }
                return end;
            }
        }
        throw new NotUnderstood();
    }

    private boolean expressionBegins() {
        if (last.isEmpty() || BEFORE_EXPRESSIONS.contains(last)) {
            return true;
        }
        var c = last.charAt(last.length() - 1);
        return !part(c) && ")]}\"'`".indexOf(c) < 0 && (last.length() == 1 || c != '/');
    }

    private void token(String token) {
        var left = last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
        var right = token.charAt(0);
        if (token.equals("}") && last.equals(";") && endsStatement(out.length() - 2)) {
            out.setLength(out.length() - 1);
        } else if (gap && lineEnd && mayEnd(left) && mayBegin(right)) {
            out.append('\n');
        } else if (gap && apart(left, right)) {
            out.append(' ');
        }
        out.append(token);
        last = token;
        gap = false;
        lineEnd = false;
    }

    // "while (x);" needs its semicolon even before a brace.
    private boolean endsStatement(int place) {
        return place >= 0
                && ")}/".indexOf(out.charAt(place)) < 0
                && !ENDS_IN_KEYWORD
                        .matcher(out.substring(Math.max(0, place - 9), place + 1))
                        .find();
    }

    private static boolean mayEnd(char left) {
        return part(left) || ")]}\"'`/+-".indexOf(left) >= 0;
    }

    private static boolean mayBegin(char right) {
        return ")]},;:?.=&|<>*%^".indexOf(right) < 0;
    }

    private boolean apart(char left, char right) {
        return (part(left) || left == '/' && last.length() > 1) && part(right)
                || (left == '+' || left == '-' || left == '/') && left == right
                || right == '.' && !last.isEmpty() && Character.isDigit(last.charAt(0));
    }

    private static boolean part(char c) {
        return c == '$'
                || c == '_'
                || c == '#'
                || c == '\\'
                || Character.isLetterOrDigit(c)
                || c > '\u007f' && c != '\u00a0' && c != '\u2028' && c != '\u2029';
    }

    private static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
