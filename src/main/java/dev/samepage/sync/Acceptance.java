package dev.samepage.sync;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.sync.Change.Kind;
import dev.samepage.text.Nearest;
import dev.samepage.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changes when somebody says that translations are still right though their source has changed.
 *
 * @param problems why keys cannot be accepted, each with its cure; with any, nothing may be written
 */
public record Acceptance(BundleChanges changes, List<String> problems) {
    public Acceptance {
        problems = List.copyOf(problems);
    }

    /** A text that a key names in one bundle. */
    private record Candidate(OpenBundle bundle, Message message, Entry unit) {
        boolean open() {
            return unit.translated()
                    && (unit.staleAgainst(message.text()).isPresent()
                            || unit.state() == State.INITIAL
                            || !unit.source().equals(message.text()));
        }
    }

    /**
     * @param program the only programme meant; empty for all
     */
    public static Acceptance of(
            Workspace workspace, List<LocaleTag> locales, Optional<String> program, List<String> keys) {
        var findings = new ArrayList<Finding>();
        var bundles = locales.stream()
                .flatMap(locale -> OpenBundle.of(workspace, locale, findings::add).stream())
                .filter(bundle -> program.isEmpty() || program.get().equals(bundle.program()))
                .toList();
        var problems = new ArrayList<String>();
        var accepted = new ArrayList<Candidate>();
        for (var key : new LinkedHashSet<>(keys)) {
            accepted.addAll(accepted(key, bundles, problems));
        }
        accepted.forEach(one -> one.bundle()
                .text()
                .replace(
                        one.message().key(),
                        UnitRefresh.accepted(one.unit(), one.message().text())));
        var changed = new ArrayList<BundleChange>();
        for (var bundle : bundles) {
            var changes = accepted.stream()
                    .filter(one -> one.bundle() == bundle)
                    .map(one -> new Change(Kind.ACCEPTED, one.message().key()))
                    .toList();
            if (!changes.isEmpty()) {
                BundleChange.of(bundle.text(), changes, findings::add).ifPresent(changed::add);
            }
        }
        return new Acceptance(new BundleChanges(workspace.root(), changed, findings), problems);
    }

    private static List<Candidate> accepted(String key, List<OpenBundle> bundles, List<String> problems) {
        var named = new ArrayList<Candidate>();
        var known = new LinkedHashSet<String>();
        for (var bundle : bundles) {
            for (var message : bundle.messages()) {
                known.add(message.key());
                if (message.key().equals(key)) {
                    bundle.text().entry(key).ifPresent(unit -> named.add(new Candidate(bundle, message, unit)));
                }
            }
        }
        if (!known.contains(key)) {
            problems.add("no text has the key `" + key + "`; "
                    + Nearest.to(key, known)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("`samepage check` prints the keys of stale texts"));
            return List.of();
        }
        if (named.stream().noneMatch(one -> one.unit().translated())) {
            problems.add("`" + key + "` has no translation that could be accepted; translate it first");
            return List.of();
        }
        var open = named.stream().filter(Candidate::open).toList();
        var programs = open.stream().map(one -> one.bundle().program()).collect(Collectors.toCollection(TreeSet::new));
        if (programs.size() > 1) {
            problems.add("`" + key + "` is a key of " + String.join(" and ", programs)
                    + "; say which you mean with --program " + programs.first());
            return List.of();
        }
        return open;
    }
}
