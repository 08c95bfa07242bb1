package dev.samepage.exchange.transfer;

import dev.samepage.exchange.ExchangeFault;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what came back in one file, by programme and language. */
public final class ReturnedUnits {
    private record Bundle(String program, LocaleTag locale) {}

    private final SourceFile file;
    private final Map<Bundle, List<ReturnedUnit>> units = new LinkedHashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Set<String> strange = new HashSet<>();

    public ReturnedUnits(SourceFile file) {
        this.file = file;
    }

    /**
     * @param program as the file tells it; empty for the file's own name
     * @param tag the language as the file tells it
     */
    public void add(String program, String tag, ReturnedUnit unit) {
        var told = tag.strip();
        // A language that the file names must not be passed over for that of its folder.
        var locale = told.isEmpty() ? folder() : LocaleTag.parse(told.replace('_', '-'));
        if (locale.isEmpty()) {
            if (strange.add(told)) {
                fault(
                        unit.place(),
                        told.isEmpty()
                                ? "the file does not tell its target language"
                                : "the file's target language `" + told + "` is no locale",
                        "export it again with its language");
            }
            return;
        }
        units.computeIfAbsent(new Bundle(program(program), locale.get()), bundle -> new ArrayList<>())
                .add(unit);
    }

    public void fault(Place place, String message, String help) {
        faults.add(ExchangeFault.UNREADABLE_EXCHANGE_FILE.at(place, message).help(help));
    }

    public void fault(Finding finding) {
        faults.add(finding);
    }

    public ReturnResult result() {
        var files = new ArrayList<ReturnedFile>();
        units.forEach((bundle, list) -> files.add(new ReturnedFile(file, bundle.locale(), bundle.program(), list)));
        return new ReturnResult(files, faults);
    }

    // Tools write whole paths into what names the original.
    private String program(String told) {
        var name = name(told.isBlank() ? file.path() : told);
        return name.isEmpty() ? name(file.path()) : name;
    }

    private static String name(String path) {
        var name = path.strip().replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        var dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Files are exported into a folder per language. */
    private Optional<LocaleTag> folder() {
        var parts = file.path().replace('\\', '/').split("/", -1);
        return parts.length < 2 ? Optional.empty() : LocaleTag.parse(parts[parts.length - 2]);
    }
}
