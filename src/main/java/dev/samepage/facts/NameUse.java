package dev.samepage.facts;

/**
 * A name of the vocabulary found in a text.
 *
 * @param place of the name in its vocabulary, and in those with the same names for another language
 * @param from first token
 * @param to last token, exclusive
 */
record NameUse(int place, int from, int to) {}
