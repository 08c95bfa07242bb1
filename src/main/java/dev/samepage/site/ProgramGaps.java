package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Program;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a programme's pages show a source text, or a translation of an older one. */
final class ProgramGaps {
    private final SiteBuilder.Gaps wanted;
    private final Workspace read;
    private final Program program;
    private final Consumer<Finding> findings;
    private final List<SiteResult.Gaps> all = new ArrayList<>();

    /** @param findings takes each gap where none is allowed */
    ProgramGaps(SiteBuilder.Gaps wanted, Workspace read, Program program, Consumer<Finding> findings) {
        this.wanted = wanted;
        this.read = read;
        this.program = program;
        this.findings = findings;
    }

    /** How many there are, for each language that has any. */
    List<SiteResult.Gaps> all() {
        return all;
    }

    /** Takes note of one language's pages. */
    void add(PageWords words) {
        var locale = words.locale().tag();
        var missing = words.count(Standing.MISSING);
        var stale = words.count(Standing.STALE);
        if (missing + stale == 0) {
            return;
        }
        all.add(new SiteResult.Gaps(locale, program.id(), words.texts(), missing, stale));
        if (wanted == SiteBuilder.Gaps.REFUSED) {
            words.shown().forEach((key, standing) -> {
                if (standing == Standing.MISSING || standing == Standing.STALE) {
                    findings.accept(incomplete(words.locale(), key, standing));
                }
            });
        }
    }

    private Finding incomplete(LocaleTag locale, String key, Standing standing) {
        var bundle = read.bundle(program.id(), locale);
        var place = bundle.entry(key)
                .map(entry -> entry.key().place())
                .orElseGet(() -> bundle.file().whole());
        var state = standing == Standing.MISSING ? "is not translated" : "was translated from an older source";
        return SiteFault.INCOMPLETE_TRANSLATION
                .at(place, "`" + key + "` " + state)
                .help("translate it, or build without --strict to show it marked")
                .about(new Subject(locale.tag(), program.id(), key, ""));
    }
}
