package dev.samepage.check;

import dev.samepage.facts.Comparison;
import dev.samepage.facts.Difference;
import dev.samepage.facts.Facts;
import dev.samepage.facts.Vocabulary;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.Derived;
import dev.samepage.text.Recent;
import java.util.List;

/**
 * What is true of two texts that translate one another, wherever they stand. Programmes have many sentences in common, in all
 * languages, so the last ones are remembered.
 */
final class Pairing {
    // Pairs; a programme's in six languages ten times over. An entry is little more than its two texts.
    private static final int REMEMBERED = 2048;
    private static final int LONGEST = 1_000; // UTF-16 units of both texts that are kept

    private static final ThreadLocal<Met> MET = ThreadLocal.withInitial(Met::new);

    /**
     * Pairs that have stood in two places. Most stand in one only: these are gone with their programme, and nothing of them has
     * to be carried along while others are checked.
     */
    private static final class Met {
        private final Recent<Asked, Pairing> again = new Recent<>(REMEMBERED);
        // Hashes of those that were met, each in its slot.
        private final int[] once = new int[4 * REMEMBERED];

        Pairing of(Asked asked, Unit unit, Reading source, Reading target) {
            var hash = asked.hashCode();
            var slot = (hash ^ hash >>> 16) & once.length - 1;
            if (once[slot] != hash) {
                once[slot] = hash;
                return make(unit, source, target);
            }
            var known = again.find(asked);
            if (known == null) {
                known = make(unit, source, target);
                again.keep(asked, known);
            }
            return known;
        }
    }

    /** What the differences depend on; vocabularies are the same when they are one object. */
    private record Asked(
            String source,
            String target,
            LocaleTag from,
            LocaleTag to,
            Syntax sourceSyntax,
            Syntax targetSyntax,
            Vocabulary vocabulary) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked that
                    && that.vocabulary == vocabulary
                    && that.sourceSyntax == sourceSyntax
                    && that.targetSyntax == targetSyntax
                    && that.target.equals(target)
                    && that.source.equals(source)
                    && that.to.equals(to)
                    && that.from.equals(from);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * source.hashCode() + target.hashCode()) + to.hashCode();
        }
    }

    private final List<Difference> differences;
    private final Derived derived = new Derived();

    private Pairing(List<Difference> differences) {
        this.differences = differences;
    }

    static Pairing of(Unit unit, Reading source, Reading target) {
        if (source.value().length() + target.value().length() > LONGEST) {
            return make(unit, source, target);
        }
        var asked = new Asked(
                source.value(),
                target.value(),
                unit.source().locale(),
                unit.target().locale(),
                unit.source().syntax(),
                unit.target().syntax(),
                unit.vocabulary());
        return MET.get().of(asked, unit, source, target);
    }

    private static Pairing make(Unit unit, Reading source, Reading target) {
        return new Pairing(Comparison.of(
                Facts.of(source.text(), unit.source().locale(), unit.vocabulary(), dev.samepage.facts.Side.SOURCE),
                Facts.of(target.text(), unit.target().locale(), unit.vocabulary(), dev.samepage.facts.Side.TARGET)));
    }

    /** In the texts' own offsets. */
    List<Difference> differences() {
        return differences;
    }

    /** What rules have made of the two. */
    Derived derived() {
        return derived;
    }
}
