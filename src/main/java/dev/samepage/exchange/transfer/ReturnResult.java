package dev.samepage.exchange.transfer;

import dev.samepage.finding.Finding;
import java.util.List;

/**
 * What a returned file holds.
 *
 * @param faults why it cannot be read as a whole; with any, nothing of it may be used
 */
public record ReturnResult(List<ReturnedFile> files, List<Finding> faults) {
    public ReturnResult {
        files = List.copyOf(files);
        faults = List.copyOf(faults);
    }
}
