package dev.samepage.status;

import dev.samepage.bundle.Bundle;
import dev.samepage.locale.LocaleTag;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/** Counts a workspace's translations. */
public final class Status {
    private Status() {}

    /** For each locale its programmes in the workspace's order, then the labels. */
    public static List<Progress> of(Workspace workspace, List<LocaleTag> locales) {
        var out = new ArrayList<Progress>();
        for (var locale : locales) {
            for (var program : workspace.programs()) {
                out.add(BundleStatus.of(program.messages(), workspace.bundle(program.id(), locale))
                        .progress());
            }
            if (!workspace.labels().isEmpty()) {
                out.add(labels(workspace, locale).progress());
            }
        }
        return List.copyOf(out);
    }

    /** The pages' own labels. */
    public static BundleStatus labels(Workspace workspace, LocaleTag locale) {
        return BundleStatus.of(workspace.labels(), workspace.bundle(Bundle.LABELS, locale));
    }

    /** One sum for each locale, in the order given. */
    public static List<Progress> sums(List<Progress> parts) {
        return parts.stream()
                .map(Progress::locale)
                .distinct()
                .map(locale -> parts.stream()
                        .filter(part -> part.locale().equals(locale))
                        .reduce(Progress.none(locale, Progress.ALL), Progress::plus))
                .toList();
    }
}
