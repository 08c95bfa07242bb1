package dev.samepage.exchange.transfer;

import dev.samepage.bundle.Entry;
import dev.samepage.exchange.ExchangeFault;
import dev.samepage.exchange.transfer.UnitReturn.Outcome;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.sync.BundleChange;
import dev.samepage.sync.BundleChanges;
import dev.samepage.sync.OpenBundle;
import dev.samepage.text.Nearest;
import dev.samepage.text.Place;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.BundleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an import would do: everything is looked at before anything is written.
 *
 * @param changes with findings where a file does not belong here or a bundle cannot be edited; then nothing is written
 */
public record ImportPlan(BundleChanges changes, List<Report> reports) {
    public ImportPlan {
        reports = List.copyOf(reports);
    }

    /** What became of the units of one file. */
    public record Report(ReturnedFile file, List<UnitReturn> units) {
        public Report {
            units = List.copyOf(units);
        }

        public long count(Outcome outcome) {
            return units.stream().filter(unit -> unit.outcome() == outcome).count();
        }
    }

    /** A bundle under edit with what has come back for it so far. */
    private record Open(OpenBundle bundle, Map<String, Message> messages, Map<String, String> targets) {}

    public static ImportPlan of(Workspace workspace, List<ReturnedFile> files) {
        return new Planner(workspace).plan(files);
    }

    private static final class Planner {
        private final Workspace workspace;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<LocaleTag, Map<String, Open>> bundles = new LinkedHashMap<>();

        Planner(Workspace workspace) {
            this.workspace = workspace;
        }

        ImportPlan plan(List<ReturnedFile> files) {
            var reports = new ArrayList<Report>();
            for (var file : files) {
                bundle(file)
                        .ifPresent(bundle -> reports.add(new Report(
                                file,
                                file.units().stream()
                                        .map(unit -> unit(unit, bundle))
                                        .toList())));
            }
            var changed = new ArrayList<BundleChange>();
            for (var open : bundles.values()) {
                for (var bundle : open.values()) {
                    var text = bundle.bundle().text();
                    if (text.edited()) {
                        text.text(findings::add)
                                .ifPresent(written -> changed.add(new BundleChange(text.bundle(), written, List.of())));
                    }
                }
            }
            return new ImportPlan(new BundleChanges(workspace.root(), changed, findings), reports);
        }

        private Optional<Open> bundle(ReturnedFile file) {
            if (!workspace.settings().locales().contains(file.locale())) {
                foreign(
                        file,
                        "`" + file.locale() + "` is no locale of this workspace",
                        workspace.settings().locales().stream()
                                .map(LocaleTag::tag)
                                .toList(),
                        file.locale().tag());
                return Optional.empty();
            }
            var open = bundles.computeIfAbsent(file.locale(), this::open);
            if (!open.containsKey(file.program())) {
                foreign(
                        file,
                        "there is no programme `" + file.program() + "`",
                        List.copyOf(open.keySet()),
                        file.program());
            }
            return Optional.ofNullable(open.get(file.program()));
        }

        private void foreign(ReturnedFile file, String message, List<String> known, String word) {
            findings.add(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(told(file.file(), word), message)
                    .help(Nearest.help(word, known, "there are " + String.join(", ", known))));
        }

        /** Where the file tells its language or programme; the whole file where only its name or folder does. */
        private static Place told(SourceFile file, String word) {
            // PO files write a language with an underscore.
            var found = Pattern.compile("(?<=[\"' ,;])" + Pattern.quote(word).replace("-", "\\E[-_]\\Q") + "(?![\\w-])")
                    .matcher(file.text());
            return found.find() ? file.at(found.start(), found.end()) : file.whole();
        }

        private Map<String, Open> open(LocaleTag locale) {
            var out = new LinkedHashMap<String, Open>();
            for (var bundle : OpenBundle.of(workspace, locale, findings::add)) {
                var messages = new LinkedHashMap<String, Message>();
                bundle.messages().forEach(message -> messages.put(message.key(), message));
                out.put(bundle.program(), new Open(bundle, messages, new HashMap<>()));
            }
            return out;
        }

        private UnitReturn unit(ReturnedUnit unit, Open open) {
            var bundle = open.bundle();
            var message = open.messages().get(unit.key());
            var subject = new Subject(bundle.locale().tag(), bundle.program(), unit.key(), "");
            if (message == null) {
                return refused(
                        unit,
                        ReturnFault.UNKNOWN_KEY
                                .at(unit.place(), "the model has no text `" + unit.key() + "`")
                                .help(Nearest.help(
                                        unit.key(),
                                        open.messages().keySet(),
                                        "it may have been removed or renamed since; export again"))
                                .about(subject)
                                .texts(unit.source().orElse(""), unit.target()));
            }
            var before = open.targets().putIfAbsent(unit.key(), unit.target());
            if (before != null && !before.equals(unit.target())) {
                // Nobody but the translator can tell which of the two is meant.
                var twice = ReturnFault.RETURNED_TWICE
                        .at(unit.place(), "another translation of this text came back as well")
                        .help("remove one of the two, or import their files one after the other")
                        .about(subject)
                        .texts(before, unit.target());
                findings.add(twice);
                return refused(unit, twice);
            }
            var text = bundle.text();
            var result = UnitReturn.of(unit, message, text.entry(unit.key()), bundle.locale(), bundle.program());
            result.wanted().ifPresent(wanted -> {
                if (text.entry(unit.key()).isEmpty()) {
                    add(unit.key(), open, text);
                }
                text.replace(unit.key(), wanted);
            });
            return result;
        }

        private static void add(String key, Open open, BundleText text) {
            var keys = List.copyOf(open.messages().keySet());
            var before = keys.subList(0, keys.indexOf(key));
            if (text.retired(key).isPresent()) {
                text.revive(key, key, before);
            } else {
                text.add(Entry.untranslated(key, open.messages().get(key).text().value()), before);
            }
        }

        private static UnitReturn refused(ReturnedUnit unit, Finding finding) {
            return new UnitReturn(Outcome.REFUSED, unit.key(), Optional.empty(), Optional.of(finding));
        }
    }
}
