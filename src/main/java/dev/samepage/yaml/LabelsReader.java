package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads {@code content/ui.yaml}: the pages' own labels, key by key. */
public final class LabelsReader {
    private LabelsReader() {}

    public static List<Message> read(SourceFile file, LocaleTag source, Consumer<Finding> findings) {
        var out = new ArrayList<Message>();
        YamlReader.read(file, findings).ifPresent(root -> {
            var fields = Fields.any(root, "the labels", findings);
            for (var pair : fields.all()) {
                if (pair.key().value().equals(Bundle.RETIRED)) {
                    findings.accept(InputFault.WRONG_TYPE
                            .at(pair.key().place(), "`retired` cannot be a label's key, since bundles use it")
                            .help("choose another key"));
                    continue;
                }
                fields.text(pair.value(), "a label")
                        .map(text -> new Message(pair.key().value(), text.text()))
                        .filter(message -> Messages.parse(message, source, findings) != null)
                        .ifPresent(out::add);
            }
        });
        return out;
    }
}
