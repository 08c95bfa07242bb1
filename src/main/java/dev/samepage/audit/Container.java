package dev.samepage.audit;

/** An open block quote or list item, or the page itself; counts what stands in it. */
final class Container {
    /** What a line must have to go on with a container. */
    enum Kind {
        PAGE,
        QUOTE,
        ITEM
    }

    final Kind kind;
    final BlockPath path;
    /** Columns that a line of the item must be indented by. */
    final int indent;
    /** Whether nothing but the marker has been seen of the item. */
    boolean empty = true;

    private int lists;
    private int quotes;
    private int tables;
    private int items;
    private char list;

    Container(Kind kind, BlockPath path, int indent) {
        this.kind = kind;
        this.path = path;
        this.indent = indent;
    }

    /** @param type the bullet, or the character behind an ordered item's number: another one starts another list */
    Container item(char type, int itemIndent) {
        if (list != type) {
            lists++;
            items = 0;
            list = type;
        }
        items++;
        empty = false;
        var ordered = type == '.' || type == ')';
        return new Container(Kind.ITEM, path.child(ordered ? 'o' : 'u', lists + "." + items), itemIndent);
    }

    Container quote() {
        leaf();
        return new Container(Kind.QUOTE, path.child('q', String.valueOf(++quotes)), 0);
    }

    int table() {
        leaf();
        return ++tables;
    }

    /** Notes that something else than a list item stands here, so that the next item starts a list. */
    void leaf() {
        list = 0;
        empty = false;
    }
}
