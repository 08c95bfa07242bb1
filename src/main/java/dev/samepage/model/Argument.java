package dev.samepage.model;

import dev.samepage.locale.Lists;
import dev.samepage.locale.LocaleTag;
import java.util.List;

/** A value that the model supplies to a message, so that no translator has to type it. */
public sealed interface Argument {
    /** The value in a locale: a {@link Long} for quantities, else text. */
    Object in(LocaleTag locale, Glossary glossary);

    /** A count or an amount. */
    record Quantity(long value) implements Argument {
        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return value;
        }
    }

    /** A code that is the same in every language. */
    record Verbatim(String value) implements Argument {
        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return value;
        }
    }

    /** A link's target. */
    record LinkTo(Link link) implements Argument {
        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return link.url(locale);
        }
    }

    /** Names of the glossary joined by "and" or "or". */
    record Names(Lists.Join join, List<String> terms) implements Argument {
        public Names {
            terms = List.copyOf(terms);
        }

        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return Lists.format(
                    terms.stream().map(id -> glossary.name(id, locale)).toList(), join, locale);
        }
    }
}
