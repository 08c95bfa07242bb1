package dev.samepage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.check.Document;
import dev.samepage.check.Unit;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that look at many texts at once find what their pages promise, also where they look at few of the texts. */
class LanguagesTogetherTest {
    private static final int PROGRAMMES = 200;

    private interface Trial {
        /** @return how much there was to find */
        int of(Programme programme);
    }

    /** @param names of the units that were asked for */
    private record Programme(List<Document> locales, Map<Unit, PlainNames> names) {
        PlainNames names(Unit unit) {
            return names.computeIfAbsent(unit, PlainNames::new);
        }
    }

    private static void each(long seed, int least, Trial trial) {
        var random = new Random(seed);
        var found = 0;
        for (var i = 0; i < PROGRAMMES; i++) {
            found += trial.of(new Programme(new RandomLanguages(random).documents(), new HashMap<>()));
        }
        var all = found;
        assertTrue(found >= least, () -> "only " + all + " found");
    }

    private static String shown(List<Document> locales) {
        var out = new StringBuilder("\n");
        for (var document : locales) {
            document.units()
                    .forEach(unit ->
                            out.append(unit.key()).append(' ').append(unit).append('\n'));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatBecameOfNamesIsWhatSearchesTell(long seed) {
        each(seed, 200, programme -> {
            var all = 0;
            for (var document : programme.locales()) {
                for (var unit : document.units()) {
                    var names = programme.names(unit);
                    var fate = ProperNames.fate(unit);
                    assertEquals(names.all(), ProperNames.in(unit), unit::toString);
                    if (unit.comparisons() > 0) {
                        var lost = names.all().stream()
                                .filter(name -> !names.keep(name))
                                .toList();
                        assertEquals(lost, List.copyOf(fate.lost()), unit::toString);
                        assertEquals(names.lost(), List.copyOf(fate.gone()), unit::toString);
                        all += names.lost().size();
                    }
                }
            }
            return all;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDocumentTeachesTheNamesThatFourInFiveOfItsTextsKeep(long seed) {
        each(seed, 20, programme -> {
            var all = 0;
            for (var document : programme.locales()) {
                var dropped = dropped(document, programme);
                assertEquals(dropped, LearntNames.of(document).dropped(), () -> shown(List.of(document)));
                all += dropped.size();
            }
            return all;
        });
    }

    private static List<LearntNames.Dropped> dropped(Document document, Programme programme) {
        var units = document.units().stream().filter(LearntNames::translated).toList();
        var all = new LinkedHashSet<String>();
        units.forEach(unit -> all.addAll(programme.names(unit).all()));
        var out = new ArrayList<LearntNames.Dropped>();
        for (var name : all) {
            var users = units.stream()
                    .filter(unit -> programme.names(unit).all().contains(name))
                    .toList();
            var keepers = users.stream()
                    .filter(unit -> programme.names(unit).keep(name))
                    .toList();
            for (var unit : users) {
                if (5 * keepers.size() >= 4 * users.size()
                        && programme.names(unit).lost().contains(name)
                        && !told(name, unit)
                        && out.stream().noneMatch(longer -> longer.unit() == unit && share(longer.name(), name))) {
                    out.add(new LearntNames.Dropped(name, unit, keepers.get(0), keepers.size()));
                }
            }
        }
        return out;
    }

    /** Whether another rule speaks of the name. */
    private static boolean told(String name, Unit unit) {
        return differences(unit).stream()
                .filter(difference -> difference.certainty() != Certainty.POSSIBLE)
                .anyMatch(difference -> share(difference.expected(), name) || share(difference.fact(), name));
    }

    /** Whether one of them has the other's words. */
    private static boolean share(String a, String b) {
        return holds(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT))
                || holds(b.toLowerCase(Locale.ROOT), a.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(String text, String words) {
        return !words.isEmpty()
                && text.contains(words)
                && Pattern.compile("(?<!\\p{L}(?=\\p{L}))(?<!\\p{Nd}(?=\\p{Nd}))" + Pattern.quote(words)
                                + "(?!(?<=\\p{L})\\p{L})(?!(?<=\\p{Nd})\\p{Nd})")
                        .matcher(text)
                        .find();
    }

    private static List<Difference> differences(Unit unit) {
        return unit.compared().stream()
                .flatMap(compared -> compared.differences().stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneLanguageBreaksWhatThreeInFourKeep(long seed) {
        each(seed, 20, programme -> {
            var broken = new ArrayList<String>();
            for (var document : programme.locales()) {
                var learnt = dropped(document, programme);
                document.units().forEach(unit -> broken.addAll(broken(unit, learnt, programme)));
            }
            var found = found(out -> new ConsensusBroken().check(programme.locales(), out));
            assertEquals(
                    broken.stream().sorted().toList(),
                    found.stream().map(LanguagesTogetherTest::line).sorted().toList(),
                    () -> shown(programme.locales()));
            for (var a : found) {
                for (var b : found) {
                    assertTrue(
                            a == b
                                    || !a.subject()
                                            .withFact("")
                                            .equals(b.subject().withFact(""))
                                    || !share(a.subject().fact(), b.subject().fact()),
                            () -> a + "\n" + b + shown(programme.locales()));
                }
            }
            return found.size();
        });
    }

    private static List<String> broken(Unit unit, List<LearntNames.Dropped> learnt, Programme programme) {
        var group = programme.locales().stream()
                .flatMap(other -> other.units().stream())
                .filter(other -> other.paired()
                        && other.key().equals(unit.key())
                        && blanksAside(other).equals(blanksAside(unit))
                        && LearntNames.translated(other))
                .toList();
        var languages =
                group.stream().map(other -> other.target().locale()).distinct().count();
        if (!group.contains(unit) || languages < group.size()) {
            return List.of();
        }
        var others = group.stream().filter(other -> other != unit).toList();
        var out = new ArrayList<String>();
        for (var difference : differences(unit)) {
            var name = difference.kind() == Kind.IDENTIFIER_CHANGED || difference.kind() == Kind.NAME_ALTERED;
            if (difference.certainty() == Certainty.POSSIBLE
                    && (name || difference.kind() == Kind.NUMBER_CHANGED || difference.kind() == Kind.LINK_MISSING)
                    && !difference.expected().isEmpty()
                    && !told(difference.expected(), unit)
                    && (!name || programme.names(unit).lack(difference.expected()))) {
                tell(difference.expected(), unit, others, other -> !lacks(other, difference), out);
            }
        }
        var told = new ArrayList<String>();
        for (var name : programme.names(unit).lost()) {
            if (!told(name, unit)
                    && told.stream().noneMatch(longer -> share(longer, name))
                    && learnt.stream().noneMatch(lost -> lost.unit() == unit && share(lost.name(), name))
                    && tell(name, unit, others, other -> programme.names(other).keep(name), out)) {
                told.add(name);
            }
        }
        return out;
    }

    private static boolean lacks(Unit unit, Difference wanted) {
        return differences(unit).stream()
                .anyMatch(difference -> (difference.kind() == Kind.NUMBER_CHANGED
                                || difference.kind() == Kind.IDENTIFIER_CHANGED
                                || difference.kind() == Kind.LINK_MISSING
                                || difference.kind() == Kind.NAME_ALTERED)
                        && (difference.fact().equals(wanted.fact())
                                || difference.expected().equals(wanted.expected())));
    }

    private static boolean tell(String fact, Unit unit, List<Unit> others, Predicate<Unit> keeps, List<String> out) {
        var tags = others.stream()
                .filter(keeps)
                .map(other -> other.target().locale().tag())
                .toList();
        var agreed = tags.size() >= 3 && 4 * tags.size() >= 3 * others.size();
        if (agreed) {
            var most = String.join(", ", tags.subList(0, tags.size() - 1));
            out.add(unit.subject().withFact(fact) + " " + most + " and " + tags.get(tags.size() - 1) + " keep `" + fact
                    + "`, " + unit.target().locale() + " does not");
        }
        return agreed;
    }

    private static String blanksAside(Unit unit) {
        return unit.source().value().replaceAll("[\\p{Z}\\s]", "");
    }

    private static List<Finding> found(Consumer<Consumer<Finding>> check) {
        var out = new ArrayList<Finding>();
        check.accept(out::add);
        return out;
    }

    private static String line(Finding finding) {
        return finding.subject() + " " + finding.message();
    }
}
