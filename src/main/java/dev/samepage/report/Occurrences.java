package dev.samepage.report;

import dev.samepage.finding.Finding;
import java.util.HashMap;
import java.util.Map;

/** Counts how often each fingerprint was met: services drop a second result with the identity of the first. */
final class Occurrences {
    private final Map<String, Integer> met = new HashMap<>();

    /** Which occurrence of its fingerprint this finding is, counted from 1. */
    int next(Finding finding) {
        return met.merge(finding.fingerprint(), 1, Integer::sum);
    }
}
