package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.site.view.IndexEntry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rest of the site must know of one programme; small, since it is kept for every programme at once.
 *
 * @param version the programme's version, for the manifest
 * @param entries how each language's index shows it
 * @param translated the languages in which at least one text is translated
 * @param gaps what its pages show untranslated or outdated
 */
record ProgramSummary(
        String program,
        String version,
        Map<LocaleTag, IndexEntry> entries,
        Set<LocaleTag> translated,
        List<SiteResult.Gaps> gaps) {}
