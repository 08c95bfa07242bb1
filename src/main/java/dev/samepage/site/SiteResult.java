package dev.samepage.site;

import dev.samepage.finding.Finding;
import java.util.List;

/**
 * What a build did.
 *
 * @param built whether the site is in place; false leaves the last one untouched
 * @param faults what is wrong with the workspace's files; where there is anything, nothing was built
 * @param gaps what each page shows untranslated or outdated; pages without gaps are left out
 */
public record SiteResult(boolean built, Files files, List<Gaps> gaps, List<Finding> findings, List<Finding> faults) {
    public SiteResult {
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /**
     * The site's files by what became of them, without the manifest.
     *
     * @param written their paths inside the site, in order
     * @param unchanged how many were as they should be
     * @param removed paths inside the site, in order
     */
    public record Files(List<String> written, int unchanged, List<String> removed) {
        static final Files NONE = new Files(List.of(), 0, List.of());
    }

    /** How many of a page's texts stand in the source language, and how many were translated from an older source. */
    public record Gaps(String locale, String program, long texts, long missing, long stale) {}
}
