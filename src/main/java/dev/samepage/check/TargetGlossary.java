package dev.samepage.check;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;

/** A glossary for one target language: what is made of both can be found again by it. A glossary is the same as itself only. */
public record TargetGlossary(Glossary glossary, LocaleTag target) {}
