package dev.samepage.exchange.transfer;

import dev.samepage.finding.RuleSpec;

/** What keeps a returned unit out of its bundle. */
public final class ReturnFault {
    public static final RuleSpec LATE_RETURN =
            RuleSpec.error("late-return", "a translation came back after its source had changed");
    public static final RuleSpec CODE_LOST =
            RuleSpec.error("code-lost", "a translation came back without a value, a link or code of its source");
    public static final RuleSpec UNKNOWN_KEY =
            RuleSpec.error("unknown-key", "a translation came back for a text that the model does not have");
    public static final RuleSpec RETURNED_TWICE =
            RuleSpec.error("returned-twice", "two different translations of one text came back");

    private ReturnFault() {}
}
