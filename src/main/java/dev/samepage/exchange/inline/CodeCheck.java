package dev.samepage.exchange.inline;

import dev.samepage.exchange.inline.Piece.Kind;
import dev.samepage.locale.IcuMessage;
import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.MessageSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a translation that came back still has what is no prose. */
public final class CodeCheck {
    /** The longest text that anybody reads as one. */
    private static final int LONGEST = 100_000;

    private CodeCheck() {}

    /** What is wrong with a target, or nothing. */
    public static Optional<String> problem(String source, String target, LocaleTag locale) {
        if (target.length() > LONGEST || MessagePieces.tooDeep(target)) {
            return Optional.of("the target is too long or its braces nest too deep");
        }
        var odd = target.codePoints().filter(CodeCheck::unwritable).findFirst();
        if (odd.isPresent()) {
            return Optional.of(String.format("the target holds the control character U+%04X", odd.getAsInt()));
        }
        try {
            var names = names(IcuMessage.parse(source, locale));
            var own = names(IcuMessage.parse(target, locale));
            for (var name : own) {
                if (!names.contains(name)) {
                    return Optional.of("the source has no `{" + name + "}`");
                }
            }
            for (var name : names) {
                if (!own.contains(name)) {
                    return Optional.of("`{" + name + "}` of the source is lost");
                }
            }
        } catch (MessageSyntaxException e) {
            return Optional.of("the target is no message: " + e.getMessage());
        }
        return codes(source, target);
    }

    private static Optional<String> codes(String source, String target) {
        var expected = codes(source);
        var found = codes(target);
        // A language may need more plural branches than the source, each with its codes.
        if (MessagePieces.branches(source)) {
            expected = new ArrayList<>(Set.copyOf(expected));
            expected.sort(null);
            found = new ArrayList<>(Set.copyOf(found));
        }
        for (var code : expected) {
            if (!found.remove(code)) {
                return Optional.of("`" + code + "` of the source is lost");
            }
        }
        return found.stream().sorted().findFirst().map(code -> "the source has no `" + code + "` here");
    }

    private static List<String> codes(String text) {
        return MessagePieces.of(text, false).stream()
                .filter(piece -> piece.kind() != Kind.TEXT)
                .map(Piece::text)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> names(IcuMessage message) {
        return message.arguments().stream().map(IcuMessage.Argument::name).collect(Collectors.toSet());
    }

    private static boolean unwritable(int c) {
        return c < 0x20 && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }
}
