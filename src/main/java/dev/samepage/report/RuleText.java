package dev.samepage.report;

/**
 * What a rule's long page says; any part may be empty.
 *
 * @param description a paragraph: what the rule looks for and why
 * @param markdown the whole page
 * @param uri where the page is published
 */
public record RuleText(String description, String markdown, String uri) {
    public static final RuleText NONE = new RuleText("", "", "");
}
