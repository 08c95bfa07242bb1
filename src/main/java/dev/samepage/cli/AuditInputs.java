package dev.samepage.cli;

import dev.samepage.audit.Audit;
import dev.samepage.audit.AuditRequest;
import dev.samepage.check.Document;
import dev.samepage.exchange.ExchangeContext;
import dev.samepage.exchange.ExchangeResult;
import dev.samepage.exchange.ExchangeText;
import dev.samepage.exchange.po.PoReader;
import dev.samepage.exchange.tmx.TmxReader;
import dev.samepage.exchange.xliff.XliffReader;
import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The files of an audit as documents: pages by the page reader, other tools' files by the reader of their format. */
final class AuditInputs {
    private final List<Document> documents = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private boolean complete = true;

    private AuditInputs() {}

    static AuditInputs read(AuditRequest request) throws IOException {
        var inputs = new AuditInputs();
        var pages = new ArrayList<Path>();
        for (var input : request.inputs()) {
            if (Files.isDirectory(input)) {
                pages.add(input);
                for (var file : files(input)) {
                    inputs.exchange(file, request);
                }
            } else if (!inputs.exchange(input, request)) {
                pages.add(input);
            }
        }
        if (!pages.isEmpty()) {
            inputs.pages(pages, request);
        }
        return inputs;
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** The documents, those of one page or programme together; afterwards nobody but the caller holds them. */
    List<List<Document>> take() {
        var out = new LinkedHashMap<String, List<Document>>();
        for (var document : documents) {
            out.computeIfAbsent(document.program(), program -> new ArrayList<>())
                    .add(document);
        }
        documents.clear();
        return new ArrayList<>(out.values());
    }

    List<Finding> faults() {
        return faults;
    }

    /** Whether every input could be read and paired. */
    boolean complete() {
        return complete;
    }

    private void pages(List<Path> pages, AuditRequest request) {
        var only = new AuditRequest(
                pages,
                request.base(),
                request.sourceLocale(),
                request.locale(),
                request.source(),
                request.sourceDir(),
                request.previous(),
                request.previousDir(),
                request.glossary());
        var audited = Audit.of(only);
        // A folder that holds only other tools' files has no pages, which is no fault then.
        documents.addAll(audited.documents());
        faults.addAll(audited.findings());
        complete &= audited.complete();
    }

    private boolean exchange(Path file, AuditRequest request) {
        var reader = reader(file);
        if (reader.isEmpty()) {
            return false;
        }
        var context = new ExchangeContext(request.sourceLocale(), request.locale(), request.glossary());
        var before = faults.size();
        ExchangeText.read(file, file.toString().replace('\\', '/'), faults::add).ifPresent(text -> {
            var result = reader.get().apply(text, context);
            documents.addAll(result.documents());
            faults.addAll(result.faults());
        });
        complete &= faults.size() == before;
        return true;
    }

    private static Optional<BiFunction<SourceFile, ExchangeContext, ExchangeResult>> reader(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "xlf", "xliff", "sdlxliff", "mxliff" -> Optional.of(XliffReader::read);
            case "po", "pot" -> Optional.of(PoReader::read);
            case "tmx" -> Optional.of(TmxReader::read);
            default -> Optional.empty();
        };
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
