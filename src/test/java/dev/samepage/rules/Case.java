package dev.samepage.rules;

import dev.samepage.bundle.State;
import dev.samepage.check.Document;
import dev.samepage.check.GlossaryNames;
import dev.samepage.check.Side;
import dev.samepage.check.Syntax;
import dev.samepage.check.Unit;
import dev.samepage.check.Unit.Standing;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Argument;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one example or fixture, read from lines {@code name: value}. An empty line starts a new unit; {@code #}
 * starts a comment. {@code locale}, {@code syntax} and {@code term} hold until changed; {@code stamp} and
 * {@code previous-stamp} are the documents' (the version of the source that a page names, and named before); {@code source}, {@code target},
 * {@code model}, {@code previous-target} and {@code previous-source} (of the drop before, the source as today where it is
 * not given), {@code state}, {@code standing}, {@code with} (an argument's numbers), {@code expect} and {@code at} are a
 * unit's. A value may stand in quotes; {@code <U+00A0>} is that character.
 */
record Case(List<Document> documents, List<Expected> expected) {
    private static final LocaleTag SOURCE = LocaleTag.of("en-US");

    /**
     * What a unit must show.
     *
     * @param what {@code none}, a severity, or empty for the section's own rule
     * @param at the marked text, or empty for any
     */
    record Expected(String locale, String key, int line, String what, String at) {}

    static Case read(List<String> lines, int firstLine) {
        var reader = new Reader();
        var number = firstLine;
        for (var line : lines) {
            reader.line(line, number++);
        }
        reader.finish();
        return new Case(reader.documents(), reader.expected);
    }

    private static final class Reader {
        private final Map<LocaleTag, List<Unit>> units = new LinkedHashMap<>();
        private final List<Term> terms = new ArrayList<>();
        private final List<Expected> expected = new ArrayList<>();
        private final Map<String, String> unit = new LinkedHashMap<>();
        private final Map<String, List<Long>> numbers = new LinkedHashMap<>();
        private LocaleTag locale;
        private Syntax syntax = Syntax.MESSAGE;
        private String stamp = "";
        private String previousStamp = "";
        private int unitLine;

        void line(String line, int number) {
            if (line.isBlank()) {
                finish();
                return;
            }
            if (line.startsWith("#")) {
                return;
            }
            var colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("line " + number + " is no `name: value`: " + line);
            }
            var name = line.substring(0, colon).strip();
            var value = value(line.substring(colon + 2).strip());
            switch (name) {
                case "locale" -> locale = LocaleTag.of(value);
                case "syntax" -> syntax = Syntax.valueOf(value.toUpperCase(Locale.ROOT));
                case "term" -> terms.add(term(value));
                case "with" -> with(value);
                case "stamp" -> stamp = value;
                case "previous-stamp" -> previousStamp = value;
                case "source",
                        "target",
                        "model",
                        "previous-source",
                        "previous-target",
                        "state",
                        "standing",
                        "expect",
                        "at",
                        "key" -> {
                    if (unit.put(name, value) != null) {
                        throw new IllegalArgumentException("line " + number + ": two of " + name);
                    }
                    unitLine = number;
                }
                default -> throw new IllegalArgumentException("line " + number + ": unknown name " + name);
            }
        }

        void finish() {
            if (unit.isEmpty()) {
                return;
            }
            var key = unit.getOrDefault("key", "unit-" + (expected.size() + 1));
            var builder = Unit.of(
                            new Subject(locale.tag(), "example", key, ""),
                            new Side(text("source", key), SOURCE, syntax),
                            new Side(text("target", key), locale, syntax))
                    .vocabulary(GlossaryNames.vocabulary(new Glossary(terms), locale));
            if (unit.containsKey("standing")) {
                builder.standing(Standing.valueOf(unit.get("standing").toUpperCase(Locale.ROOT)));
            }
            if (unit.containsKey("state")) {
                builder.state(State.parse(unit.get("state")).orElseThrow());
            }
            if (syntax == Syntax.MESSAGE && !"orphan".equals(unit.get("standing"))) {
                builder.model(text(unit.containsKey("model") ? "model" : "source", key), uses());
            }
            if (unit.containsKey("previous-target")) {
                var source = unit.containsKey("previous-source") ? "previous-source" : "source";
                builder.previous(new Unit.Previous(
                        new Side(text(source, key), SOURCE, syntax),
                        new Side(text("previous-target", key), locale, syntax)));
            }
            units.computeIfAbsent(locale, tag -> new ArrayList<>()).add(builder.build());
            expected.add(new Expected(
                    locale.tag(), key, unitLine, unit.getOrDefault("expect", ""), unit.getOrDefault("at", "")));
            unit.clear();
            numbers.clear();
        }

        List<Document> documents() {
            var out = new ArrayList<Document>();
            units.forEach((tag, list) -> out.add(
                    new Document(SOURCE, tag, "example", new SourceFile(tag + ".yaml", ""), list, new Glossary(terms))
                            .withStamp(stamps())));
            return out;
        }

        private Optional<Document.Stamp> stamps() {
            return previousStamp.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Document.Stamp(
                            MappedText.of("page", stamp), MappedText.of("previous-page", previousStamp)));
        }

        private MappedText text(String side, String key) {
            return MappedText.of(locale + "/" + key + "/" + side, unit.getOrDefault(side, ""));
        }

        // name = 1, 2000
        private void with(String value) {
            var parts = value.split(" = ");
            var list = new ArrayList<Long>();
            for (var number : parts[1].split(", ")) {
                list.add(Long.valueOf(number));
            }
            numbers.put(parts[0], list);
        }

        private List<Map<String, Argument>> uses() {
            var out = new ArrayList<Map<String, Argument>>();
            numbers.forEach(
                    (name, list) -> list.forEach(number -> out.add(Map.of(name, new Argument.Quantity(number)))));
            return out;
        }

        // source, admitted = preferred, admitted; not deprecated (reason)     without = the name stays as it is
        private Term term(String value) {
            var sides = value.split(" = ");
            var source = List.of(sides[0].split(", "));
            var id = source.get(0).toLowerCase(Locale.ROOT).replace(' ', '-');
            var place = MappedText.of("glossary.yaml", value).place();
            if (sides.length == 1) {
                return new Term(id, source.get(0), rest(source), false, Map.of(), place);
            }
            var parts = sides[1].split("; not ");
            var words = List.of(parts[0].split(", "));
            var deprecated = new LinkedHashMap<String, String>();
            for (var i = 1; i < parts.length; i++) {
                var open = parts[i].indexOf(" (");
                deprecated.put(parts[i].substring(0, open), parts[i].substring(open + 2, parts[i].length() - 1));
            }
            var forms = new Term.Forms(words.get(0), rest(words), deprecated);
            return new Term(id, source.get(0), rest(source), true, Map.of(locale, forms), place);
        }

        private static List<String> rest(List<String> all) {
            return all.subList(1, all.size());
        }

        private static String value(String text) {
            var quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            var out = quoted ? text.substring(1, text.length() - 1) : text;
            return java.util.regex.Pattern.compile("<U\\+([0-9A-F]{4,6})>")
                    .matcher(out)
                    .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(match.group(1), 16))));
        }
    }
}
