package dev.samepage.text;

/** Something rare that a text may hold, for which many look. */
public enum Trait {
    /** A decimal digit of any script. */
    DIGIT,
    /** A quotation mark of any language; apostrophes are none. */
    QUOTE,
    /** A bracket of any width. */
    BRACKET,
    /** A colon, semicolon, question mark, exclamation mark or guillemet, or a comma or full stop behind a blank. */
    SPACED_MARK,
    /** Two blanks in a row, no-break spaces included. */
    DOUBLE_BLANK,
    /** What Markdown, HTML or another format could read as more than itself, links written out included. */
    MARKUP,
    /** What emphasis, code, links and tags begin with: an asterisk, low line, backtick, square bracket or less-than sign. */
    MARKS,
    /** What placeholders begin with or have in them: an opening brace or a percent sign. */
    PLACEHOLDER,
    /** What a message could read as more than itself: a brace or an ASCII apostrophe. */
    MESSAGE,
    /** A character that nobody sees, or the first of a pair that a wrong decoding leaves. */
    ODD
}
