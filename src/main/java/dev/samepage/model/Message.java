package dev.samepage.model;

import dev.samepage.text.MappedText;

/**
 * A source text: ICU MessageFormat 1 with named arguments and inline Markdown.
 *
 * @param key the dotted path of ids to it, unique in its programme
 */
public record Message(String key, MappedText text) {}
