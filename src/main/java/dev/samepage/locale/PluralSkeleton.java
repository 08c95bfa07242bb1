package dev.samepage.locale;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** A message whose plurals have the branches that another language needs, with the words still to be translated. */
public final class PluralSkeleton {
    // UTS 35, part 3, section 5: the order in which CLDR names the categories.
    private static final List<String> CLDR_ORDER = List.of("zero", "one", "two", "few", "many", "other");

    // What people count on such pages; CLDR's "many" of es, pt, it and fr starts at a million.
    private static final long MOST = 10_000;

    private static final Map<LocaleTag, List<String>> CATEGORIES = new ConcurrentHashMap<>();

    private PluralSkeleton() {}

    /** The plural categories that a language's whole numbers up to 10,000 need, {@code other} last. */
    public static List<String> categories(LocaleTag locale) {
        return CATEGORIES.computeIfAbsent(locale, tag -> {
            var needed = IcuMessage.categories(
                    tag, LongStream.rangeClosed(0, MOST).boxed().toList());
            return CLDR_ORDER.stream()
                    .filter(category -> category.equals("other") || needed.contains(category))
                    .toList();
        });
    }

    /** The message with the language's branches; empty where it has none to add or drop, or is no message. */
    public static Optional<String> of(String pattern, LocaleTag locale) {
        MessagePattern parsed;
        try {
            parsed = new MessagePattern().parse(pattern);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        var out = new StringBuilder();
        var from = 0;
        for (var i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            // Plurals inside a plural's branch are copied with the branch.
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                var limit = parsed.getLimitPartIndex(i);
                var branches = branches(parsed, i, limit);
                var first = branches.values().iterator().next()[0];
                out.append(pattern, from, first).append(forms(pattern, branches, locale));
                from = parsed.getPart(limit).getIndex();
                i = limit;
            }
        }
        var text = out.append(pattern.substring(from)).toString();
        return text.equals(pattern) ? Optional.empty() : Optional.of(text);
    }

    // By selector: where it starts, and where its branch with the braces starts and ends.
    private static Map<String, int[]> branches(MessagePattern parsed, int start, int limit) {
        var out = new LinkedHashMap<String, int[]>();
        for (var i = start + 1; i < limit; i++) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                var message = i + 1;
                while (parsed.getPart(message).getType() != Part.Type.MSG_START) {
                    message++;
                }
                var end = parsed.getLimitPartIndex(message);
                out.put(parsed.getSubstring(part), new int[] {
                    part.getIndex(),
                    parsed.getPart(message).getIndex(),
                    parsed.getPart(end).getLimit()
                });
                i = end;
            }
        }
        return out;
    }

    private static String forms(String pattern, Map<String, int[]> branches, LocaleTag locale) {
        var out = new StringBuilder();
        branches.forEach((selector, branch) -> {
            if (selector.startsWith("=")) {
                out.append(pattern, branch[0], branch[2]).append(' ');
            }
        });
        for (var category : categories(locale)) {
            var branch = branches.getOrDefault(category, branches.get("other"));
            out.append(category)
                    .append(' ')
                    .append(pattern, branch[1], branch[2])
                    .append(' ');
        }
        return out.toString().stripTrailing();
    }
}
