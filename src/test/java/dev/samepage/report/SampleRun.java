package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.finding.Subject;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run that every writer is fed: ordinary findings, hostile texts, a twin, a known one, rules that passed. */
final class SampleRun {
    static final RuleSpec NUMBER = RuleSpec.error("number-changed", "a translation has another number than its source");
    static final RuleSpec STALE = RuleSpec.error("stale", "the source has changed since it was translated");
    static final RuleSpec SPACE = RuleSpec.warning("double-space", "two blanks stand side by side");
    static final RuleSpec QUIET = RuleSpec.info("length-ratio", "a translation is much longer than its source");
    static final RuleSpec SYNTAX = RuleSpec.error("yaml-syntax", "a file is not the YAML that is read here");

    // Quotes, markup, ends of CDATA and comments, line ends, an astral letter, bidi and zero-width marks, a percent
    // sign, commands of GitHub, a table's bar, a control character and a lone surrogate.
    static final String HOSTILE =
            "\"it's\" <b onclick=x>&amp;</b> ]]> --> </script> \r\n\t\uD835\uDD38 \u202Eabc\u202C\u200B 100 %0A "
                    + "::error::x ##[error]y a|b {0} [t](https://x.example) `c` \u0001\uD800\uFFFE end";

    private SampleRun() {}

    static Run of() {
        var german = new SourceFile("locales/de-DE/cloud 100%,a:b.yaml", """
                cloud.silver.rights:
                  source: You get 2000 licences.
                  target: Sie erhalten \uD835\uDD38 200 Lizenzen.
                cloud.silver.association:
                  target: Sie sind eine der  folgenden Rollen.
                """);
        var model = new SourceFile("content/programs/cloud.yaml", "rights: You get 2000 licences.\nroles: a, b or c\n");
        var number = NUMBER.at(span(german, "200 Lizenzen", 3), "the translation has `200`, the source `2000`")
                .note(span(model, "2000", 4), "the source’s number")
                .help("write `2.000`")
                .about(new Subject("de-DE", "cloud", "cloud.silver.rights", "2000"))
                .texts("You get 2000 licences.", "Sie erhalten \uD835\uDD38 200 Lizenzen.");
        var stale = STALE.at(
                        span(german, "Sie sind", 8),
                        "the source has changed since: `one of the [-three-]{+four+} roles`")
                .note(span(model, "a, b or c", 9), "the source says now")
                .help("bring the translation up to date")
                .about(new Subject("de-DE", "cloud", "cloud.silver.association", ""))
                .texts("You are one of the three roles.", "Sie sind eine der  folgenden Rollen.");
        var space = SPACE.at(span(german, "  folgenden", 2), "two blanks stand side by side")
                .about(stale.subject())
                .texts(stale.source(), stale.target());
        var hebrew = new SourceFile("locales/he-IL/cloud.yaml", "a: |\n  one\n  two\n");
        var hostile = QUIET.at(hebrew.at(0, hebrew.text().length()), HOSTILE)
                .note(model.at(0, 0), HOSTILE)
                .help(HOSTILE)
                .about(new Subject("he-IL", "cloud", "k|<" + "e" + ">", HOSTILE))
                .texts(HOSTILE, HOSTILE);
        var broken = SYNTAX.at(new SourceFile("content/empty.yaml", "").whole(), "the file is empty");
        var known = NUMBER.at(span(model, "c\n", 1), "an old one")
                .about(new Subject("fr-FR", "cloud", "cloud.silver.rights", "3"))
                .texts("a 3", "un 4");
        var findings = new ArrayList<>(List.of(number, number, stale, space, hostile, broken));
        findings.sort(Finding.ORDER);
        return new Run("1.2.3", 312, findings)
                .withKnown(List.of(known))
                .withRules(List.of(NUMBER, STALE, SPACE, QUIET))
                .withTexts(Map.of(
                        "number-changed",
                        new RuleText(
                                "Numbers are compared by value.",
                                "# number-changed\n\nNumbers are compared by value.",
                                "https://samepage.example/rules/number-changed.html")))
                .withLanguages(new Languages("en-US", List.of("de-DE", "es-ES", "he-IL", "fr-FR")));
    }

    /** As many findings of a severity as asked for, each about a fact of its own. */
    static List<Finding> many(Severity severity, int count) {
        var file = new SourceFile("a.md", "text\n");
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < count; i++) {
            findings.add(new RuleSpec("rule", severity, "a rule")
                    .at(file.at(0, 4), severity.id() + " number " + i)
                    .about(new Subject("de-DE", "p", "k", "fact " + i)));
        }
        return findings;
    }

    static String written(Report report, Run run) {
        try {
            var out = new StringBuilder();
            report.write(run, out);
            return out.toString();
        } catch (IOException e) {
            throw new IllegalStateException("a string builder does not fail", e);
        }
    }

    private static Place span(SourceFile file, String words, int length) {
        var at = file.text().indexOf(words);
        return file.at(at, at + length);
    }
}
