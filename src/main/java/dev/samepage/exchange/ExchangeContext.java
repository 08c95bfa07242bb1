package dev.samepage.exchange;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import java.util.Optional;

/**
 * What a reader is told besides the file.
 *
 * @param source the source language where the file tells none
 * @param locale the target language where the file tells none
 */
public record ExchangeContext(LocaleTag source, Optional<LocaleTag> locale, Glossary glossary) {}
