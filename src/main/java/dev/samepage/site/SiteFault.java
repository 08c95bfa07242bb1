package dev.samepage.site;

import dev.samepage.finding.RuleSpec;

/** What can go wrong while a site is built. */
public final class SiteFault {
    public static final RuleSpec TEMPLATE_ERROR =
            RuleSpec.error("template-error", "a template cannot be used, so nothing was written");
    public static final RuleSpec MISSING_LABEL =
            RuleSpec.error("missing-label", "a page needs a label that content/ui.yaml does not have");
    public static final RuleSpec OUTPUT_CONFLICT =
            RuleSpec.error("output-conflict", "a page would replace a file that this tool has not written");
    public static final RuleSpec INCOMPLETE_TRANSLATION =
            RuleSpec.error("incomplete-translation", "a strict build shows neither untranslated nor outdated texts");

    private SiteFault() {}
}
