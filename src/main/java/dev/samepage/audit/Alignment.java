package dev.samepage.audit;

import dev.samepage.audit.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page's blocks paired with its source's: first the sections, then the blocks inside each pair of sections.
 *
 * <p>A section without a partner is read as part of the one before it, so that a lost heading loses nothing else.
 */
final class Alignment {
    private static final double SECTION_GAP = 0.8;

    private final List<Pairing> pairings = new ArrayList<>();

    private Alignment(PageStructure source, PageStructure target) {
        var sections = source.sections();
        var twins = target.sections();
        var outlines = source.outlines();
        var twinOutlines = target.outlines();
        var partner = Chain.pair(
                sections.size(),
                twins.size(),
                SECTION_GAP,
                (i, j) -> Likeness.of(outlines.get(i), twinOutlines.get(j)));
        for (int i = 0, j = 0; i < sections.size() || j < twins.size(); ) {
            var nextSource = i + 1;
            while (nextSource < sections.size() && partner[nextSource] < 0) {
                nextSource++;
            }
            var nextTarget = nextSource < sections.size() ? partner[nextSource] : twins.size();
            blocks(sections.subList(i, nextSource), twins.subList(j, nextTarget));
            i = nextSource;
            j = nextTarget;
        }
    }

    /** A source block with its translation; one of them may be missing, never both. */
    record Pairing(Optional<Segment> source, Optional<Segment> target) {}

    /** In the source's order; what only the target has stands behind what it follows there. */
    static List<Pairing> of(PageStructure source, PageStructure target) {
        return List.copyOf(new Alignment(source, target).pairings);
    }

    private void blocks(List<Section> sections, List<Section> twins) {
        var source = Segment.of(sections);
        var target = Segment.of(twins);
        // The first headings belong together, whatever they say: their sections were paired.
        var from =
                !source.isEmpty() && !target.isEmpty() && isHeading(source.get(0)) && isHeading(target.get(0)) ? 1 : 0;
        var partner = Chain.pair(
                source.size() - from,
                target.size() - from,
                Likeness.GAP,
                (i, j) -> Likeness.of(source.get(i + from), target.get(j + from)));
        var found = new int[source.size()];
        for (var i = 0; i < found.length; i++) {
            found[i] = i < from ? 0 : partner[i - from] < 0 ? -1 : partner[i - from] + from;
        }
        moved(source, target, found);
        list(source, target, found);
    }

    /** Items may change places within their section: what is left over on both sides pairs by its facts or words. */
    private static void moved(List<Segment> source, List<Segment> target, int[] partner) {
        var taken = new boolean[target.size()];
        for (var index : partner) {
            if (index >= 0) {
                taken[index] = true;
            }
        }
        Map<Integer, Integer> free = new HashMap<>();
        for (var j = 0; j < taken.length; j++) {
            if (!taken[j] && target.get(j).traits().hasStrong()) {
                free.merge(target.get(j).traits().strongHash(), j, (first, second) -> -1);
            }
        }
        for (var i = 0; i < partner.length; i++) {
            var key = source.get(i).traits().strongHash();
            var j = partner[i] < 0 && source.get(i).traits().hasStrong() ? free.getOrDefault(key, -1) : -1;
            if (j >= 0 && Likeness.of(source.get(i), target.get(j)) > 0) {
                partner[i] = j;
                free.remove(key);
            }
        }
    }

    private void list(List<Segment> source, List<Segment> target, int[] partner) {
        var owner = new int[target.size()];
        Arrays.fill(owner, -1);
        for (var i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                owner[partner[i]] = i;
            }
        }
        var next = 0;
        for (var i = 0; i < partner.length; i++) {
            if (partner[i] >= next) {
                for (; next < partner[i]; next++) {
                    added(target, owner, next);
                }
                next = partner[i] + 1;
            }
            pairings.add(new Pairing(
                    Optional.of(source.get(i)),
                    partner[i] < 0 ? Optional.empty() : Optional.of(target.get(partner[i]))));
        }
        for (; next < target.size(); next++) {
            added(target, owner, next);
        }
    }

    private void added(List<Segment> target, int[] owner, int index) {
        if (owner[index] < 0) {
            pairings.add(new Pairing(Optional.empty(), Optional.of(target.get(index))));
        }
    }

    private static boolean isHeading(Segment segment) {
        return segment.block().kind() == Kind.HEADING;
    }
}
