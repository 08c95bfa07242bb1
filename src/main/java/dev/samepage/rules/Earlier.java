package dev.samepage.rules;

import dev.samepage.check.Unit;
import java.util.Optional;

/** A unit as it was in the drop before, so that both drops are judged by the same measures. */
final class Earlier {
    private Earlier() {}

    /** Empty where no earlier drop was given, or the unit had no translation then. */
    static Optional<Unit> of(Unit unit) {
        return unit.previous()
                .map(before -> Unit.of(unit.subject(), before.source(), before.target())
                        .vocabulary(unit.vocabulary())
                        .build())
                .filter(Unit::paired);
    }

    /** Whether a unit's target is the one of before, but for the number and kind of blanks. */
    static boolean sameTarget(Unit unit, Unit before) {
        return blanksAside(unit.target().value())
                .equals(blanksAside(before.target().value()));
    }

    static String blanksAside(String text) {
        var out = new StringBuilder(text.length());
        // All of Unicode's blanks are single chars.
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
