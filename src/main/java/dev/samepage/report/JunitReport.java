package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.text.DisplayWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite per locale, a case per rule.
 *
 * <p>A case fails when one of its findings fails the command. The format knows no warnings: what is milder is the
 * output of a case that passed. Times are zero, since a report of the same input has the same bytes.
 */
public final class JunitReport implements Report {
    private static final String NO_LOCALE = "source";

    @Override
    public void write(Run run, Appendable out) throws IOException {
        var suites = suites(run);
        var xml = new Xml(out).open("testsuites").attribute("name", "samepage");
        counts(
                run,
                suites.values().stream()
                        .flatMap(suite -> suite.values().stream())
                        .toList(),
                xml);
        for (var suite : suites.entrySet()) {
            var name = suite.getKey().isEmpty() ? NO_LOCALE : suite.getKey();
            xml.open("testsuite").attribute("name", name);
            counts(run, List.copyOf(suite.getValue().values()), xml);
            xml.attribute("skipped", 0);
            for (var rule : suite.getValue().entrySet()) {
                xml.open("testcase")
                        .attribute("name", rule.getKey())
                        .attribute("classname", "samepage." + name)
                        .attribute("time", "0");
                body(rule.getValue(), run, xml);
                xml.close();
            }
            xml.close();
        }
        xml.close();
        out.append('\n');
    }

    /** By locale, then by rule; a list without findings is a rule that passed. */
    private static Map<String, Map<String, List<Finding>>> suites(Run run) {
        var suites = new TreeMap<String, Map<String, List<Finding>>>();
        for (var locale : run.languages().targets()) {
            passing(run, suites, locale);
        }
        for (var finding : run.findings()) {
            var locale = finding.subject().locale();
            if (!locale.isEmpty()) {
                passing(run, suites, locale);
            }
            suites.computeIfAbsent(locale, missing -> new LinkedHashMap<>())
                    .computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
                    .add(finding);
        }
        return suites;
    }

    private static void passing(Run run, Map<String, Map<String, List<Finding>>> suites, String locale) {
        suites.computeIfAbsent(locale, missing -> {
            var rules = new LinkedHashMap<String, List<Finding>>();
            run.rules().stream()
                    .map(RuleSpec::id)
                    .filter(rule -> !run.severities().silent(rule, locale))
                    .sorted(Comparator.naturalOrder())
                    .forEach(rule -> rules.put(rule, new ArrayList<>()));
            return rules;
        });
    }

    private static void counts(Run run, List<List<Finding>> cases, Xml xml) throws IOException {
        xml.attribute("tests", cases.size())
                .attribute(
                        "failures",
                        cases.stream()
                                .filter(findings -> !failures(findings, run).isEmpty())
                                .count())
                .attribute("errors", 0)
                .attribute("time", "0");
    }

    private static List<Finding> failures(List<Finding> findings, Run run) {
        return findings.stream()
                .filter(finding -> finding.severity().atLeast(run.failing()))
                .toList();
    }

    private static void body(List<Finding> findings, Run run, Xml xml) throws IOException {
        var failures = failures(findings, run);
        if (!failures.isEmpty()) {
            // One element a case: readers show the first of several only.
            var first = failures.get(0);
            var message = failures.size() == 1
                    ? Wording.message(first)
                    : Wording.counted(failures.size(), "finding") + ", the first: " + Wording.message(first);
            xml.open("failure")
                    .attribute("message", message)
                    .attribute("type", first.rule().id())
                    .text(text(failures))
                    .close();
        }
        var remarks = findings.stream()
                .filter(finding -> !finding.severity().atLeast(run.failing()))
                .toList();
        if (!remarks.isEmpty()) {
            xml.open("system-out").text(text(remarks)).close();
        }
    }

    private static String text(List<Finding> findings) throws IOException {
        var out = new StringBuilder();
        for (var finding : findings) {
            TextReport.PLAIN.write(finding, out);
            labelled("source", finding.source(), out);
            labelled("target", finding.target(), out);
            out.append('\n');
        }
        return out.toString();
    }

    private static void labelled(String label, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(label).append(": ").append(DisplayWidth.visible(text)).append('\n');
        }
    }
}
