package dev.samepage.bundle;

import dev.samepage.text.MappedText;

/**
 * What a unit's translation really translates, kept while the source has moved on.
 *
 * @param source the source text from which the target was translated
 * @param target the {@link Fingerprint} of the target at that moment: another one means that somebody has worked on it
 * @param state how far the translation had come
 */
public record Previous(MappedText source, String target, State state) {}
