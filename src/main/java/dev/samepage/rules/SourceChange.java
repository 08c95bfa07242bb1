package dev.samepage.rules;

import dev.samepage.check.Side;
import dev.samepage.check.Unit;
import dev.samepage.facts.Comparison;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Facts;
import dev.samepage.facts.Vocabulary;
import dev.samepage.text.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What became of a source text from one drop to the next.
 *
 * @param facts whether a number, name, link, condition or the like differs
 * @param words that came or went, without those that say nothing by themselves
 */
record SourceChange(WordDiff diff, boolean facts, List<String> words) {
    // English, as the source of nearly all documents; for another source language only its articles count too much.
    // "or", "and", "not", "any", "must" and their like are missing here on purpose: they carry the meaning.
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "for", "by", "with", "at", "as", "that", "which", "is", "are",
            "be", "been", "was", "were", "has", "have", "it", "its", "your", "their", "this", "these", "please", "also",
            "s");

    private static final Pattern GROUP = Pattern.compile("(?<=[0-9])[,.\\u00A0\\u202F](?=[0-9]{3}(?![0-9]))");

    static SourceChange between(Side before, Side now) {
        var old = words(before);
        var current = words(now);
        var changed = new ArrayList<>(without(old, current));
        changed.addAll(without(current, old));
        changed.removeIf(EMPTY::contains);
        return new SourceChange(WordDiff.of(before.value(), now.value()), factsDiffer(before, now), changed);
    }

    /** Whether a translation of the old text may say something else than the new one. */
    boolean matters() {
        return facts || !words.isEmpty();
    }

    /** Whether it nearly certainly does: one other word may be a corrected slip. */
    boolean grave() {
        return facts || words.size() > 2;
    }

    /** Whether the translation contradicted the old source and agrees with the new one, which then was only corrected. */
    static boolean wasAhead(Unit unit, Unit before) {
        return sure(differences(unit)) == 0 && sure(differences(before)) > 0;
    }

    private static List<Difference> differences(Unit unit) {
        return unit.compared().stream()
                .flatMap(compared -> compared.differences().stream())
                .toList();
    }

    private static long sure(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.certainty() != Certainty.POSSIBLE)
                .count();
    }

    private static boolean factsDiffer(Side before, Side now) {
        var old = before.readings();
        for (var reading : now.readings()) {
            var twin = before.reading(reading.choices());
            if (sure(Comparison.of(facts(twin.value(), before), facts(reading.value(), now))) > 0
                    || sure(Comparison.of(facts(reading.value(), now), facts(twin.value(), before))) > 0) {
                return true;
            }
        }
        return old.size() != now.readings().size();
    }

    private static Facts facts(String text, Side side) {
        return Facts.of(text, side.locale(), Vocabulary.EMPTY, dev.samepage.facts.Side.SOURCE);
    }

    private static List<String> words(Side side) {
        return side.readings().stream()
                .flatMap(reading ->
                        Words.of(ungrouped(Prose.of(reading, side.syntax()).text())).stream())
                .map(Words.Word::lower)
                .toList();
    }

    // 300000 that became 300,000 is no change.
    private static String ungrouped(String text) {
        return GROUP.matcher(text).replaceAll("");
    }

    private static List<String> without(List<String> words, List<String> others) {
        var left = new ArrayList<>(words);
        others.forEach(left::remove);
        return left;
    }
}
