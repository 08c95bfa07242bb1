package dev.samepage.exchange.tmx;

import dev.samepage.bundle.State;
import dev.samepage.exchange.XmlFile;
import dev.samepage.exchange.inline.CodedText;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkUnit;

/** Writes TMX 1.4b (LISA, 2005), level 2: what is translated and not stale, for a tool's memory. */
public final class TmxWriter {
    private TmxWriter() {}

    public static String write(WorkFile file) {
        var xml = new XmlFile();
        xml.open("tmx", "version", "1.4");
        xml.start(
                        "header",
                        "creationtool",
                        "samepage",
                        "creationtoolversion",
                        "1",
                        "segtype",
                        "block",
                        "o-tmf",
                        "samepage",
                        "adminlang",
                        "en",
                        "srclang",
                        file.source().tag(),
                        "datatype",
                        "plaintext")
                .end();
        xml.open("body");
        file.units().stream()
                .filter(unit -> unit.state() != State.INITIAL)
                .filter(unit -> unit.source().codePoints().allMatch(XmlFile::sayable)
                        && unit.target().codePoints().allMatch(XmlFile::sayable))
                .forEach(unit -> unit(unit, file, xml));
        return xml.close().close().finish();
    }

    private static void unit(WorkUnit unit, WorkFile file, XmlFile xml) {
        var texts = CodedText.pair(unit.source(), unit.target(), file.target());
        xml.open("tu", "tuid", file.program() + "/" + unit.key());
        variant(file.source().tag(), texts.source(), xml);
        variant(file.target().tag(), texts.target(), xml);
        xml.close();
    }

    private static void variant(String language, CodedText text, XmlFile xml) {
        xml.open("tuv", "xml:lang", language).start("seg");
        for (var part : text.pieces()) {
            if (part.piece().protectedCode()) {
                xml.inline("ph", "x", String.valueOf(part.number()))
                        .text(part.piece().text())
                        .end();
            } else {
                xml.text(part.piece().text());
            }
        }
        xml.end().close();
    }
}
