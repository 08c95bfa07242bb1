package dev.samepage.audit;

import dev.samepage.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Work on many pages by all processors, whose results and findings come in the order of the pages. */
final class SideBySide {
    private SideBySide() {}

    /** What is done with one page; must touch nothing that is not its own. */
    interface Work<P, R> {
        Optional<R> of(P page, Consumer<Finding> findings);
    }

    private record Done<R>(Optional<R> result, List<Finding> findings) {}

    static <P, R> List<R> of(List<P> pages, Consumer<Finding> findings, Work<P, R> work) {
        var all = pages.parallelStream()
                .map(page -> {
                    var found = new ArrayList<Finding>();
                    return new Done<>(work.of(page, found::add), found);
                })
                .toList();
        var out = new ArrayList<R>();
        for (var done : all) {
            done.findings().forEach(findings);
            done.result().ifPresent(out::add);
        }
        return out;
    }
}
