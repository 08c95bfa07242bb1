package dev.samepage.site;

import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a site that was built: its links, its facts, and that every language has the same pages. */
public final class SiteCheck {
    public static final RuleSpec DEAD_LINK = RuleSpec.error("dead-link", "a page links to what the site does not have");
    public static final RuleSpec FACT_NOT_RENDERED =
            RuleSpec.error("fact-not-rendered", "a page does not show a fact of the model");
    public static final RuleSpec SKELETON_DIFFERS =
            RuleSpec.error("skeleton-differs", "a page is built otherwise than the same page in the first language");

    private SiteCheck() {}

    /**
     * The faults of a built site; none where there is nothing to say.
     *
     * @param workspace what it was built from
     * @param site the site's folder
     */
    public static List<Finding> check(Workspace workspace, Path site) throws IOException {
        var outputs = Manifest.read(site).keySet();
        var pages = new BuiltPages(site);
        var findings = new ArrayList<Finding>(new DeadLinks(workspace.settings().baseUrl(), pages).check(outputs));
        var locales = locales(workspace, site);
        for (var program : workspace.programs()) {
            for (var locale : locales) {
                findings.addAll(new RenderedFacts(workspace, program, locale).check(pages));
            }
            findings.addAll(Skeleton.compare(program.id(), locales, pages));
        }
        findings.addAll(Skeleton.compare("index", locales, pages));
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private static List<LocaleTag> locales(Workspace workspace, Path site) {
        var out = new ArrayList<LocaleTag>();
        out.add(workspace.settings().source());
        out.addAll(workspace.settings().locales());
        return out.stream()
                .distinct()
                .filter(locale -> Files.isRegularFile(site.resolve(locale.tag()).resolve("index.html")))
                .toList();
    }
}
