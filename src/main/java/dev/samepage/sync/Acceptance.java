package dev.samepage.sync;

import dev.samepage.bundle.Entry;
import dev.samepage.bundle.Fingerprint;
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

    /** Which of the translations that a key names are meant. */
    public enum Reach {
        /** Those that wait for somebody's word: stale ones and drafts. */
        WAITING,
        /** Each that nobody has accepted as it stands, though it may look up to date. */
        NAMED
    }

    /** A text that a key names in one bundle. */
    private record Candidate(OpenBundle bundle, Message message, Entry unit) {
        boolean open(Reach reach) {
            if (reach == Reach.NAMED) {
                return unit.translated()
                        && !unit.accepted()
                                .equals(Fingerprint.of(
                                        message.text().value(), unit.target().value()));
            }
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
            Workspace workspace, List<LocaleTag> locales, Reach reach, Optional<String> program, List<String> keys) {
        var findings = new ArrayList<Finding>();
        var bundles = locales.stream()
                .flatMap(locale -> OpenBundle.of(workspace, locale, findings::add).stream())
                .filter(bundle -> program.isEmpty() || program.get().equals(bundle.program()))
                .toList();
        var problems = new ArrayList<String>();
        var accepted = new ArrayList<Candidate>();
        for (var key : new LinkedHashSet<>(keys)) {
            accepted.addAll(accepted(key, bundles, reach, problems));
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

    private static List<Candidate> accepted(String key, List<OpenBundle> bundles, Reach reach, List<String> problems) {
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
                    + Nearest.help(key, known, "`samepage check` prints the keys of stale texts"));
            return List.of();
        }
        if (named.stream().noneMatch(one -> one.unit().translated())) {
            problems.add("`" + key + "` has no translation that could be accepted; translate it first");
            return List.of();
        }
        var open = named.stream().filter(one -> one.open(reach)).toList();
        var programs = open.stream().map(one -> one.bundle().program()).collect(Collectors.toCollection(TreeSet::new));
        if (programs.size() > 1) {
            problems.add("`" + key + "` is a key of " + String.join(" and ", programs)
                    + "; say which you mean with --program " + programs.first());
            return List.of();
        }
        return open;
    }
}
