package dev.samepage.audit;

import dev.samepage.audit.PageSet.Entry;
import dev.samepage.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Files by the name of their page, which its languages have in common; none is read before it is asked for. */
final class PageNames {
    private final Map<String, List<Path>> paths = new LinkedHashMap<>();
    /** Each file's place among all. */
    private final Map<Path, Integer> order = new LinkedHashMap<>();

    private final Path base;

    private PageNames(Path base) {
        this.base = base;
    }

    static PageNames of(List<Path> inputs, Path base, Consumer<Finding> findings) {
        var names = new PageNames(base);
        for (var path : PageSet.paths(inputs, base, findings)) {
            names.order.put(path, names.order.size());
            names.paths
                    .computeIfAbsent(PageSet.program(path), name -> new ArrayList<>())
                    .add(path);
        }
        return names;
    }

    /** In the order of their first files. */
    Set<String> names() {
        return paths.keySet();
    }

    int count() {
        return order.size();
    }

    int count(String name) {
        return paths.getOrDefault(name, List.of()).size();
    }

    int place(Entry page) {
        return order.get(page.path());
    }

    /** The pages of one name, in the order of their files. */
    List<Entry> read(String name, Consumer<Finding> findings) {
        return SideBySide.of(
                paths.getOrDefault(name, List.of()), findings, (path, faults) -> PageSet.entry(path, base, faults));
    }
}
