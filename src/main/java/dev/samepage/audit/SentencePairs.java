package dev.samepage.audit;

import dev.samepage.text.MappedText;
import java.util.List;

/** Whether the sentences of a block and of its translation go together one by one. */
final class SentencePairs {
    /** Of the logarithm of the lengths' ratio: three times as long. */
    private static final double ODD_LENGTH = 1.1;

    private SentencePairs() {}

    /** False where their numbers differ or their facts show that the translation cut its sentences elsewhere. */
    static boolean fit(Segment source, Segment target, List<MappedText> sources, List<MappedText> targets) {
        if (sources.size() != targets.size()) {
            return false;
        }
        var from = sources.stream().map(text -> Traits.of(text.value())).toList();
        var to = targets.stream().map(text -> Traits.of(text.value())).toList();
        var odd = 0;
        var unlike = 0;
        for (var i = 0; i < from.size(); i++) {
            odd += from.get(i).stretch(to.get(i)) > ODD_LENGTH ? 1 : 0;
            unlike += from.get(i).sameStrong(to.get(i)) ? 0 : 1;
        }
        var moved = unlike > 0 && source.traits().sameStrong(target.traits()) || unlike > 1 && unlike > from.size() / 2;
        return !moved && odd == 0;
    }
}
