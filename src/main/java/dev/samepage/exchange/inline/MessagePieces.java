package dev.samepage.exchange.inline;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import dev.samepage.exchange.inline.Piece.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Cuts a message into words and codes. A text that is no message is one piece of words, so nothing is ever lost. */
public final class MessagePieces {
    /** ICU reads nested messages by recursion, and no real text nests more than three. */
    static final int DEEPEST = 40;

    private record Code(int start, int end, Kind kind) {}

    private final String text;
    private final List<Code> syntax = new ArrayList<>();
    private final List<Code> markup = new ArrayList<>();
    // By char: 0, or the number of the code of the message's syntax that it belongs to.
    private final int[] owner;
    private boolean complex;

    private MessagePieces(String text) {
        this.text = text;
        this.owner = new int[text.length() + 1];
    }

    /**
     * @param syntax whether a plural's keywords are codes; they must not be where a language needs other forms
     */
    public static List<Piece> of(String text, boolean syntax) {
        var pieces = new MessagePieces(text);
        pieces.arguments(syntax);
        pieces.codeSpans();
        pieces.links();
        return pieces.cut();
    }

    /** Whether a text holds plurals or choices. */
    public static boolean branches(String text) {
        var pieces = new MessagePieces(text);
        pieces.arguments(false);
        return pieces.complex;
    }

    /** Whether braces nest deeper than in any text that people write. */
    static boolean tooDeep(String text) {
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' && depth > 0 ? -1 : 0;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private void arguments(boolean keywords) {
        if (tooDeep(text)) {
            return;
        }
        MessagePattern parsed;
        try {
            parsed = new MessagePattern().parse(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return;
        }
        var open = -1;
        for (var i = 1; i < parsed.countParts() - 1; i++) {
            var part = parsed.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    var limit = parsed.getLimitPartIndex(i);
                    if (part.getArgType() == ArgType.NONE || part.getArgType() == ArgType.SIMPLE) {
                        add(part.getIndex(), parsed.getPart(limit).getLimit(), Kind.ARGUMENT);
                        i = limit;
                    } else {
                        complex = true;
                        open = part.getIndex();
                    }
                }
                case MSG_START -> {
                    if (keywords) {
                        add(open, part.getLimit(), Kind.SYNTAX);
                    }
                }
                case MSG_LIMIT -> open = part.getIndex();
                case ARG_LIMIT -> {
                    if (keywords) {
                        add(open, part.getLimit(), Kind.SYNTAX);
                    }
                }
                case REPLACE_NUMBER -> add(part.getIndex(), part.getLimit(), Kind.ARGUMENT);
                default -> {}
            }
        }
    }

    private void add(int start, int end, Kind kind) {
        syntax.add(new Code(start, end, kind));
        Arrays.fill(owner, start, end, syntax.size());
    }

    private void codeSpans() {
        var start = text.indexOf('`');
        while (start >= 0) {
            var end = text.indexOf('`', start + 1) + 1;
            if (end == 0) {
                return;
            }
            if (whole(start, end)) {
                markup.add(new Code(start, end, Kind.CODE));
                Arrays.fill(owner, start, end, -1);
            }
            start = text.indexOf('`', end);
        }
    }

    // Arguments may stand inside of markup, but plural branches may not, nor half an argument.
    private boolean whole(int start, int end) {
        var cutsStart = start > 0 && owner[start] != 0 && owner[start] == owner[start - 1];
        if (cutsStart || owner[end] != 0 && owner[end] == owner[end - 1]) {
            return false;
        }
        for (var i = start; i < end; i++) {
            if (owner[i] < 0 || owner[i] > 0 && syntax.get(owner[i] - 1).kind() == Kind.SYNTAX) {
                return false;
            }
        }
        return true;
    }

    private void links() {
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < text.length(); i++) {
            var c = owner[i] == 0 ? text.charAt(i) : ' ';
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                var start = open.pop();
                var end = text.startsWith("](", i) ? linkEnd(i + 2) : -1;
                if (end > 0 && whole(i, end)) {
                    markup.add(new Code(start, start + 1, Kind.LINK_START));
                    markup.add(new Code(i, end, Kind.LINK_END));
                    Arrays.fill(owner, i, end, -1);
                    owner[start] = -1;
                    i = end - 1;
                }
            }
        }
    }

    private int linkEnd(int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) != ')' && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == ')' ? at + 1 : -1;
    }

    private List<Piece> cut() {
        var codes = new ArrayList<>(markup);
        syntax.stream().filter(code -> owner[code.start()] > 0).forEach(codes::add);
        codes.sort(Comparator.comparingInt(Code::start));
        var out = new ArrayList<Piece>();
        var at = 0;
        for (var code : codes) {
            var inside = text.substring(code.start(), code.end());
            if (inside.codePoints().allMatch(MessagePieces::plain)) {
                words(at, code.start(), out);
                out.add(new Piece(code.kind(), inside));
                at = code.end();
            }
        }
        words(at, text.length(), out);
        return List.copyOf(out);
    }

    // Control characters need a code of their own in XML, which cannot stand inside of another.
    private static boolean plain(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t';
    }

    private void words(int from, int to, List<Piece> out) {
        if (to > from) {
            out.add(new Piece(Kind.TEXT, text.substring(from, to)));
        }
    }
}
