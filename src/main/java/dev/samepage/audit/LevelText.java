package dev.samepage.audit;

import dev.samepage.facts.Fact;
import dev.samepage.facts.Facts;
import dev.samepage.facts.Side;
import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page says in one level's section. */
final class LevelText {
    private final Place heading;
    private final List<Block> blocks;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder bare = new StringBuilder();
    /** Each number with the place where it stands first. */
    private final Map<Long, Place> amounts = new HashMap<>();

    private final Map<String, Place> links = new HashMap<>();
    private final List<String> blockWords = new ArrayList<>();

    LevelText(Place heading, List<Block> blocks, LocaleTag locale, Vocabulary vocabulary) {
        this.heading = heading;
        this.blocks = List.copyOf(blocks);
        for (var block : blocks) {
            var visible = VisibleText.of(block.text().value());
            blockWords.add(fold(visible));
            words.append(visible).append('\n');
            bare.append(fold(visible)).append('\n');
            numbers(visible, block.text().place());
            for (var fact : Facts.of(block.text().value(), locale, vocabulary, Side.TARGET)
                    .all()) {
                read(fact, block);
            }
        }
    }

    Place heading() {
        return heading;
    }

    boolean says(ModelFact fact) {
        if (fact instanceof ModelFact.Amount amount) {
            return amounts.containsKey(amount.amount());
        }
        if (fact instanceof ModelFact.Target target) {
            return links.containsKey(LinkTarget.bare(target.value()));
        }
        if (fact instanceof ModelFact.Named named) {
            return named.forms().stream().anyMatch(form -> bare.indexOf(fold(form)) >= 0);
        }
        return words.indexOf(fact.value()) >= 0;
    }

    Map<Long, Place> amounts() {
        return amounts;
    }

    /** The block that names most of some other facts: where a missing one of them would stand. */
    Optional<Place> placeOf(List<ModelFact.Named> others) {
        var best = 0L;
        Optional<Place> place = Optional.empty();
        for (var i = 0; i < blocks.size(); i++) {
            var text = blockWords.get(i);
            var count = others.stream()
                    .filter(other -> other.forms().stream().anyMatch(form -> text.contains(fold(form))))
                    .count();
            if (count > best) {
                best = count;
                place = Optional.of(blocks.get(i).text().place());
            }
        }
        return place;
    }

    /** Where a code's digits stand in another writing, such as "70 346" for 70-346. */
    Optional<Place> misspelt(String code) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blockWords.get(i).contains(fold(code))) {
                return Optional.of(blocks.get(i).text().place());
            }
        }
        return Optional.empty();
    }

    private void read(Fact fact, Block block) {
        if (fact instanceof Fact.Quantity quantity) {
            for (var reading : quantity.readings()) {
                whole(reading)
                        .ifPresent(
                                value -> amounts.putIfAbsent(value, block.text().place(fact.span())));
            }
        } else if (fact instanceof Fact.Link link) {
            links.putIfAbsent(LinkTarget.bare(link.destination()), block.text().place(fact.span()));
        }
    }

    private static Optional<Long> whole(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() < 18
                ? Optional.of(plain.longValueExact())
                : Optional.empty();
    }

    /** Digits with their groups, also where a word is glued to them, as in "2000droits". */
    private void numbers(String text, Place place) {
        for (var at = 0; at < text.length(); at++) {
            if (!Character.isDigit(text.charAt(at))) {
                continue;
            }
            var digits = new StringBuilder();
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || joins(text, at))) {
                if (Character.isDigit(text.charAt(at))) {
                    digits.append(Character.digit(text.charAt(at), 10));
                }
                at++;
            }
            if (digits.length() < 18) {
                amounts.putIfAbsent(Long.parseLong(digits.toString()), place);
            }
        }
    }

    private static boolean joins(String text, int at) {
        if (".,'’\u00A0\u202F\u2009 ".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        for (var i = at + 1; i <= at + 3; i++) {
            if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return at + 4 >= text.length() || !Character.isDigit(text.charAt(at + 4));
    }

    private static String fold(String text) {
        return Wording.bare(text).toLowerCase(Locale.ROOT);
    }
}
