package dev.samepage.report;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All shards of one check, put together to what the check would have found at once. */
public final class ShardSet {
    private final List<Run> runs;

    private ShardSet(List<Run> runs) {
        this.runs = runs;
    }

    /**
     * @param read the shards by the names of their files
     * @throws ReportFault where they are not exactly the shards of one check
     */
    public static ShardSet of(Map<String, Run> read, String version) throws ReportFault {
        var byIndex = new TreeMap<Integer, String>();
        Map.Entry<String, Run> first = null;
        for (var one : read.entrySet()) {
            if (!one.getValue().version().equals(version)) {
                throw new ReportFault(one.getKey() + " was written by version "
                        + one.getValue().version() + ", this is " + version
                        + "; use one version for a check and its merge");
            }
            first = first == null ? one : first;
            var here = shard(one.getValue());
            var there = shard(first.getValue());
            if (here.count() != there.count() || !here.of().equals(there.of())) {
                throw new ReportFault(one.getKey() + " and " + first.getKey()
                        + " are shards of different checks: other files, options or numbers of shards");
            }
            var twin = byIndex.put(here.index(), one.getKey());
            if (twin != null) {
                throw new ReportFault(one.getKey() + " and " + twin + " are both shard " + here.index() + " of "
                        + here.count() + "; name each once");
            }
        }
        if (first == null) {
            throw new ReportFault("there is no report to merge");
        }
        var count = shard(first.getValue()).count();
        var missing = IntStream.rangeClosed(1, count)
                .filter(index -> !byIndex.containsKey(index))
                .mapToObj(index -> index + "/" + count)
                .toList();
        if (!missing.isEmpty()) {
            throw new ReportFault((missing.size() == 1 ? "shard " : "shards ") + String.join(", ", missing)
                    + (missing.size() == 1 ? " is" : " are") + " missing; a part of a check proves nothing");
        }
        return new ShardSet(byIndex.values().stream().map(read::get).toList());
    }

    private static Shard shard(Run run) {
        return run.shard().orElseThrow(() -> new IllegalArgumentException("a run that is no shard"));
    }

    /** Whether every shard could read its files. */
    public boolean usable() {
        return runs.stream().allMatch(run -> shard(run).usable());
    }

    /** Whether every translation is a message. */
    public boolean readable() {
        return runs.stream().allMatch(run -> shard(run).readable());
    }

    /** The findings; where files could not be read, only what says so, each once though several shards read the file. */
    public List<Finding> findings() {
        var seen = new HashSet<String>();
        return runs.stream()
                .filter(run -> usable() || !shard(run).usable())
                .flatMap(run -> run.findings().stream())
                .sorted(Finding.ORDER)
                .filter(finding -> usable()
                        || seen.add(finding.place() + " " + finding.rule().id() + " " + finding.message()))
                .toList();
    }

    /** What the shards' baselines list. */
    public List<Finding> known() {
        return runs.stream()
                .flatMap(run -> run.known().stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    /** How many units were looked at. */
    public int units() {
        return runs.stream().mapToInt(Run::units).sum();
    }

    /** What all shards have in common: languages, rules and severities. */
    public Run common() {
        return runs.get(0);
    }

    /** The only locales that were asked for; empty for all. */
    public Optional<Set<String>> locales() {
        return shard(runs.get(0)).locales();
    }

    /** The only units that were looked at; empty for all. */
    public Optional<Set<Subject>> changed() {
        return shard(runs.get(0)).units().isEmpty()
                ? Optional.empty()
                : Optional.of(runs.stream()
                        .flatMap(run -> shard(run).units().orElse(Set.of()).stream())
                        .collect(Collectors.toSet()));
    }
}
