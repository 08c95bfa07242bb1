package dev.samepage.serve;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
import dev.samepage.bundle.Wording.Standing;
import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The texts of a workspace in one language, each with its translation and what the checker says of it. */
final class Texts {
    private final Workspace workspace;
    private final Findings findings;
    private final LocaleTag locale;

    Texts(Workspace workspace, Findings findings, LocaleTag locale) {
        this.workspace = workspace;
        this.findings = findings;
        this.locale = locale;
    }

    /**
     * A text.
     *
     * @param entry the bundle's unit; empty where the bundle has none, and in the source language
     */
    record Text(
            String program,
            LocaleTag locale,
            Message message,
            Optional<Entry> entry,
            Standing standing,
            boolean editable,
            List<Finding> findings,
            boolean pending) {
        /** Changes whenever somebody changes what an editor has seen. */
        String version() {
            return version(message, entry);
        }

        static String version(Message message, Optional<Entry> entry) {
            var unit = entry.map(one -> one.target().value() + "\0" + one.state() + "\0"
                            + one.source().value() + "\0"
                            + one.previous().map(old -> old.source().value()).orElse(""))
                    .orElse("");
            return Fingerprint.of(message.text().value(), unit);
        }

        Optional<Severity> worst() {
            return findings.stream().map(Finding::severity).min(Severity::compareTo);
        }
    }

    static Optional<LocaleTag> locale(Workspace workspace, String tag) {
        return workspace.settings().source().tag().equals(tag)
                ? Optional.of(workspace.settings().source())
                : workspace.settings().locales().stream()
                        .filter(one -> one.tag().equals(tag))
                        .findFirst();
    }

    /** The programmes' ids in their order, and last the labels'. */
    static List<String> programs(Workspace workspace) {
        var out = new ArrayList<>(
                workspace.programs().stream().map(program -> program.id()).toList());
        out.add(Bundle.LABELS);
        return out;
    }

    static List<Message> messages(Workspace workspace, String program) {
        return program.equals(Bundle.LABELS)
                ? workspace.labels()
                : workspace.programs().stream()
                        .filter(one -> one.id().equals(program))
                        .findFirst()
                        .map(one -> one.messages())
                        .orElse(List.of());
    }

    Optional<Text> text(String program, String key) {
        return messages(workspace, program).stream()
                .filter(message -> message.key().equals(key))
                .findFirst()
                .map(message -> text(program, message));
    }

    /** All texts of a programme, in the model's order. */
    List<Text> texts(String program) {
        return messages(workspace, program).stream()
                .map(message -> text(program, message))
                .toList();
    }

    private Text text(String program, Message message) {
        var bundle = workspace.bundle(program, locale);
        var entry =
                locale.equals(workspace.settings().source()) ? Optional.<Entry>empty() : bundle.entry(message.key());
        var standing = standing(message, entry);
        var checked = standing == Standing.SOURCE
                ? new Findings.OfUnit(List.of(), false)
                : findings.of(workspace, program, locale.tag(), message.key());
        // A label that comes with the program has its translation there and not in the workspace.
        var own = entry.map(one -> one.key().file() == bundle.file()).orElse(true)
                && !message.text().file().path().startsWith("samepage:");
        return new Text(
                program,
                locale,
                message,
                entry,
                standing,
                own && standing != Standing.SOURCE,
                checked.findings(),
                checked.pending());
    }

    private Standing standing(Message message, Optional<Entry> entry) {
        if (locale.equals(workspace.settings().source())) {
            return Standing.SOURCE;
        }
        if (entry.filter(Entry::translated).isEmpty()) {
            return Standing.MISSING;
        }
        return entry.get().staleAgainst(message.text()).isPresent() ? Standing.STALE : Standing.TRANSLATED;
    }

    /**
     * What an editor wants to see.
     *
     * @param show {@code stale}, {@code missing}, {@code findings}, {@code error}, or empty for all
     * @param state a state's id, or empty for all
     * @param words that a text's key, source or translation holds, or empty
     */
    static Predicate<Text> filter(String show, String state, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return text -> shows(show, text)
                && (state.isEmpty()
                        || text.entry()
                                .map(one -> one.state().id())
                                .orElse("initial")
                                .equals(state))
                && (wanted.isEmpty()
                        || holds(text.message().key(), wanted)
                        || holds(text.message().text().value(), wanted)
                        || text.entry()
                                .map(one -> holds(one.target().value(), wanted))
                                .orElse(false));
    }

    private static boolean shows(String show, Text text) {
        return switch (show) {
            case "stale" -> text.standing() == Standing.STALE;
            case "missing" -> text.standing() == Standing.MISSING;
            case "findings" -> !text.findings().isEmpty();
            case "error" -> text.worst().filter(Severity.ERROR::equals).isPresent();
            default -> true;
        };
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
