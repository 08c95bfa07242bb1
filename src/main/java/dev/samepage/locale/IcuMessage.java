package dev.samepage.locale;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message in ICU MessageFormat 1 syntax with named arguments, compiled for one locale. Safe for use by threads. */
public final class IcuMessage {
    /** What a message does with an argument. */
    public enum Kind {
        PLAIN,
        NUMBER,
        PLURAL,
        ORDINAL,
        SELECT,
        OTHER
    }

    /**
     * One use of an argument.
     *
     * @param style what stands behind the type, such as {@code ::} or {@code integer}; empty where there is none
     * @param selectors the plural or select keywords in their order
     * @param start UTF-16 offset of the opening brace
     * @param end UTF-16 offset behind the closing brace
     * @param pound whether a plural's {@code #} stands for the number
     */
    public record Argument(
            String name,
            Kind kind,
            String type,
            String style,
            List<String> selectors,
            int start,
            int end,
            boolean pound) {}

    /**
     * One reading of a message: a choice for each plural and select, and the text that is left, arguments as
     * {@code {name}}.
     *
     * @param offsets for each char of the text its offset in the pattern, and one more for the end
     */
    public record Variant(Map<String, String> choices, String text, int[] offsets) {}

    private final String pattern;
    private final LocaleTag locale;
    // Null for most messages: those without any character that could mean more than itself.
    private final MessagePattern parsed;
    private final List<Argument> arguments;
    private final Grouping grouping;
    private MessageFormatter formatter; // null until somebody asks; a race would make an equal one

    private IcuMessage(String literal, LocaleTag locale) {
        this.pattern = literal;
        this.locale = locale;
        this.parsed = null;
        this.arguments = List.of();
        this.grouping = Grouping.AUTO; // no matter
    }

    private IcuMessage(String pattern, LocaleTag locale, MessagePattern parsed, Grouping grouping) {
        this.pattern = pattern;
        this.locale = locale;
        this.parsed = parsed;
        this.arguments = argumentsOf(parsed);
        this.grouping = grouping;
    }

    public static IcuMessage parse(String pattern, LocaleTag locale) throws MessageSyntaxException {
        return parse(pattern, locale, Grouping.AUTO);
    }

    /** Compiles a message; number skeletons take the grouping unless they name one. */
    public static IcuMessage parse(String pattern, LocaleTag locale, Grouping grouping) throws MessageSyntaxException {
        if (isLiteral(pattern)) {
            return new IcuMessage(pattern, locale);
        }
        try {
            var parsed = new MessagePattern().parse(pattern);
            var message = new IcuMessage(pattern, locale, parsed, grouping);
            if (!message.wellFormed()) {
                message.formatter();
            }
            for (var argument : message.arguments) {
                if (!argument.name.isEmpty() && Character.isDigit(argument.name.charAt(0))) {
                    throw new MessageSyntaxException("argument `{" + argument.name + "}` has no name", argument.start);
                }
            }
            return message;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new MessageSyntaxException(problem(e), offset(e, pattern));
        }
    }

    /** Whether a message has no character that could mean more than itself. */
    public static boolean isLiteral(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }

    public String pattern() {
        return pattern;
    }

    /** Every use of an argument in the order of the text, those inside plural branches included. */
    public List<Argument> arguments() {
        return arguments;
    }

    /** The text with values in the arguments' places; numbers as {@link Long}, all else as text. */
    public String format(Map<String, ?> values) {
        return isLiteral() ? pattern : formatter().format(values);
    }

