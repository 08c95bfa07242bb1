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
        var words = words(source.traits(), target.traits());
        if (a.kind() == Kind.CELL) {
            var columns = a.path().lastOrdinal().equals(b.path().lastOrdinal()) ? 0 : -1.0;
            return structure(a, b) + columns + words / 2 + words(source.row(), target.row());
        }
        return structure(a, b) + words;
    }

    /** Sections by anchor, level, the heading's words and the facts of what stands below. */
    static double of(Outline source, Outline target) {
        var a = source.section();
        var b = target.section();
        if (a.level() == 0 || b.level() == 0) {
            return a.level() == b.level() ? 10 : NEVER;
        }
        var levels = a.level() == b.level() ? 0.5 : -1.0;
        var content = source.content().hasStrong() && target.content().hasStrong()
                ? 1.5 * source.content().strongShare(target.content()) - 0.5
                : 0;
        return anchors(a, b) + levels + content + words(source.heading(), target.heading());
    }

    private static double anchors(Section source, Section target) {
        if (source.anchor().equalsIgnoreCase(target.anchor())) {
            return 3;
        }
        // An anchor is the slug of the English heading, so another one is another section; a slug of the translation
        // tells nothing.
        return target.anchored() ? -2.5 : -0.3;
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
