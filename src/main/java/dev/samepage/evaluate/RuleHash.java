package dev.samepage.evaluate;

import dev.samepage.model.Criterion;
import dev.samepage.model.Phrase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What an answered criterion demanded when it was answered, in eight hexadecimal digits: kept with the answer, they tell
 * later that the rule or its source text has become another.
 */
public final class RuleHash {
    private RuleHash() {}

    /** The hash of a criterion that readers answer themselves; empty for groups, people and notes. */
    public static Optional<String> of(Criterion criterion) {
        var parts = parts(criterion);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        parts.add(criterion.node().text().map(RuleHash::text).orElse(""));
        return Optional.of(hash(String.join("\0", parts)));
    }

    private static List<String> parts(Criterion criterion) {
        var out = new ArrayList<String>();
        if (criterion instanceof Criterion.Threshold threshold) {
            out.addAll(List.of("threshold", threshold.metric().id()));
            threshold.atLeast().forEach((market, amount) -> {
                out.add(market + "=" + amount);
                out.add(text(threshold.phrases().get(market)));
            });
        } else if (criterion instanceof Criterion.Exam exam) {
            out.addAll(List.of("exam", exam.code(), text(exam.title())));
        } else if (criterion instanceof Criterion.Certification certification) {
            out.addAll(List.of("certification", certification.term()));
        } else if (criterion instanceof Criterion.Association association) {
            out.addAll(List.of("association", association.term()));
        } else if (criterion instanceof Criterion.Statement) {
            out.add("statement");
        }
        return out;
    }

    private static String text(Phrase phrase) {
        return phrase.message().text().value();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
