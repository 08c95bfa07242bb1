package dev.samepage.yaml;

import dev.samepage.finding.RuleSpec;
import java.util.List;

/** What can be wrong with a file before any translation is looked at. These findings end a command with status 2. */
public final class InputFault {
    public static final RuleSpec UNREADABLE_FILE = RuleSpec.error("unreadable-file", "a file cannot be read as text");
    public static final RuleSpec YAML_SYNTAX =
            RuleSpec.error("yaml-syntax", "a file is not the YAML that is read here");
    public static final RuleSpec UNKNOWN_KEY = RuleSpec.error("unknown-key", "a key means nothing here");
    public static final RuleSpec DUPLICATE_KEY = RuleSpec.error("duplicate-key", "a key stands twice in one mapping");
    public static final RuleSpec MISSING_KEY = RuleSpec.error("missing-key", "a required key is not there");
    public static final RuleSpec WRONG_TYPE = RuleSpec.error("wrong-type", "a value is not of the kind wanted here");
    public static final RuleSpec UNKNOWN_LOCALE = RuleSpec.error("unknown-locale", "a tag names no language");
    public static final RuleSpec DUPLICATE_ID = RuleSpec.error("duplicate-id", "an id is given twice");
    public static final RuleSpec UNKNOWN_REFERENCE =
            RuleSpec.error("unknown-reference", "a reference leads to nothing");
    public static final RuleSpec REFERENCE_CYCLE =
            RuleSpec.error("reference-cycle", "a shared criterion contains itself");
    public static final RuleSpec UNUSED_DEFINITION =
            RuleSpec.error("unused-definition", "a shared text or criterion is used nowhere");
    public static final RuleSpec BAD_PATTERN = RuleSpec.error("bad-pattern", "a pattern cannot be used");
    public static final RuleSpec SOURCE_MESSAGE = RuleSpec.error("source-message", "a source text is not a message");

    private InputFault() {}

    /** All of them; a rule of a user's own may have none of their ids. */
    public static List<RuleSpec> all() {
        return List.of(
                UNREADABLE_FILE,
                YAML_SYNTAX,
                UNKNOWN_KEY,
                DUPLICATE_KEY,
                MISSING_KEY,
                WRONG_TYPE,
                UNKNOWN_LOCALE,
                DUPLICATE_ID,
                UNKNOWN_REFERENCE,
                REFERENCE_CYCLE,
                UNUSED_DEFINITION,
                BAD_PATTERN,
                SOURCE_MESSAGE);
    }
}
