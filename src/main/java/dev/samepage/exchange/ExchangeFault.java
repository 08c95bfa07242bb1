package dev.samepage.exchange;

import dev.samepage.finding.RuleSpec;

/** What keeps an exchange file from being read; these findings end a command with status 2. */
public final class ExchangeFault {
    public static final RuleSpec UNREADABLE_EXCHANGE_FILE =
            RuleSpec.error("unreadable-exchange-file", "an XLIFF, PO or TMX file cannot be read");

    private ExchangeFault() {}
}
