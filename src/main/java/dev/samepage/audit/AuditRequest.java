package dev.samepage.audit;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one audit looks at.
 *
 * @param inputs pages, and folders whose pages are all looked at
 * @param base files inside it are named relative to it
 * @param sourceLocale the language that the others are translated from
 * @param locale the language of pages that do not tell theirs
 * @param source the source page of the plain pages; may be a bilingual page
 * @param sourceDir where each plain page has its source under the same name
 * @param previous the page as it was in the drop before
 * @param previousDir where each page is found, under the same name, as it was in the drop before
 */
public record AuditRequest(
        List<Path> inputs,
        Path base,
        LocaleTag sourceLocale,
        Optional<LocaleTag> locale,
        Optional<Path> source,
        Optional<Path> sourceDir,
        Optional<Path> previous,
        Optional<Path> previousDir,
        Glossary glossary) {
    public AuditRequest {
        inputs = List.copyOf(inputs);
    }

    /** An audit of some pages with nothing else given. */
    public static AuditRequest of(List<Path> inputs, Path base, LocaleTag sourceLocale) {
        var none = Optional.<Path>empty();
        return new AuditRequest(inputs, base, sourceLocale, Optional.empty(), none, none, none, none, Glossary.EMPTY);
    }

    public AuditRequest withInputs(List<Path> paths) {
        return new AuditRequest(paths, base, sourceLocale, locale, source, sourceDir, previous, previousDir, glossary);
    }

    public AuditRequest withLocale(LocaleTag tag) {
        return new AuditRequest(
                inputs, base, sourceLocale, Optional.of(tag), source, sourceDir, previous, previousDir, glossary);
    }

    public AuditRequest withSource(Path page) {
        return new AuditRequest(
                inputs, base, sourceLocale, locale, Optional.of(page), sourceDir, previous, previousDir, glossary);
    }

    public AuditRequest withSourceDir(Path folder) {
        return new AuditRequest(
                inputs, base, sourceLocale, locale, source, Optional.of(folder), previous, previousDir, glossary);
    }

    public AuditRequest withPrevious(Path page) {
        return new AuditRequest(
                inputs, base, sourceLocale, locale, source, sourceDir, Optional.of(page), previousDir, glossary);
    }

    public AuditRequest withPreviousDir(Path folder) {
        return new AuditRequest(
                inputs, base, sourceLocale, locale, source, sourceDir, previous, Optional.of(folder), glossary);
    }

    public AuditRequest withGlossary(Glossary terms) {
        return new AuditRequest(inputs, base, sourceLocale, locale, source, sourceDir, previous, previousDir, terms);
    }
}
