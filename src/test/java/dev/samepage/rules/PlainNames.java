package dev.samepage.rules;

import dev.samepage.check.Side;
import dev.samepage.check.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is a name, and what has become of it, said once more as the rules' pages say it, and looked for as slowly as that takes. */
final class PlainNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}]+");
    private static final Pattern NAMED = Pattern.compile("[\\p{Lu}\\p{Nd}].*");
    private static final int LONGEST = 5; // words

    private final Set<String> all = new LinkedHashSet<>();
    private final List<String> texts;

    PlainNames(Unit unit) {
        for (var text : texts(unit.source())) {
            rows(text).forEach(this::names);
        }
        for (var known : unit.vocabulary().names()) {
            all.removeIf(name -> known.source().stream().anyMatch(form -> stands(form, name) || stands(name, form)));
        }
        texts = texts(unit.target()).stream()
                .map(text -> text.replaceAll("[\\p{Z}\\s]", " "))
                .toList();
    }

    private static List<String> texts(Side side) {
        return side.readings().stream()
                .map(reading -> Prose.of(reading, side.syntax()).text())
                .toList();
    }

    /** Words with capitals in a row, and single words with a capital or digit inside, longer ones before their parts. */
    Set<String> all() {
        return all;
    }

    /** Whether the translation has the name letter by letter. */
    boolean keep(String name) {
        return texts.stream().anyMatch(text -> stands(name, text));
    }

    /** Whether it has none of the name's words or numbers, nor its letters run together. */
    boolean lack(String name) {
        for (var text : texts) {
            var lower = text.toLowerCase(Locale.ROOT);
            for (var word : name.toLowerCase(Locale.ROOT).split(" ")) {
                if (lower.contains(word.matches(".*\\d.*") ? word.replaceAll("\\D", "") : word)) {
                    return false;
                }
            }
            if (letters(lower).contains(letters(name.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return true;
    }

    /** The names that the translation has lost altogether. */
    List<String> lost() {
        return all.stream().filter(name -> !keep(name) && lack(name)).toList();
    }

    private void names(List<String> row) {
        for (var length = LONGEST; length >= 1; length--) {
            for (var from = 0; from + length <= row.size(); from++) {
                var words = row.subList(from, from + length);
                if (Character.isUpperCase(words.get(0).charAt(0)) && (length > 1 || odd(words.get(0)))) {
                    all.add(String.join(" ", words));
                }
            }
        }
    }

    /** Words that begin with a capital or digit, with nothing but blanks between them. */
    private static List<List<String>> rows(String text) {
        var out = new ArrayList<List<String>>();
        var words = WORD.matcher(text);
        var end = -1;
        while (words.find()) {
            if (!NAMED.matcher(words.group()).matches()) {
                end = -1;
                continue;
            }
            if (end < 0 || !text.substring(end, words.start()).matches("\\p{Z}*")) {
                out.add(new ArrayList<>());
            }
            out.get(out.size() - 1).add(words.group());
            end = words.end();
        }
        return out;
    }

    private static boolean odd(String word) {
        var small = false;
        var inside = false;
        for (var c : word.substring(1).toCharArray()) {
            inside |= small && Character.isUpperCase(c);
            small |= Character.isLowerCase(c);
        }
        return inside || word.length() > 2 && word.matches(".*\\d.*");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Whether words stand in a text as whole ones. */
    private static boolean stands(String words, String text) {
        return text.contains(words)
                && Pattern.compile("(?<![\\p{L}\\p{Nd}])" + Pattern.quote(words) + "(?![\\p{L}\\p{Nd}])")
                        .matcher(text)
                        .find();
    }
}
