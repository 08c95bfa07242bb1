package dev.samepage.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule's long page: a title, sections, and examples that the tests run.
 *
 * @param text the whole page in Markdown
 * @param sections by heading, in the order of the page; examples included
 */
public record RulePage(String id, String title, String text, Map<String, String> sections, List<Example> examples) {
    /** The sections that every page has, in this order. */
    public static final List<String> SECTIONS = List.of("What", "Why", "Bad", "Good", "When to allow", "How certain");

    private static final String FENCE = "```";
    private static final String EXAMPLE = FENCE + "example";

    /**
     * A block of texts to check.
     *
     * @param section the heading it stands under
     * @param line of the page where its first line stands, counted from 1
     */
    public record Example(String section, int line, List<String> lines) {
        public Example {
            lines = List.copyOf(lines);
        }
    }

    /** The page of a rule; empty for an unknown rule or one that brings no page. */
    public static Optional<RulePage> of(String id) {
        return RuleCatalog.find(id).flatMap(rule -> {
            try (var in = rule.getClass().getResourceAsStream(id + ".md")) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the page of " + id, e);
            }
        });
    }

    static RulePage parse(String id, String text) {
        var title = "";
        var section = "";
        var sections = new LinkedHashMap<String, String>();
        var examples = new ArrayList<Example>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("# ") && title.isEmpty()) {
                title = line.substring(2).strip();
                continue;
            }
            if (line.startsWith("## ")) {
                section = line.substring(3).strip();
                sections.put(section, "");
                continue;
            }
            if (line.strip().equals(EXAMPLE)) {
                var end = i + 1;
                while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
                    end++;
                }
                examples.add(new Example(section, i + 2, lines.subList(i + 1, end)));
            }
            if (!section.isEmpty()) {
                sections.merge(section, line, (before, next) -> before.isEmpty() ? next : before + "\n" + next);
            }
        }
        sections.replaceAll((heading, body) -> body.strip());
        return new RulePage(id, title, text, java.util.Collections.unmodifiableMap(sections), List.copyOf(examples));
    }
}
