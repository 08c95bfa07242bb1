package dev.samepage.site;

import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.site.view.StatusView.Language;
import dev.samepage.site.view.StatusView.Part;
import dev.samepage.site.view.StatusView.Section;
import dev.samepage.site.view.StatusView.Text;
import dev.samepage.status.OpenText;
import dev.samepage.status.OpenText.Reason;
import dev.samepage.status.Progress;
import dev.samepage.status.Status;
import dev.samepage.text.WordDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of status pages: what waits, why, and since which source. */
record StatusTexts(LocaleTag source) {
    private static final int MOST_TEXTS = 100;

    /** A change of the source, whichever languages have not followed. */
    private record Change(String program, String key, String before, String source) {}

    /** What changed in the source, with the languages that it concerns. */
    List<Section> changes(Map<LocaleTag, List<OpenText>> open) {
        var languages = new LinkedHashMap<Change, List<Language>>();
        open.forEach((locale, texts) -> texts.stream()
                .filter(text -> text.reason() == Reason.STALE)
                .forEach(text -> languages
                        .computeIfAbsent(
                                new Change(text.program(), text.key(), text.before(), text.source()),
                                change -> new ArrayList<>())
                        .add(new Language(locale.tag(), locale.tag() + ".html#" + anchor(text)))));
        var texts = languages.entrySet().stream()
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .toList();
        return texts.isEmpty()
                ? List.of()
                : List.of(section(
                        "changed",
                        "Changed since they were translated",
                        "What the source said when these texts were translated, and what it says now.",
                        texts));
    }

    private Text change(Change change, List<Language> languages) {
        // Languages that were translated from different sources make several changes of one text.
        return text("", change.program, change.key, difference(change.before, change.source), null, "", languages);
    }

    /** All that waits in one language. */
    List<Section> sections(List<OpenText> open) {
        var out = new ArrayList<Section>();
        for (var reason : Reason.values()) {
            var texts = open.stream()
                    .filter(text -> text.reason() == reason)
                    .map(this::text)
                    .toList();
            if (!texts.isEmpty()) {
                out.add(section(
                        switch (reason) {
                            case STALE -> "changed";
                            case MISSING -> "missing";
                            case DRAFT -> "drafts";
                            case COPIED -> "same";
                        },
                        switch (reason) {
                            case STALE -> "Changed since they were translated";
                            case MISSING -> "Not translated yet";
                            case DRAFT -> "Drafts";
                            case COPIED -> "Same as the source";
                        },
                        switch (reason) {
                            case STALE -> "Readers see the words below, marked as older than the source.";
                            case MISSING -> "Readers see the source, marked as not translated.";
                            case DRAFT ->
                                "Readers see the words below, which nobody has worked on yet, such as those of a neighbouring locale.";
                            case COPIED -> "Four words or more that say just what the source says.";
                        },
                        texts));
            }
        }
        return List.copyOf(out);
    }

    private Text text(OpenText open) {
        var source = open.reason() == Reason.STALE
                ? difference(open.before(), open.source())
                : List.of(new Part("same", open.source()));
        return text(
                anchor(open),
                open.program(),
                open.key(),
                source,
                LocaleTag.of(open.locale()),
                open.reason() == Reason.STALE || open.reason() == Reason.DRAFT ? open.target() : "",
                List.of());
    }

    private Text text(
            String anchor,
            String program,
            String key,
            List<Part> parts,
            LocaleTag locale,
            String target,
            List<Language> languages) {
        return new Text(
                anchor,
                program,
                key,
                source.tag(),
                LocaleNames.direction(source),
                parts,
                locale == null ? "" : locale.tag(),
                locale == null ? "" : LocaleNames.direction(locale),
                target,
                languages);
    }

    private static Section section(String id, String title, String about, List<Text> texts) {
        var more = texts.size() - MOST_TEXTS;
        return more <= 0
                ? new Section(id, title, about, texts, "")
                : new Section(
                        id,
                        title,
                        about,
                        texts.subList(0, MOST_TEXTS),
                        "and " + StatusPages.number(more) + (more == 1 ? " more text" : " more texts"));
    }

    private static List<Part> difference(String before, String now) {
        return WordDiff.of(before, now).runs().stream()
                .map(run -> new Part(
                        switch (run.side()) {
                            case BOTH -> "same";
                            case OLD -> "old";
                            case NEW -> "new";
                        },
                        run.text()))
                .toList();
    }

    // Ids and keys are letters, digits, hyphens and dots.
    private static String anchor(OpenText text) {
        return text.program() + "." + text.key();
    }

    /** A language's counts and all that waits in it. */
    static String json(List<Progress> parts, List<OpenText> open) {
        var sum = Status.sums(parts).get(0);
        var out = new LinkedHashMap<String, Object>();
        out.put("locale", sum.locale());
        out.putAll(counts(sum));
        out.put(
                "programs",
                parts.stream()
                        .map(part -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("program", part.program());
                            one.putAll(counts(part));
                            return one;
                        })
                        .toList());
        out.put("open", open.stream().map(StatusTexts::json).toList());
        return Json.write(out);
    }

    private static Map<String, Object> json(OpenText text) {
        var out = new LinkedHashMap<String, Object>();
        out.put("program", text.program());
        out.put("key", text.key());
        switch (text.reason()) {
            case STALE -> {
                out.put("reason", "stale");
                out.put("before", text.before());
                out.put("source", text.source());
                out.put("target", text.target());
            }
            case MISSING -> out.put("reason", "missing");
            case DRAFT -> {
                out.put("reason", "draft");
                out.put("target", text.target());
            }
            case COPIED -> out.put("reason", "sameAsSource");
        }
        return out;
    }

    // Named as in `samepage status --format json`.
    private static Map<String, Object> counts(Progress part) {
        var out = new LinkedHashMap<String, Object>();
        out.put("units", part.units());
        out.put("translated", part.translated());
        out.put("reviewed", part.reviewed());
        out.put("drafts", part.drafts());
        out.put("stale", part.stale());
        out.put("missing", part.missing());
        out.put("sameAsSource", part.copied());
        out.put("wordsLeft", part.wordsLeft());
        out.put("percent", part.percent());
        return out;
    }
}
