package dev.samepage.text;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word, written as {@code [-old-]{+new+}}. */
public record WordDiff(List<Run> runs) {
    /** Words that only one text has, or both. */
    public enum Side {
        BOTH,
        OLD,
        NEW
    }

    /** A stretch of one text, or of both. */
    public record Run(Side side, String text) {}

    // Cells of the table below; two texts of 1,000 words each. Longer ones are shown as replaced.
    private static final int MOST_CELLS = 1_000_000;

    // Equal words shown beside a change.
    private static final int CONTEXT = 6;

    public static WordDiff of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        var end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var runs = new ArrayList<Run>();
        add(runs, Side.BOTH, old.subList(0, start));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), runs);
        add(runs, Side.BOTH, old.subList(old.size() - end, old.size()));
        return new WordDiff(List.copyOf(runs));
    }

    /** Whether a word or a number differs, not only spacing or punctuation. */
    public boolean inWords() {
        return runs.stream()
                .filter(run -> run.side != Side.BOTH)
                .anyMatch(run -> run.text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The changes with the words around them; longer equal stretches become an ellipsis. */
    @Override
    public String toString() {
        var out = new StringBuilder();
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            switch (run.side) {
                case OLD -> out.append("[-").append(run.text).append("-]");
                case NEW -> out.append("{+").append(run.text).append("+}");
                case BOTH -> out.append(shortened(run.text, i == 0, i == runs.size() - 1));
            }
        }
        return out.toString();
    }

    private static String shortened(String text, boolean first, boolean last) {
        var words = words(text);
        if (words.size() <= 4 * CONTEXT) {
            return text;
        }
        var head = String.join("", words.subList(0, 2 * CONTEXT));
        var tail = String.join("", words.subList(words.size() - 2 * CONTEXT, words.size()));
        return (first ? "" : head) + "…" + (last ? "" : tail);
    }

    // The longest common subsequence of words, by the textbook's table.
    private static void middle(List<String> old, List<String> now, List<Run> runs) {
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > MOST_CELLS) {
            add(runs, Side.OLD, old);
            add(runs, Side.NEW, now);
            return;
        }
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                // A lone blank between two changed words reads better as part of the change.
                if (!old.get(i).isBlank() || (gone.isEmpty() && come.isEmpty())) {
                    add(runs, Side.OLD, gone);
                    add(runs, Side.NEW, come);
                    add(runs, Side.BOTH, old.subList(i, i + 1));
                    gone.clear();
                    come.clear();
                } else {
                    gone.add(old.get(i));
                    come.add(now.get(j));
                }
                i++;
                j++;
            } else if (j >= now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(old.get(i++));
            } else {
                come.add(now.get(j++));
            }
        }
        add(runs, Side.OLD, gone);
        add(runs, Side.NEW, come);
    }

    private static void add(List<Run> runs, Side side, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        var last = runs.size() - 1;
        if (last >= 0 && runs.get(last).side == side) {
            runs.set(last, new Run(side, runs.get(last).text + text));
        } else {
            runs.add(new Run(side, text));
        }
    }

    /** Runs of letters and digits, runs of blanks, and single other characters. */
    private static List<String> words(String text) {
        var out = new ArrayList<String>();
        var start = 0;
        for (var i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) == 0 || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                if (i > start) {
                    out.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return out;
    }

    private static int kind(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                ? 1
                : Character.isSpaceChar(c) || c == '\n' ? 2 : 0;
    }
}
