package dev.samepage.cli;

import dev.samepage.audit.Audit;
import dev.samepage.audit.AuditRequest;
import dev.samepage.audit.AuditResult;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The files of an audit by what belongs together: the languages of one page or programme. A page is read when its name is asked
 * for; other tools' files tell only when read what they hold.
 */
final class AuditInputs {
    private final Map<String, List<Document>> exchanged = new ConcurrentHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Optional<Audit> pages;
    private boolean complete = true;

    private AuditInputs(AuditRequest request) throws IOException {
        var paths = new ArrayList<Path>();
        for (var input : request.inputs()) {
            if (Files.isDirectory(input)) {
                paths.add(input);
                for (var file : files(input)) {
                    exchange(file, request);
                }
            } else if (!exchange(input, request)) {
                paths.add(input);
            }
        }
        pages = paths.isEmpty() ? Optional.empty() : Optional.of(Audit.of(request.withInputs(paths)));
        pages.ifPresent(audit -> {
            // A folder that holds only other tools' files has no pages, which is no fault then.
            names.addAll(audit.names());
            faults.addAll(audit.findings());
            complete &= audit.findings().isEmpty();
        });
    }

    static AuditInputs of(AuditRequest request) throws IOException {
        return new AuditInputs(request);
    }

    /** How many files there are, or documents in them. */
    int count() {
        return pages.map(Audit::count).orElse(0)
                + exchanged.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Checks everything, once. Pages of one name are held against one another; of each name only what was found stays.
     *
     * @return one part for each name, those first that have something to check, in the order of the files
     */
    List<AuditPart> check(RuleSet rules, Progress progress) {
        var all = List.copyOf(names);
        // Other tools' files stand before all pages.
        var alone = exchanged.size();
        return PieceWork.of(all.size(), at -> part(all.get(at), at - alone, rules, progress)).stream()
                .sorted(Comparator.comparingInt(AuditPart::place))
                .toList();
    }

    private AuditPart part(String name, int place, RuleSet rules, Progress progress) {
        // Nobody else holds the documents then.
        var own = Optional.ofNullable(exchanged.remove(name)).orElse(List.of());
        var read = pages.map(audit -> audit.read(name)).orElse(AuditResult.NOTHING);
        var part = AuditPart.of(place, name, own, read, rules);
        progress.step(own.size() + pages.map(audit -> audit.count(name)).orElse(0));
        return part;
    }

    /** What is wrong with files that belong to no name alone. */
    List<Finding> faults() {
        return faults;
    }

    /** Whether every input that belongs to no name alone could be read. */
    boolean complete() {
        return complete;
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
            result.documents().forEach(this::add);
            faults.addAll(result.faults());
        });
        complete &= faults.size() == before;
        return true;
    }

    private void add(Document document) {
        exchanged
                .computeIfAbsent(document.program(), program -> new ArrayList<>())
                .add(document);
        names.add(document.program());
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
