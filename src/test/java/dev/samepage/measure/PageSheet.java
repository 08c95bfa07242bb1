package dev.samepage.measure;

import dev.samepage.audit.AuditRequest;
import dev.samepage.audit.WholeAudit;
import dev.samepage.check.Checker;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.rules.RuleCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page of the site that was built from the shipped workspace.
 *
 * @param page the file as built
 * @param source the plain page's source; null for a bilingual page, which holds it
 * @param places where each row's target stands in the page
 * @param scratch a folder to put a changed page in
 */
record PageSheet(
        String locale,
        Path page,
        Path source,
        String text,
        List<Row> rows,
        Map<String, int[]> places,
        Path scratch,
        Glossary glossary)
        implements Sheet {
    private static final Pattern PAIR = Pattern.compile(
            "<span data-ttu-id=\"([^\"]*)\">(.*?)</span><span class=\"sxs-lookup\"><span data-stu-id=\"[^\"]*\">(.*?)</span></span>");
    private static final Pattern LINK = Pattern.compile("\\]\\((https?:[^)]*)\\)");

    static Sheet bilingual(String locale, Path page, Path scratch, Glossary glossary) {
        var text = read(page);
        var rows = new ArrayList<Row>();
        var places = new LinkedHashMap<String, int[]>();
        var seen = new HashSet<String>();
        for (var match : PAIR.matcher(text).results().toList()) {
            if (seen.add(match.group(3))) {
                rows.add(new Row(match.group(1), match.group(3), match.group(2)));
                places.put(match.group(1), new int[] {match.start(2), match.end(2)});
            }
        }
        return new PageSheet(locale, page, null, text, rows, places, scratch, glossary);
    }

    /** The plain page with the same texts; what the texts of a plain page are is seen by its bilingual sister. */
    static Sheet plain(String locale, Path page, Path sister, Path source, Path scratch, Glossary glossary) {
        var text = read(page);
        var sourceText = read(source);
        var rows = new ArrayList<Row>();
        var places = new LinkedHashMap<String, int[]>();
        var seen = new HashSet<String>();
        var at = text.indexOf("\n---\n") + 4;
        for (var match : PAIR.matcher(read(sister)).results().toList()) {
            var target = match.group(2);
            at = text.indexOf(target, at);
            if (at < 0) {
                throw new IllegalStateException(page + " lacks " + target);
            }
            if (seen.add(match.group(3))) {
                rows.add(new Row(match.group(1), match.group(3), target));
                places.put(match.group(1), new int[] {at, at + target.length()});
            }
            at += target.length();
        }
        links(text, sourceText, rows, places);
        return new PageSheet(locale, page, source, text, rows, places, scratch, glossary);
    }

    /** Destinations outside of the texts: those of exams, around a name. */
    private static void links(String text, String source, List<Row> rows, Map<String, int[]> places) {
        var theirs = LINK.matcher(source).results().toList();
        var ours = LINK.matcher(text).results().toList();
        for (var i = 0; i < ours.size() && i < theirs.size(); i++) {
            var start = ours.get(i).start(1);
            if (places.values().stream().noneMatch(place -> place[0] <= start && start < place[1])) {
                rows.add(
                        new Row("link " + i, theirs.get(i).group(1), ours.get(i).group(1)));
                places.put("link " + i, new int[] {start, ours.get(i).end(1)});
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return page.getFileName().toString();
    }

    @Override
    public List<Finding> check(Map<String, String> targets) {
        var changed = new StringBuilder(text);
        targets.keySet().stream()
                .sorted(Comparator.comparing((String key) -> -places.get(key)[0]))
                .forEach(key -> replace(changed, places.get(key), targets.get(key)));
        try {
            var folder = Files.createTempDirectory(scratch, "page").resolve(locale);
            Files.createDirectories(folder);
            var file = Files.writeString(folder.resolve(name()), changed);
            var findings = audit(file);
            Files.delete(file);
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(StringBuilder changed, int[] place, String target) {
        if (target.isEmpty() && source != null) {
            // On a plain page a text goes with its line.
            changed.delete(changed.lastIndexOf("\n", place[0]), changed.indexOf("\n", place[1]));
        } else {
            changed.replace(place[0], place[1], target);
        }
    }

    private List<Finding> audit(Path file) {
        var request = AuditRequest.of(List.of(file), file.getParent(), LocaleTag.of("en-US"))
                .withLocale(LocaleTag.of(locale))
                .withGlossary(glossary);
        var result = WholeAudit.of(source == null ? request : request.withSource(source));
        if (!result.complete()) {
            throw new IllegalStateException(result.findings().toString());
        }
        var findings = new ArrayList<>(result.findings());
        findings.addAll(Checker.with(RuleCatalog.standard()).check(result.documents()));
        return findings;
    }
}
