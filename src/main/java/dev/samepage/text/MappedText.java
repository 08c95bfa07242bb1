package dev.samepage.text;

import java.util.Arrays;

/**
 * A value read from a file that still knows where each of its characters stands there.
 *
 * <p>A parsed scalar is not its source text: in {@code "a\tb {n}"} the value's offsets run one behind the file's.
 */
public final class MappedText {
    private final SourceFile file;
    private final String value;
    // offsets[i] is the file offset of value's i-th char, offsets[length] the end; null: value is a slice at base.
    private final int[] offsets;
    private final int base;
    // Not null: the offsets are that text's, which says where in the file they are.
    private final MappedText whole;
    private Traits traits;
    private Derived derived;

    private MappedText(SourceFile file, String value, int[] offsets, int base) {
        this(file, value, offsets, base, null);
    }

    private MappedText(SourceFile file, String value, int[] offsets, int base, MappedText whole) {
        this.file = file;
        this.value = value;
        this.offsets = offsets;
        this.base = base;
        this.whole = whole;
    }

    /** The text of a span as it stands in the file. */
    public static MappedText slice(SourceFile file, Span span) {
        return new MappedText(file, span.in(file.text()), null, span.start());
    }

    /** A value that stands in the file letter by letter. */
    public static MappedText at(SourceFile file, int start, String value) {
        return new MappedText(file, value, null, start);
    }

    /**
     * @param offsets for each char of the value its file offset, rising, and one more for the end
     */
    public static MappedText of(SourceFile file, String value, int[] offsets) {
        if (offsets.length != value.length() + 1) {
            throw new IllegalArgumentException(offsets.length + " offsets for " + value.length() + " chars");
        }
        return new MappedText(file, value, offsets, 0);
    }

    /**
     * A text made of another one's characters. Nobody looks for their places in the file until somebody asks.
     *
     * @param offsets for each char of the value its offset in the whole, rising, and one more for the end
     */
    public static MappedText of(MappedText whole, String value, int[] offsets) {
        if (offsets.length != value.length() + 1) {
            throw new IllegalArgumentException(offsets.length + " offsets for " + value.length() + " chars");
        }
        return new MappedText(whole.file, value, offsets, 0, whole);
    }

    /** A text without a file of its own, such as a fixture; the file is the text. */
    public static MappedText of(String path, String value) {
        return new MappedText(new SourceFile(path, value), value, null, 0);
    }

    public SourceFile file() {
        return file;
    }

    public String value() {
        return value;
    }

    /** Which rare things the value holds. */
    public Traits traits() {
        var known = traits;
        if (known == null) {
            known = Traits.of(value);
            traits = known;
        }
        return known;
    }

    /** What others have made of the value, wherever it stands. */
    public Derived derived() {
        var known = derived;
        if (known == null) {
            known = new Derived();
            derived = known;
        }
        return known;
    }

    /** This text with an equal one's value and what is known of it, so that five translations of a source share them. */
    public MappedText sharing(MappedText same) {
        if (!same.value.equals(value)) {
            return this;
        }
        var shared = new MappedText(file, same.value, offsets, base, whole);
        shared.traits = same.traits();
        shared.derived = same.derived();
        return shared;
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Where the whole value stands. */
    public Place place() {
        return place(new Span(0, value.length()));
    }

    /** Where a part of the value stands. */
    public Place place(Span part) {
        return file.at(fileOffset(part.start()), Math.max(fileOffset(part.start()), endOffset(part)));
    }

    /** A part of the value, still mapped. */
    public MappedText part(Span part) {
        var text = part.in(value);
        return offsets == null
                ? new MappedText(file, text, null, base + part.start())
                : new MappedText(file, text, Arrays.copyOfRange(offsets, part.start(), part.end() + 1), 0, whole);
    }

    /** The file offset of a value offset, which may be the value's length. */
    public int fileOffset(int offset) {
        if (offsets == null) {
            return base + offset;
        }
        return whole == null ? offsets[offset] : whole.fileOffset(offsets[offset]);
    }

    private int endOffset(Span part) {
        // The next character may stand far away (a folded line); the end is just behind the last one.
        return part.length() == 0 || offsets == null
                ? fileOffset(part.end())
                : Math.min(fileOffset(part.end()), fileOffset(part.end() - 1) + Math.max(1, lastWidth(part.end())));
    }

    private int lastWidth(int end) {
        var from = fileOffset(end - 1);
        var width = fileOffset(end) - from;
        var gap = file.text().substring(from, from + width);
        return gap.indexOf('\n') >= 0 ? 1 : width;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappedText that && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
