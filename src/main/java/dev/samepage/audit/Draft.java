package dev.samepage.audit;

import dev.samepage.check.Unit.Standing;
import dev.samepage.text.MappedText;

/**
 * A unit to be: two texts and how they stand to each other.
 *
 * @param section the language-independent path of the section it stands in
 */
record Draft(String section, String key, MappedText source, MappedText target, Standing standing) {}
