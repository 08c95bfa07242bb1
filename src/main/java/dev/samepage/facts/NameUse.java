package dev.samepage.facts;

/**
 * A name of the vocabulary found in a text.
 *
 * @param from first token
 * @param to last token, exclusive
 */
record NameUse(Vocabulary.Name name, int from, int to) {}
