package dev.samepage.measure;

import dev.samepage.audit.AuditRequest;
import dev.samepage.audit.WholeAudit;
import dev.samepage.check.Checker;
import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.rules.RuleCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Real pages of one drop, audited.
 *
 * @param findings those of the audit itself and those of all rules
 */
record RealPages(String name, List<Document> documents, List<Finding> findings) {
    private static final LocaleTag ENGLISH = LocaleTag.of("en-US");
    private static final Path BASE = Path.of(".");

    static List<RealPages> all() {
        var glossary = Shared.workspace().glossary();
        return List.of(
                of("seeds 2017-07", "seeds/2017-07", null, null, glossary),
                of("seeds 2017-09", "seeds/2017-09", null, "seeds/2017-07", glossary),
                of("2017-07 bilingual", "corpus/pages/2017-07", null, null, glossary),
                of("2017-07 against 2017-09", "corpus/pages/2017-07", "corpus/pages/2017-09-source", null, glossary),
                of("2017-09 bilingual", bilingual(), null, "corpus/pages/2017-07", glossary),
                of("2017-09 plain", "corpus/pages/2017-09/plain", "corpus/pages/2017-09-source", null, glossary));
    }

    private static List<Path> bilingual() {
        var drop = "corpus/pages/2017-09/";
        return List.of(
                Shared.path(drop + "de-de"),
                Shared.path(drop + "es-es"),
                Shared.path(drop + "fr-fr"),
                Shared.path(drop + "it-it"),
                Shared.path(drop + "pt-br"));
    }

    private static RealPages of(String name, String folder, String source, String previous, Glossary glossary) {
        return of(name, List.of(Shared.path(folder)), source, previous, glossary);
    }

    private static RealPages of(String name, List<Path> folders, String source, String previous, Glossary glossary) {
        var request = AuditRequest.of(folders, BASE, ENGLISH).withGlossary(glossary);
        request = source == null ? request : request.withSourceDir(Shared.path(source));
        request = previous == null ? request : request.withPreviousDir(Shared.path(previous));
        var audited = WholeAudit.of(request);
        var findings = new ArrayList<>(audited.findings());
        findings.addAll(Checker.with(RuleCatalog.standard()).check(audited.documents()));
        return new RealPages(name, audited.documents(), List.copyOf(findings));
    }
}
