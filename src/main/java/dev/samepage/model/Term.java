package dev.samepage.model;

import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Place;
import java.util.List;
import java.util.Map;

/**
 * A concept of the glossary with its words (TBX: preferred, admitted, deprecated).
 *
 * @param source the preferred source word
 * @param admitted other source words for the same concept
 * @param translate false where the source word is used in every language
 * @param forms the words per locale; a locale without an entry is free where the term is translated
 */
public record Term(
        String id, String source, List<String> admitted, boolean translate, Map<LocaleTag, Forms> forms, Place place) {
    public Term {
        admitted = List.copyOf(admitted);
        forms = Map.copyOf(forms);
    }

    // A glossary names each term once; its words need not be gone through.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * @param deprecated forms not to use, each with the reason
     */
    public record Forms(String preferred, List<String> admitted, Map<String, String> deprecated) {
        public Forms {
            admitted = List.copyOf(admitted);
        }
    }
}
