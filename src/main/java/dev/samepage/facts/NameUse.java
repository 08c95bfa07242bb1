package dev.samepage.facts;

/**
 * A name of the vocabulary found in a text.
 *
 * @param place of the name in its vocabulary
 * @param from first token
 * @param to last token, exclusive
 */
record NameUse(Vocabulary.Name name, int place, int from, int to) {
    NameUse in(Vocabulary vocabulary) {
        return new NameUse(vocabulary.names().get(place), place, from, to);
    }
}
