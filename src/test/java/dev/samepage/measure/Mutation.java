package dev.samepage.measure;

import dev.samepage.finding.Finding;
import dev.samepage.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A true translation made wrong in one point.
 *
 * @param operator what was done to it
 * @param targets the changed texts by the keys of their rows
 */
record Mutation(Operator operator, Sheet sheet, Map<String, String> targets) {
    /**
     * A way to go wrong.
     *
     * @param fitting the rules that may tell it
     * @param taste whether a remark is enough, because nobody is misled
     */
    record Operator(String name, Set<String> fitting, boolean taste) {
        static Operator of(String name, String... fitting) {
            return new Operator(name, Set.of(fitting), false);
        }

        static Operator taste(String name, String... fitting) {
            return new Operator(name, Set.of(fitting), true);
        }
    }

    /** Whether a fitting rule says something that it does not say to the true translation. */
    boolean caught(List<Finding> before) {
        var said = before.stream().map(Mutation::identity).toList();
        return findings().stream()
                .filter(finding -> operator.taste() || finding.severity() != Severity.INFO)
                .filter(finding -> operator.fitting().contains(finding.rule().id()))
                .anyMatch(finding -> !said.contains(identity(finding)));
    }

    List<Finding> findings() {
        return sheet.check(targets);
    }

    private static String identity(Finding finding) {
        return finding.fingerprint() + finding.severity() + finding.message();
    }

    @Override
    public String toString() {
        return operator.name() + " | " + sheet.locale() + " " + sheet.name() + " | " + targets;
    }
}
