package dev.samepage.exchange;

/**
 * Where the tags of a well-formed text stand, one after the other. StAX tells offsets that lie some characters ahead,
 * by as much as its scanner has looked.
 */
final class TagPlaces {
    private final String text;
    private int at;
    private boolean empty;

    TagPlaces(String text) {
        this.text = text;
    }

    /** The offset behind the next start tag. */
    int behindStart() {
        toTag();
        at = tagEnd(at);
        empty = text.startsWith("/>", at - 2);
        return at;
    }

    /** The offset before the next end tag; of an empty element the offset behind it. */
    int beforeEnd() {
        if (empty) {
            empty = false;
            return at;
        }
        toTag();
        var start = at;
        at = tagEnd(at);
        return start;
    }

    private void toTag() {
        at = next(at);
        while (at < text.length()) {
            if (text.startsWith("<!--", at)) {
                at = next(behind("-->"));
            } else if (text.startsWith("<![CDATA[", at)) {
                at = next(behind("]]>"));
            } else if (text.startsWith("<?", at)) {
                at = next(behind("?>"));
            } else if (text.startsWith("<!", at)) {
                at = next(tagEnd(at));
            } else {
                return;
            }
        }
    }

    private int next(int from) {
        var found = text.indexOf('<', from);
        return found < 0 ? text.length() : found;
    }

    private int behind(String end) {
        var found = text.indexOf(end, at);
        return found < 0 ? text.length() : found + end.length();
    }

    private int tagEnd(int from) {
        var quote = 0;
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return text.length();
    }
}