    // Of other types and styles only ICU's formatter knows whether there are such.
    private boolean wellFormed() {
        for (var argument : arguments) {
            var known = argument.kind != Kind.OTHER
                    && (argument.kind != Kind.NUMBER || argument.style.equals(MessageFormatter.PLAIN_SKELETON));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private MessageFormatter formatter() {
        var known = formatter;
        if (known == null) {
            known = new MessageFormatter(parsed, locale, grouping, wellFormed());
            formatter = known;
        }
        return known;
    }

    /** The plural categories of the locale that one of the values selects, in alphabetical order. */
    public static List<String> categories(LocaleTag locale, List<Long> values) {
        var out = new ArrayList<String>();
        for (var i = 0; i < values.size(); i++) {
            var category = PluralCategories.of(values.get(i), locale);
            if (!out.contains(category)) {
                out.add(category);
            }
        }
        out.sort(null);
        return out;
    }

    /**
     * The plural categories that some whole number from 0 to a highest one selects, in alphabetical order. CLDR names
     * the first numbers of each category, so none need be tried.
     */
    public static List<String> categories(LocaleTag locale, long most) {
        return PluralCategories.upTo(most, locale);
    }

    /** Whether the message prints as it is written: it has no arguments and no quotes. */
    public boolean isLiteral() {
        return parsed == null || parsed.countParts() == 2;
    }

    /** All readings of the message, the one of all {@code other} branches last; at most 256. */
    public List<Variant> variants() {
        var out = new ArrayList<Variant>();
        var writer = new Variants(pattern, parsed);
        if (!chooses()) {
            writer.expand(List.of(), 0, Map.of(), out);
            return out;
        }
        var choices = new LinkedHashMap<String, List<String>>();
        for (var argument : arguments) {
            if (!argument.selectors.isEmpty()) {
                choices.merge(argument.name, argument.selectors, IcuMessage::union);
            }
        }
        writer.expand(new ArrayList<>(choices.entrySet()), 0, new LinkedHashMap<>(), out);
        return out;
    }

    private boolean chooses() {
        for (var argument : arguments) {
            if (!argument.selectors.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Argument> argumentsOf(MessagePattern parsed) {
        var out = new ArrayList<Argument>();
        for (var i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPart(i).getType() == Part.Type.ARG_START) {
                out.add(argumentAt(parsed, i));
            }
        }
        return List.copyOf(out);
    }

    private static Argument argumentAt(MessagePattern parsed, int start) {
        var limit = parsed.getLimitPartIndex(start);
        var argType = parsed.getPart(start).getArgType();
        var type = "";
        var style = "";
        var pound = false;
        var selectors = new ArrayList<String>();
        for (var i = start + 2; i < limit; i++) {
            var part = parsed.getPart(i);
            switch (part.getType()) {
                case ARG_TYPE -> type = parsed.getSubstring(part);
                case ARG_STYLE -> style = parsed.getSubstring(part).strip();
                case ARG_SELECTOR -> selectors.add(parsed.getSubstring(part));
                case REPLACE_NUMBER -> pound = true;
                case MSG_START -> {
                    var end = parsed.getLimitPartIndex(i);
                    pound |= poundIn(parsed, i, end);
                    i = end;
                }
                default -> {}
            }
        }
        var kind = switch (argType) {
            case NONE -> Kind.PLAIN;
            case PLURAL -> Kind.PLURAL;
            case SELECTORDINAL -> Kind.ORDINAL;
            case SELECT -> Kind.SELECT;
            case SIMPLE -> type.equals("number") ? Kind.NUMBER : Kind.OTHER;
            case CHOICE -> Kind.OTHER;
        };
        return new Argument(
                parsed.getSubstring(parsed.getPart(start + 1)),
                kind,
                type,
                style,
                List.copyOf(selectors),
                parsed.getPart(start).getIndex(),
                parsed.getPart(limit).getLimit(),
                pound);
    }

    private static boolean poundIn(MessagePattern parsed, int from, int to) {
        for (var i = from; i < to; i++) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                return true;
            }
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        return false;
    }

    private static List<String> union(List<String> a, List<String> b) {
        var out = new ArrayList<>(a);
        b.stream().filter(selector -> !out.contains(selector)).forEach(out::add);
        return out;
    }

    // ICU appends the place and the text itself; findings have both already.
    private static String problem(Exception e) {
        var text = e.getMessage() == null ? "not a message" : e.getMessage();
        var cut =
                text.replaceFirst("(?s):? ?\\[?at pattern index.*| in \".*", "").strip();
        return cut.isEmpty() ? "not a message" : Character.toLowerCase(cut.charAt(0)) + cut.substring(1);
    }

    // ICU names the place only in the exception's text.
    private static int offset(Exception e, String pattern) {
        var matcher = java.util.regex.Pattern.compile("pattern index (\\d+)").matcher(String.valueOf(e.getMessage()));
        return matcher.find() ? Math.min(Integer.parseInt(matcher.group(1)), pattern.length()) : 0;
    }

    public LocaleTag locale() {
        return locale;
    }

    /** Whether it was compiled for a locale and a way to group digits. */
    public boolean isOf(LocaleTag wanted, Grouping groups) {
        return locale.equals(wanted) && (grouping == groups || isLiteral());
    }
}
