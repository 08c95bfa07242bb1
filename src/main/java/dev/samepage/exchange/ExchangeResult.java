package dev.samepage.exchange;

import dev.samepage.check.Document;
import dev.samepage.finding.Finding;
import java.util.List;

/**
 * A file as documents, one per target language, and what could not be read of it.
 *
 * @param faults empty where everything could be read
 */
public record ExchangeResult(List<Document> documents, List<Finding> faults) {
    public ExchangeResult {
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
    }

    public static ExchangeResult of(Finding fault) {
        return new ExchangeResult(List.of(), List.of(fault));
    }
}
