package dev.samepage.audit;

import dev.samepage.audit.Tags.Tag;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pairs of a bilingual page: {@code <span data-ttu-id="X">T</span><span class="sxs-lookup"><span
 * data-stu-id="X">S</span></span>}, found by the order of their tags, so that one broken pair costs no other.
 */
final class SpanPairs {
    private static final String SPAN = "span";

    private final char[] text;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Tag> stray = new ArrayList<>();

    // The pair being read; its parts become known in this order.
    private Tag targetTag;
    private Tag targetClose;
    private Tag lookupTag;
    private Tag sourceTag;
    private Tag sourceClose;
    private int depth;
    // The last two end tags with nothing between them: where a span inside the source is never closed, they end the
    // pair.
    private Tag lastClose;
    private Tag twinFirst;
    private Tag twinSecond;

    private SpanPairs(char[] text, List<Span> hidden) {
        this.text = text;
        var cover = 0;
        var at = next(0);
        while (at >= 0) {
            while (cover < hidden.size() && hidden.get(cover).end() <= at) {
                cover++;
            }
            if (cover < hidden.size() && hidden.get(cover).contains(at)) {
                at = next(hidden.get(cover).end());
                continue;
            }
            at = next(tag(at));
        }
        abandon();
    }

    /**
     * A target with its source.
     *
     * @param whole from the first tag to the last
     * @param target what stands between the first tag and its end tag
     * @param source what stands in the hidden span
     */
    record Pair(String id, Span whole, Span target, Span source) {}

    /**
     * @param stray tags of pairs that are not whole
     */
    record Result(List<Pair> pairs, List<Tag> stray) {}

    /** @param hidden code and comments, where spans are only shown; sorted */
    static Result of(char[] text, List<Span> hidden) {
        var found = new SpanPairs(text, hidden);
        return new Result(List.copyOf(found.pairs), List.copyOf(found.stray));
    }

    /** Reads what stands at an offset and returns the offset behind it. */
    private int tag(int at) {
        var tag = isSpan(at) ? Tags.at(text, at) : Optional.<Tag>empty();
        if (tag.isEmpty()) {
            return at + 1;
        }
        if (tag.get().name().equals(SPAN)) {
            read(tag.get());
        }
        return tag.get().span().end();
    }

    /** Where the next tag may start, or -1. */
    private int next(int from) {
        for (var at = from; at < text.length; at++) {
            if (text[at] == '<') {
                return at;
            }
        }
        return -1;
    }

    private boolean isSpan(int at) {
        var name = at + 1 < text.length && text[at + 1] == '/' ? at + 2 : at + 1;
        for (var i = 0; i < SPAN.length(); i++) {
            // Sets the bit that tells lower-case letters from capitals.
            if (name + i >= text.length || (text[name + i] | 0x20) != SPAN.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void read(Tag tag) {
        if (tag.closing()) {
            close(tag);
            return;
        }
        var id = tag.attribute("data-ttu-id");
        if (!id.isEmpty()) {
            abandon();
            targetTag = tag;
        } else if (targetTag != null && lookupTag == null && isLookup(tag) && follows(targetClose, tag)) {
            lookupTag = tag;
        } else if (lookupTag != null
                && sourceTag == null
                && !tag.attribute("data-stu-id").isEmpty()) {
            sourceTag = tag;
            depth = 0;
        } else if (sourceTag != null) {
            depth++;
        } else if (isLookup(tag) || !tag.attribute("data-stu-id").isEmpty()) {
            stray.add(tag);
        }
    }

    private void close(Tag tag) {
        if (targetTag == null) {
            return;
        }
        if (lookupTag == null) {
            // The last one before the lookup span ends the target, whatever spans the target holds.
            targetClose = tag;
        } else if (sourceTag != null) {
            if (follows(lastClose, tag)) {
                twinFirst = lastClose;
                twinSecond = tag;
            }
            lastClose = tag;
            if (sourceClose != null && follows(sourceClose, tag)) {
                add(sourceClose, tag);
                forget();
            } else if (depth > 0) {
                depth--;
                sourceClose = depth == 0 ? null : sourceClose;
            } else {
                sourceClose = tag;
            }
        }
    }

    private void add(Tag close, Tag last) {
        pairs.add(new Pair(
                targetTag.attribute("data-ttu-id"),
                new Span(targetTag.span().start(), last.span().end()),
                new Span(targetTag.span().end(), targetClose.span().start()),
                new Span(sourceTag.span().end(), close.span().start())));
    }

    private static boolean isLookup(Tag tag) {
        return tag.attribute("class").contains("sxs-lookup");
    }

    /** Whether nothing but white space stands between two tags. */
    private boolean follows(Tag first, Tag second) {
        if (first == null) {
            return false;
        }
        for (var at = first.span().end(); at < second.span().start(); at++) {
            if (!Character.isWhitespace(text[at])) {
                return false;
            }
        }
        return true;
    }

    private void abandon() {
        if (twinFirst != null) {
            add(twinFirst, twinSecond);
            forget();
        }
        for (var tag : new Tag[] {targetTag, lookupTag, sourceTag}) {
            if (tag != null) {
                stray.add(tag);
            }
        }
        forget();
    }

    private void forget() {
        targetTag = null;
        targetClose = null;
        lookupTag = null;
        sourceTag = null;
        sourceClose = null;
        lastClose = null;
        twinFirst = null;
        twinSecond = null;
        depth = 0;
    }
}
