package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One page for a browser that needs no other file: findings by locale and unit, source beside target, with filters.
 *
 * <p>Without script it shows everything. Its policy (CSP 3) allows just this style and this script, by their hashes, so
 * that a translator's text could do nothing even if an escape were missing.
 */
public final class HtmlReport implements Report {
    @Override
    public void write(Run run, Appendable out) throws IOException {
        var occurrences = new Occurrences();
        head(run, out);
        out.append("<body>\n<header>\n<h1>Samepage report</h1>\n<p class=\"verdict\">");
        out.append(HtmlText.escaped(verdict(run))).append("</p>\n");
        locales(run, out);
        filters(run, out);
        out.append("</header>\n<main>\n");
        for (var locale : byLocale(run.findings()).entrySet()) {
            out.append("<section id=\"").append(anchor(locale.getKey())).append("\">\n<h2>");
            out.append(name(locale.getKey())).append(" <span class=\"count\">");
            out.append(Wording.counts(locale.getValue())).append("</span></h2>\n");
            for (var group : HtmlGroup.of(locale.getValue())) {
                group.write(run, occurrences, out);
            }
            out.append("</section>\n");
        }
        known(run, occurrences, out);
        rules(run, out);
        out.append("</main>\n<footer>samepage ").append(HtmlText.escaped(run.version()));
        out.append("</footer>\n<script>").append(resource("report.js"));
        out.append("</script>\n</body>\n</html>\n");
    }

    private static void head(Run run, Appendable out) throws IOException {
        var style = resource("report.css");
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
        out.append(hash(style)).append("; script-src ").append(hash(resource("report.js")));
        out.append("; base-uri 'none'; form-action 'none'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Samepage: ");
        out.append(HtmlText.escaped(verdict(run))).append("</title>\n<style>").append(style);
        out.append("</style>\n</head>\n");
    }

    private static String verdict(Run run) {
        var units = run.units() == 0 ? "" : " in " + Wording.counted(run.units(), "unit");
        var known = run.known().isEmpty() ? "" : "; " + run.known().size() + " known";
        var none = known.isEmpty() ? "no findings" : "no new findings";
        return (run.findings().isEmpty() ? none : Wording.counts(run.findings())) + units + known;
    }

    private static void locales(Run run, Appendable out) throws IOException {
        var found = byLocale(run.findings());
        var all = new TreeSet<>(found.keySet());
        all.addAll(run.languages().targets());
        if (all.isEmpty()) {
            return;
        }
        out.append("<table class=\"locales\">\n<thead><tr><th scope=\"col\">Locale</th>");
        for (var severity : Severity.values()) {
            out.append("<th scope=\"col\">").append(severity.id()).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var locale : all) {
            var findings = found.getOrDefault(locale, List.of());
            var name =
                    findings.isEmpty() ? name(locale) : "<a href=\"#" + anchor(locale) + "\">" + name(locale) + "</a>";
            out.append("<tr><th scope=\"row\">").append(name).append("</th>");
            for (var severity : Severity.values()) {
                var count = Run.count(findings, severity);
                out.append("<td class=\"")
                        .append(count == 0 ? "zero" : severity.id())
                        .append("\">");
                out.append(Long.toString(count)).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    // The script shows them: without it they would do nothing.
    private static void filters(Run run, Appendable out) throws IOException {
        if (run.all().size() < 2) {
            return;
        }
        out.append("<div id=\"filters\" role=\"search\" aria-label=\"Filter findings\" hidden>\n<fieldset>");
        out.append("<legend>Severity</legend>");
        for (var severity : Severity.values()) {
            out.append("<label><input type=\"checkbox\" name=\"severity\" value=\"")
                    .append(severity.id());
            out.append("\" checked> ").append(severity.id()).append("</label>");
        }
        out.append("</fieldset>\n");
        var rules = new TreeSet<String>();
        var locales = new TreeSet<String>();
        for (var finding : run.all()) {
            rules.add(finding.rule().id());
            locales.add(finding.subject().locale());
        }
        choice("rule", "Rule", rules, out);
        choice("locale", "Locale", locales, out);
        out.append("<label>Text <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n");
        out.append("<button type=\"button\" name=\"reset\">Show all</button>\n");
        out.append("<p role=\"status\" class=\"shown\"></p>\n</div>\n");
    }

    private static void choice(String name, String label, Iterable<String> values, Appendable out) throws IOException {
        out.append("<label>").append(label).append(" <select name=\"").append(name);
        out.append("\"><option value=\"*\">all</option>");
        for (var value : values) {
            out.append("<option value=\"").append(HtmlText.escaped(value)).append("\">");
            out.append(name(value)).append("</option>");
        }
        out.append("</select></label>\n");
    }

    private static void known(Run run, Occurrences occurrences, Appendable out) throws IOException {
        if (run.known().isEmpty()) {
            return;
        }
        out.append("<details class=\"known\">\n<summary><h2>Known from the baseline <span class=\"count\">");
        out.append(Wording.counts(run.known())).append("</span></h2></summary>\n");
        for (var locale : byLocale(run.known()).values()) {
            for (var group : HtmlGroup.of(locale)) {
                group.write(run, occurrences, out);
            }
        }
        out.append("</details>\n");
    }

    private static void rules(Run run, Appendable out) throws IOException {
        var counts = new TreeMap<String, Integer>();
        run.findings().forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        if (run.namedRules().isEmpty()) {
            return;
        }
        out.append("<details class=\"rules\">\n<summary><h2>Rules</h2></summary>\n<dl>\n");
        for (var rule : run.namedRules()) {
            var count = counts.getOrDefault(rule.id(), 0);
            out.append("<div><dt><code>").append(HtmlText.escaped(rule.id())).append("</code></dt><dd>");
            out.append(HtmlText.message(rule.summary())).append(" <span class=\"count\">");
            out.append(count == 0 ? "passed" : Wording.counted(count, "finding"))
                    .append("</span></dd></div>\n");
        }
        out.append("</dl>\n</details>\n");
    }

    private static Map<String, List<Finding>> byLocale(List<Finding> findings) {
        var byLocale = new TreeMap<String, List<Finding>>();
        for (var finding : findings) {
            byLocale.computeIfAbsent(finding.subject().locale(), locale -> new ArrayList<>())
                    .add(finding);
        }
        return byLocale;
    }

    private static String name(String localeOrRule) {
        return localeOrRule.isEmpty() ? "source" : HtmlText.escaped(localeOrRule);
    }

    private static String anchor(String locale) {
        return "locale-" + HtmlText.escaped(locale.isEmpty() ? "source" : locale.replace(' ', '_'));
    }

    private static String resource(String name) throws IOException {
        try (var in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
