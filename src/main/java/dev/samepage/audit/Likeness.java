package dev.samepage.audit;

import dev.samepage.audit.Block.Kind;

/** How likely one block is the translation of another. The weights were tuned on real pages with gaps made by hand. */
final class Likeness {
    /** Cost of leaving a block alone; two blocks pair unless they score below minus twice this. */
    static final double GAP = 0.7;

    private static final double NEVER = -100;

    private Likeness() {}

    static double of(Segment source, Segment target) {
        var a = source.block();
        var b = target.block();
        if (!compatible(a.kind(), b.kind())) {
            return NEVER;
        }
        return structure(a, b) + words(source.traits(), target.traits());
    }

    /** Headings of the same level and place; the anchors decide where both are given. */
    static double ofSections(Section source, Section target, Traits sourceTraits, Traits targetTraits) {
        if (source.level() == 0 || target.level() == 0) {
            return source.level() == target.level() ? 10 : NEVER;
        }
        var anchors = source.anchor().equalsIgnoreCase(target.anchor()) ? 3.0 : -0.5;
        var levels = source.level() == target.level() ? 0.5 : -1.0;
        var sizes = Math.abs(
                Math.log((source.blocks().size() + 2.0) / (target.blocks().size() + 2.0)));
        return anchors + levels + words(sourceTraits, targetTraits) - Math.min(1, sizes);
    }

    private static boolean compatible(Kind a, Kind b) {
        return group(a) == group(b);
    }

    private static int group(Kind kind) {
        return switch (kind) {
            case HEADING -> 0;
            case PARAGRAPH, HTML -> 1;
            case CELL -> 2;
            case IMAGE -> 3;
            case DEFINITION -> 4;
            case FIELD -> 5;
        };
    }

    private static double structure(Block a, Block b) {
        if (a.path().shape().equals(b.path().shape())) {
            return a.path().ordinals().equals(b.path().ordinals()) ? 0.9 : 0.5;
        }
        return a.path().depth() == b.path().depth() ? 0 : -0.4;
    }

    private static double words(Traits a, Traits b) {
        if (a.sameText(b)) {
            return 3;
        }
        var strong = 0.0;
        if (a.hasStrong() || b.hasStrong()) {
            var share = a.strongShare(b);
            strong = a.hasStrong() && b.hasStrong() ? 3 * share - 1.2 : -0.6;
        }
        return strong + 1.5 * a.weakShare(b) - Math.min(1.2, Math.max(0, a.stretch(b) - 0.35));
    }
}
