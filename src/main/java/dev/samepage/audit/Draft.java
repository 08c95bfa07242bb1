package dev.samepage.audit;

import dev.samepage.check.Unit.Standing;
import dev.samepage.text.MappedText;
import java.util.Optional;

/**
 * A unit to be: two texts and how they stand to each other.
 *
 * @param section the language-independent path of the section it stands in
 * @param model what the source page says today, where it is known and says something else
 */
record Draft(
        String section,
        String key,
        MappedText source,
        MappedText target,
        Standing standing,
        Optional<MappedText> model) {

    static Draft of(String section, String key, MappedText source, MappedText target, Standing standing) {
        return new Draft(section, key, source, target, standing, Optional.empty());
    }

    Draft withModel(MappedText text) {
        return new Draft(section, key, source, target, standing, Optional.of(text));
    }
}
