package dev.samepage.audit;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.IoReason;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pages of some files and folders. */
final class PageSet {
    private PageSet() {}

    /**
     * A page with what is known of it.
     *
     * @param program its file name without extension, by which the locales of one page are found
     * @param locale of the text; empty where nothing tells it
     */
    record Entry(Path path, String program, Optional<LocaleTag> locale, Page page) {
        /** The version of the English page that it was made from, or empty. */
        String sourceHash() {
            return page.front().value("ms.openlocfilehash").orElse("");
        }
    }

    /** The files given and those of the folders given, each once. */
    static List<Path> paths(List<Path> inputs, Path base, Consumer<Finding> findings) {
        var paths = new LinkedHashSet<Path>();
        for (var input : inputs) {
            if (Files.isDirectory(input)) {
                paths.addAll(pages(input, base, findings));
            } else {
                paths.add(input);
            }
        }
        return List.copyOf(paths);
    }

    static Optional<Entry> entry(Path path, Path base, Consumer<Finding> findings) {
        return PageFile.read(path, base, findings).map(file -> {
            var page = Page.of(file);
            var locale = PageLocale.of(page.front(), path.toAbsolutePath().normalize());
            return new Entry(path, program(path), locale, page);
        });
    }

    /** The language of a page; told by itself, its path or the request. */
    static Optional<LocaleTag> locale(Entry page, AuditRequest request, Consumer<Finding> findings) {
        var locale = page.locale().or(request::locale);
        if (locale.isEmpty()) {
            findings.accept(AuditFault.PAGE_WITHOUT_LOCALE
                    .at(page.page().file().whole(), "neither the page nor its path tells the page's language")
                    .help("give it with `--locale`, or write `lang: de-DE` (or another tag) into the front matter"));
        }
        return locale;
    }

    static String program(Path path) {
        var name = path.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The Markdown files of a folder, in the order of their names; hidden folders are passed over. */
    static List<Path> pages(Path folder, Path base, Consumer<Finding> findings) {
        var out = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    var hidden = !directory.equals(folder)
                            && directory.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    var name = file.getFileName().toString();
                    if (attributes.isRegularFile() && (name.endsWith(".md") || name.endsWith(".markdown"))) {
                        out.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    findings.accept(AuditFault.UNREADABLE_PAGE
                            .at(nowhere(file, base), "the file cannot be read: " + IoReason.withoutFile(e))
                            .help("check that you may read it"));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            findings.accept(AuditFault.UNREADABLE_PAGE
                    .at(nowhere(folder, base), "the folder cannot be read: " + IoReason.withoutFile(e))
                    .help("check that you may read it"));
        }
        out.sort(Comparator.comparing(path -> path.toString().replace('\\', '/')));
        return out;
    }

    private static Place nowhere(Path path, Path base) {
        return new SourceFile(PageFile.name(path, base), "").whole();
    }
}
