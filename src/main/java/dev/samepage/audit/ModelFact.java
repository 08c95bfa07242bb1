package dev.samepage.audit;

import java.util.List;

/**
 * Something that a level's section must say, whatever the words.
 *
 * @param key the criterion it belongs to
 * @param value what it is, as a person would write it
 */
sealed interface ModelFact {
    String key();

    String value();

    /** The fact's stable identity, the same in every language. */
    default String identity() {
        return value();
    }

    /** A threshold's amount or a count of people. */
    record Amount(String key, long amount) implements ModelFact {
        @Override
        public String value() {
            return String.valueOf(amount);
        }
    }

    record Code(String key, String value) implements ModelFact {}

    /** @param value the address in the page's language */
    record Target(String key, String value) implements ModelFact {}

    /**
     * An association or certification.
     *
     * @param identity the term's id
     * @param value what to call it in the page's language
     * @param forms every word by which a page may name it
     */
    record Named(String key, String identity, String value, List<String> forms) implements ModelFact {
        public Named {
            forms = List.copyOf(forms);
        }
    }
}
