package dev.samepage.locale;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dev.samepage.locale.IcuMessage.Variant;
import java.util.List;
import java.util.Map;

/** Writes out the readings of a message, each with one branch of every plural and select. */
final class Variants {
    // A message of three nested plurals has 6^3 readings; more than this is no text a person can check.
    private static final int MOST_VARIANTS = 256;
    private static final int ROOM = 16; // characters; a name that stands for a number may be longer than the sign

    private final String pattern;
    private final MessagePattern parsed;

    /**
     * @param parsed null for a message of which every character means itself
     */
    Variants(String pattern, MessagePattern parsed) {
        this.pattern = pattern;
        this.parsed = parsed;
    }

    /**
     * @param open the arguments that are to be chosen for, with their selectors
     * @param at the first one without a choice
     */
    void expand(List<Map.Entry<String, List<String>>> open, int at, Map<String, String> chosen, List<Variant> out) {
        if (out.size() >= MOST_VARIANTS) {
            return;
        }
        if (at == open.size()) {
            var text = new FlatText(pattern.length() + ROOM);
            if (parsed == null) {
                text.copy(pattern, 0, pattern.length());
            } else {
                flatten(0, parsed.countParts() - 1, chosen, "", text);
            }
            out.add(new Variant(Map.copyOf(chosen), text.toString(), text.offsets(pattern.length())));
            return;
        }
        for (var choice : open.get(at).getValue()) {
            chosen.put(open.get(at).getKey(), choice);
            expand(open, at + 1, chosen, out);
            chosen.remove(open.get(at).getKey());
        }
    }

    // Copies the text between two MSG_START/MSG_LIMIT parts, quotes resolved, one branch of each choice.
    private void flatten(int startPart, int limitPart, Map<String, String> chosen, String pound, FlatText out) {
        var from = parsed.getPart(startPart).getLimit();
        for (var i = startPart + 1; i <= limitPart; i++) {
            var part = parsed.getPart(i);
            switch (part.getType()) {
                // INSERT_CHAR is no text: ICU notes there which apostrophe a stricter reader wants twice.
                case SKIP_SYNTAX, MSG_LIMIT -> {
                    out.copy(pattern, from, part.getIndex());
                    from = part.getLimit();
                }
                case REPLACE_NUMBER -> {
                    out.copy(pattern, from, part.getIndex());
                    out.insert("{" + pound + "}", part.getIndex());
                    from = part.getLimit();
                }
                case ARG_START -> {
                    out.copy(pattern, from, part.getIndex());
                    var limit = parsed.getLimitPartIndex(i);
                    argument(i, limit, chosen, pound, out);
                    from = parsed.getPart(limit).getLimit();
                    i = limit;
                }
                default -> {}
            }
        }
    }

    private void argument(int start, int limit, Map<String, String> chosen, String pound, FlatText out) {
        var name = parsed.getSubstring(parsed.getPart(start + 1));
        var type = parsed.getPart(start).getArgType();
        if (!type.hasPluralStyle() && type != ArgType.SELECT) {
            out.insert("{" + name + "}", parsed.getPart(start).getIndex());
            return;
        }
        var wanted = chosen.getOrDefault(name, "other");
        var branch = branch(start, limit, wanted);
        if (branch < 0) {
            branch = branch(start, limit, "other");
        }
        flatten(branch, parsed.getLimitPartIndex(branch), chosen, type.hasPluralStyle() ? name : pound, out);
    }

    private int branch(int start, int limit, String selector) {
        for (var i = start + 2; i < limit; i++) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                var message = parsed.getPart(i + 1).getType() == Part.Type.MSG_START ? i + 1 : i + 2;
                if (parsed.getSubstring(part).equals(selector)) {
                    return message;
                }
                i = parsed.getLimitPartIndex(message);
            }
        }
        return -1;
    }
}
