package dev.samepage.model;

import dev.samepage.locale.Lists;
import dev.samepage.locale.LocaleTag;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that the model supplies to a message, so that no translator has to type it. Equality is by hand, since a record's own
 * makes code when it is first asked, for which a short command would wait.
 */
public sealed interface Argument {
    /** The value in a locale: a {@link Long} for quantities, else text. */
    Object in(LocaleTag locale, Glossary glossary);

    /** A count or an amount. */
    record Quantity(long value) implements Argument {
        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Quantity quantity && value == quantity.value;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }
    }

    /** A code that is the same in every language. */
    record Verbatim(String value) implements Argument {
        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Verbatim verbatim && value.equals(verbatim.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** A link's target. */
    record LinkTo(Link link) implements Argument {
        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            return link.url(locale);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof LinkTo to && link.equals(to.link);
        }

        @Override
        public int hashCode() {
            return link.hashCode();
        }
    }

    /** Names of the glossary joined by "and" or "or". */
    record Names(Lists.Join join, List<String> terms) implements Argument {
        public Names {
            terms = List.copyOf(terms);
        }

        @Override
        public Object in(LocaleTag locale, Glossary glossary) {
            var names = new ArrayList<String>(terms.size());
            for (var term : terms) {
                names.add(glossary.name(term, locale));
            }
            return Lists.format(names, join, locale);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Names names && join == names.join && terms.equals(names.terms);
        }

        @Override
        public int hashCode() {
            return 31 * join.hashCode() + terms.hashCode();
        }
    }
}
