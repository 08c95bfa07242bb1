package dev.samepage.workspace;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.BundleReader;
import dev.samepage.yaml.LabelsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pages' labels and their translations that come with the program. A workspace's own label of the same key wins, so
 * that a new version with a new label breaks no workspace.
 */
public final class DefaultLabels {
    private static final String FOLDER = "/defaults/";

    private DefaultLabels() {}

    /** The workspace's labels and behind them those that it does not have. */
    static List<Message> behind(List<Message> own, LocaleTag source, Consumer<Finding> findings) {
        // The labels are written in en-US; for another source language they would be foreign words.
        if (!source.language().equals("en")) {
            return own;
        }
        var out = new ArrayList<>(own);
        var keys = new HashSet<>(own.stream().map(Message::key).toList());
        file("content/ui.yaml")
                .ifPresent(file -> LabelsReader.read(file, source, findings).stream()
                        .filter(message -> !keys.contains(message.key()))
                        .forEach(out::add));
        return List.copyOf(out);
    }

    /**
     * Whether the workspace has every label itself, so that no translation of the program's is of any use.
     *
     * @param all the workspace's own and those behind them
     */
    static boolean noneBehind(List<Message> own, List<Message> all, LocaleTag source) {
        return source.language().equals("en") && own.size() == all.size();
    }

    /** The workspace's translations and behind them those of labels that it does not define itself. */
    static Bundle behind(Bundle own, List<Message> ownLabels, Consumer<Finding> findings) {
        var defaults = file(Workspace.path(own.locale(), Bundle.LABELS))
                .flatMap(file -> BundleReader.read(file, own.locale(), Bundle.LABELS, findings));
        if (defaults.isEmpty()) {
            return own;
        }
        var keys = new HashSet<>(ownLabels.stream().map(Message::key).toList());
        var out = new ArrayList<Entry>(own.entries());
        defaults.get().entries().stream()
                .filter(entry -> !keys.contains(entry.key().value()))
                .filter(entry -> own.entry(entry.key().value()).isEmpty())
                .forEach(out::add);
        return new Bundle(own.locale(), own.program(), own.file(), out, List.copyOf(own.retired()));
    }

    /** The translations that come with the program; empty for a language that it does not have. */
    public static Optional<Bundle> in(LocaleTag locale) {
        return file(Workspace.path(locale, Bundle.LABELS))
                .flatMap(file -> BundleReader.read(file, locale, Bundle.LABELS, finding -> {}));
    }

    private static Optional<SourceFile> file(String path) {
        try (var in = DefaultLabels.class.getResourceAsStream(FOLDER + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new SourceFile("samepage:" + path, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + path, e);
        }
    }
}
