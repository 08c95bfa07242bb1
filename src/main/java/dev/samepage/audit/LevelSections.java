package dev.samepage.audit;

import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Level;
import dev.samepage.model.Option;
import dev.samepage.model.Program;
import dev.samepage.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a level's sections in a page, by the heading's anchor or its title in any form the glossary knows. */
final class LevelSections {
    private LevelSections() {}

    /** The indexes of the sections from the level's heading to the next heading of its rank. */
    static Optional<Span> find(
            List<Section> sections, Program program, Option option, Level level, Glossary glossary, LocaleTag locale) {
        var several = program.options().size() > 1;
        var inOption = !several;
        var optionLevel = 0;
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            if (section.heading().isEmpty()) {
                continue;
            }
            if (several
                    && is(section, option.id(), option.title().message().text().value(), glossary, locale)) {
                inOption = true;
                optionLevel = section.level();
            } else if (several && inOption && section.level() <= optionLevel) {
                inOption = false;
            } else if (inOption
                    && is(section, level.id(), level.title().message().text().value(), glossary, locale)) {
                return Optional.of(new Span(i, end(sections, i)));
            }
        }
        return Optional.empty();
    }

    private static int end(List<Section> sections, int from) {
        var end = from + 1;
        while (end < sections.size()
                && sections.get(end).level() > sections.get(from).level()) {
            end++;
        }
        return end;
    }

    private static boolean is(Section section, String id, String title, Glossary glossary, LocaleTag locale) {
        var anchor = section.anchor().toLowerCase(Locale.ROOT);
        if (anchor.equals(id) || anchor.equals(id + "-option") || anchor.endsWith("." + id)) {
            return true;
        }
        // Pages with other anchors of their own are told by the heading's words.
        var words = fold(section.heading().orElseThrow().text().value());
        if (words.equals(fold(title))) {
            return true;
        }
        return glossary.term(id)
                .map(term -> term.forms().get(locale))
                .filter(forms -> words.equals(fold(forms.preferred()))
                        || forms.admitted().stream().anyMatch(form -> words.equals(fold(form))))
                .isPresent();
    }

    private static String fold(String text) {
        return Wording.bare(VisibleText.of(text)).toLowerCase(Locale.ROOT);
    }
}
