package dev.samepage.rules;

import dev.samepage.rules.Words.Word;
import java.util.List;

/**
 * In which of two languages a stretch of words speaks, as far as its small words tell.
 *
 * @param words in all, names and codes apart
 * @param source function words of the source's language, in lower case, that the target's language lacks
 * @param target function words of the target's language that the source's language lacks
 * @param content other words in lower case, of at least three letters; names and titles have capitals
 */
record Voice(int words, int source, int target, int content) {
    static Voice of(List<Word> words, String sourceLanguage, String targetLanguage) {
        var ours = FunctionWords.of(sourceLanguage);
        var theirs = FunctionWords.of(targetLanguage);
        var all = 0;
        var source = 0;
        var target = 0;
        var content = 0;
        for (var word : words) {
            if (word.hasDigit()) {
                continue;
            }
            all++;
            var inSource = ours.contains(word.lower());
            var inTarget = theirs.contains(word.lower());
            if (inSource && !inTarget && word.startsLower()) {
                source++;
            } else if (inTarget && !inSource) {
                target++;
            } else if (!inSource
                    && !inTarget
                    && word.startsLower()
                    && word.text().length() >= 3) {
                content++;
            }
        }
        return new Voice(all, source, target, content);
    }
}
