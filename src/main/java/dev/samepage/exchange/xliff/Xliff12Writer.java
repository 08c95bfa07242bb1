package dev.samepage.exchange.xliff;

import dev.samepage.bundle.State;
import dev.samepage.exchange.UnitName;
import dev.samepage.exchange.XmlFile;
import dev.samepage.exchange.inline.CodedText;
import dev.samepage.exchange.inline.Piece;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkUnit;

/** Writes XLIFF 1.2 (OASIS, 2008), strict. */
public final class Xliff12Writer {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    /** Before the source's hash in {@code extradata} (2.3: extra data of a tool). */
    static final String HASH = "source-hash:";

    /** Before the number of a character that XML cannot say, in {@code ctype}. */
    static final String CHARACTER = "x-cp-";

    private Xliff12Writer() {}

    public static String write(WorkFile file) {
        var xml = new XmlFile();
        xml.open("xliff", "xmlns", NAMESPACE, "version", "1.2");
        xml.open(
                "file",
                "original",
                file.program(),
                "source-language",
                file.source().tag(),
                "target-language",
                file.target().tag(),
                "datatype",
                "plaintext",
                "xml:space",
                "preserve");
        xml.open("body");
        file.units().forEach(unit -> unit(unit, file, xml));
        return xml.close().close().close().finish();
    }

    private static void unit(WorkUnit unit, WorkFile file, XmlFile xml) {
        var approved = unit.state() == State.REVIEWED || unit.state() == State.FINAL;
        xml.open(
                "trans-unit",
                "id",
                UnitName.of(unit.key()),
                "resname",
                unit.key(),
                "approved",
                approved ? "yes" : "",
                "extradata",
                HASH + unit.hash(),
                "xml:space",
                "preserve");
        var texts = CodedText.pair(unit.source(), unit.target(), file.target());
        inline(texts.source(), xml.start("source")).end();
        inline(texts.target(), xml.start("target", "state", state(unit))).end();
        unit.remarks().forEach(remark -> xml.leaf("note", remark, "from", "samepage", "annotates", "source"));
        unit.previous().ifPresent(old -> {
            xml.leaf("note", "The source was: " + old, "from", "samepage", "annotates", "target");
            var before = CodedText.pair(old, unit.target(), file.target());
            xml.open("alt-trans", "alttranstype", "previous-version", "xml:space", "preserve");
            inline(before.source(), xml.start("source")).end();
            inline(before.target(), xml.start("target")).end();
            xml.close();
        });
        xml.close();
    }

    /** 2.4.6: values of {@code state}. */
    private static String state(WorkUnit unit) {
        return switch (unit.state()) {
            case INITIAL -> unit.target().isEmpty() ? "new" : "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }

    private static XmlFile inline(CodedText text, XmlFile xml) {
        for (var part : text.pieces()) {
            var piece = part.piece();
            if (piece.protectedCode()) {
                xml.inline("ph", "id", String.valueOf(part.number()), "ctype", type(piece), "equiv-text", piece.shown())
                        .text(piece.text())
                        .end();
            } else {
                words(piece.text(), xml);
            }
        }
        return xml;
    }

    private static String type(Piece piece) {
        return switch (piece.kind()) {
            case ARGUMENT -> "x-argument";
            case SYNTAX -> "x-plural";
            case LINK_START -> "x-link-start";
            case LINK_END -> "x-link-end";
            case CODE -> "x-code";
            case TEXT -> throw new IllegalArgumentException("words are no code");
        };
    }

    private static void words(String text, XmlFile xml) {
        var from = 0;
        for (var at = 0; at < text.length(); ) {
            var c = text.codePointAt(at);
            var next = at + Character.charCount(c);
            if (!XmlFile.sayable(c)) {
                var hex = String.format("%04X", c);
                xml.text(text.substring(from, at))
                        .empty("x", "id", "u" + hex, "ctype", CHARACTER + hex, "equiv-text", "U+" + hex);
                from = next;
            }
            at = next;
        }
        xml.text(text.substring(from));
    }
}
