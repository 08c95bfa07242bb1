package dev.samepage.site;

import dev.samepage.bundle.Wording.Standing;
import dev.samepage.model.Link;
import dev.samepage.model.Phrase;
import dev.samepage.site.view.Segment;
import java.util.Map;

/** The words of one page, asked for in the order of the page. */
interface Words {
    /** A text of the model. */
    Segment text(String id, Phrase phrase);

    /** A label of the page. */
    Segment label(String id, String key, Map<String, ?> values);

    /** A term's name. One without a form in this language stays a source word and is marked, unless it is a name everywhere. */
    Segment name(String id, String term);

    /** Says how many of the texts asked for so far stand so; null where none does. */
    Segment notice(Standing standing);

    /** A link's address for the readers of this language. */
    String address(Link link);

    String number(long value);

    /** The language's ten digits; empty where they are the usual ones, which scripts know. */
    String digits();

    /** The language's tag, as the page shows it. */
    String tag();

    /** Which way the language is written, as the page shows it. */
    String direction();
}
