package dev.samepage.cli;

import dev.samepage.baseline.Baseline;
import dev.samepage.baseline.Comparison;
import dev.samepage.baseline.Scope;
import dev.samepage.finding.Finding;
import dev.samepage.yaml.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The baseline of a run: its file, and what of it the run looked at. */
final class KnownFindings {
    private final Path file;
    private final Scope scope;
    private final Baseline baseline;
    private final List<Finding> faults = new ArrayList<>();

    KnownFindings(Path file, ReportOptions.Looked looked) {
        this.file = file;
        this.scope = looked.scope();
        this.baseline = Files.exists(file)
                ? FileText.read(file, file.toString(), faults::add)
                        .map(Baseline::read)
                        .orElse(Baseline.EMPTY)
                : Baseline.EMPTY;
        faults.addAll(baseline.findings());
    }

    boolean readable() {
        return faults.isEmpty();
    }

    Comparison compare(List<Finding> found) {
        var compared = baseline.compare(found, scope);
        if (faults.isEmpty()) {
            return compared;
        }
        var fresh = new ArrayList<>(faults);
        fresh.addAll(compared.fresh());
        return new Comparison(fresh, compared.known(), compared.fixed());
    }

    /** Writes the findings to the file and says how many it holds. */
    String update(List<Finding> found) throws IOException {
        if (!faults.isEmpty()) {
            throw new UnusableInput("--update-baseline: " + faults.get(0).place() + ": "
                    + faults.get(0).message() + "; mend the file or delete it");
        }
        var text = new StringBuilder();
        var updated = baseline.updated(found, scope);
        updated.write(text);
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw Output.unwritten("--baseline", file, e);
        }
        return updated.entries().size() + " findings are known now";
    }
}
