package dev.samepage.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file under way, indented where no text is. Whatever it is given, it stays well-formed. */
public final class XmlFile {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    public XmlFile() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Starts an element on a line of its own. */
    public XmlFile open(String name, String... attributes) {
        line();
        depth++;
        return inline(name, attributes);
    }

    /** Ends an element that holds elements. */
    public XmlFile close() {
        depth--;
        line();
        return end();
    }

    /** An element with text on a line of its own. */
    public XmlFile leaf(String name, String text, String... attributes) {
        line();
        return inline(name, attributes).text(text).end();
    }

    /** An element on a line of its own whose content follows, up to {@link #end()}. */
    public XmlFile start(String name, String... attributes) {
        line();
        return inline(name, attributes);
    }

    /**
     * Starts an element amid text.
     *
     * @param attributes names and values by turns; those without a value are left out
     */
    public XmlFile inline(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    public XmlFile empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    public XmlFile end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    /** Text; what XML has no way to say becomes U+FFFD. */
    public XmlFile text(String text) {
        try {
            var from = 0;
            for (var at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
                xml.writeCharacters(sayable(text.substring(from, at)));
                // XML 1.0, 2.11: a reader takes a bare one for a line feed.
                xml.writeEntityRef("#13");
                from = at + 1;
            }
            xml.writeCharacters(sayable(text.substring(from)));
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return this;
    }

    /** The whole file, once every element has ended. */
    public String finish() {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
        return out.toString();
    }

    /** XML 1.0, production 2. */
    public static boolean sayable(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static String sayable(String text) {
        return text.codePoints()
                .map(c -> sayable(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                // XML 1.0, 3.3.3: a reader takes blanks of any kind for spaces, so they are written as such.
                xml.writeAttribute(attributes[i], sayable(attributes[i + 1]).replaceAll("[\t\r\n]", " "));
            }
        }
    }

    private void line() {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("a string can always be written to", e);
    }
}
