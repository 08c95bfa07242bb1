package dev.samepage.exchange.xliff;

import dev.samepage.exchange.UnitName;
import dev.samepage.exchange.XmlFile;
import dev.samepage.exchange.inline.CodedText;
import dev.samepage.exchange.inline.CodedText.Numbered;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes XLIFF 2.1 (OASIS, 2018), core only. */
public final class Xliff2Writer {
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    /** The category of the note that holds the source's hash. */
    static final String HASH = "source-hash";

    private Xliff2Writer() {}

    public static String write(WorkFile file) {
        var xml = new XmlFile();
        xml.open(
                "xliff",
                "xmlns",
                NAMESPACE,
                "version",
                "2.1",
                "srcLang",
                file.source().tag(),
                "trgLang",
                file.target().tag(),
                "xml:space",
                "preserve");
        xml.open("file", "id", UnitName.of(file.program()), "original", file.program());
        file.units().forEach(unit -> unit(unit, file, xml));
        return xml.close().close().finish();
    }

    private static void unit(WorkUnit unit, WorkFile file, XmlFile xml) {
        var texts = CodedText.pair(unit.source(), unit.target(), file.target());
        xml.open("unit", "id", UnitName.of(unit.key()), "name", unit.key());
        xml.open("notes");
        unit.remarks().forEach(remark -> xml.leaf("note", remark, "appliesTo", "source"));
        unit.previous().ifPresent(old -> xml.leaf("note", old, "category", "previous-source", "priority", "1"));
        xml.leaf("note", unit.hash(), "category", HASH, "appliesTo", "source");
        xml.close();
        var data = data(texts, xml);
        xml.open("segment", "id", "s1", "state", unit.state().id());
        var kept = unit.target().isEmpty() ? numbers(texts.source()) : numbers(texts.target());
        inline(texts.source(), data, kept, xml.start("source")).end();
        if (!unit.target().isEmpty()) {
            inline(texts.target(), data, kept, xml.start("target")).end();
        }
        xml.close().close();
    }

    /** 4.2.2.9: every code's text once. */
    private static Map<String, String> data(CodedText.Pair texts, XmlFile xml) {
        var ids = new LinkedHashMap<String, String>();
        Stream.concat(texts.source().pieces().stream(), texts.target().pieces().stream())
                .filter(part -> part.piece().protectedCode())
                .forEach(part -> ids.putIfAbsent(part.piece().text(), "d" + (ids.size() + 1)));
        if (!ids.isEmpty()) {
            xml.open("originalData");
            ids.forEach((text, id) -> xml.leaf("data", text, "id", id));
            xml.close();
        }
        return ids;
    }

    private static Set<Integer> numbers(CodedText text) {
        return text.pieces().stream()
                .filter(part -> part.piece().protectedCode())
                .map(Numbered::number)
                .collect(Collectors.toSet());
    }

    private static XmlFile inline(CodedText text, Map<String, String> data, Set<Integer> kept, XmlFile xml) {
        for (var part : text.pieces()) {
            if (part.piece().protectedCode()) {
                code(part, data.get(part.piece().text()), kept, xml);
            } else {
                words(part.piece().text(), xml);
            }
        }
        return xml;
    }

    // canDelete: a code that must stay may not be missing from a target. Where one already is, the file says so rather
    // than
    // being refused as a whole by the translator's tool; import looks at the codes in any case.
    private static void code(Numbered part, String data, Set<Integer> kept, XmlFile xml) {
        xml.empty(
                "ph",
                "id",
                String.valueOf(part.number()),
                "canDelete",
                kept.contains(part.number()) ? "no" : "yes",
                "dataRef",
                data,
                "disp",
                part.piece().shown(),
                "equiv",
                part.piece().shown());
    }

    /** 4.2.3.1: {@code cp} is for what XML cannot say. */
    private static void words(String text, XmlFile xml) {
        var from = 0;
        for (var at = 0; at < text.length(); ) {
            var c = text.codePointAt(at);
            var next = at + Character.charCount(c);
            if (!XmlFile.sayable(c)) {
                xml.text(text.substring(from, at)).empty("cp", "hex", String.format("%04X", c));
                from = next;
            }
            at = next;
        }
        xml.text(text.substring(from));
    }
}
