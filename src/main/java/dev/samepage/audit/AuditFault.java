package dev.samepage.audit;

import dev.samepage.finding.RuleSpec;

/** What keeps a page from being audited. Errors among these end a command with status 2. */
public final class AuditFault {
    public static final RuleSpec UNREADABLE_PAGE = RuleSpec.error("unreadable-page", "a page cannot be read as text");
    public static final RuleSpec PAGE_WITHOUT_LOCALE =
            RuleSpec.error("page-without-locale", "nothing tells which language a page is in");
    public static final RuleSpec PAGE_WITHOUT_SOURCE =
            RuleSpec.error("page-without-source", "a page has no source to be compared with");
    public static final RuleSpec BROKEN_SPAN_PAIR =
            RuleSpec.warning("broken-span-pair", "a bilingual page has a span without its partner");

    private AuditFault() {}
}
