package dev.samepage.exchange;

import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML file read element by element, with the places of its elements; refuses entities and never fetches anything. */
public final class ExchangeXml {
    private static final XMLInputFactory FACTORY = factory();

    private ExchangeXml() {}

    /** Told of a file's elements in their order. */
    public interface Handler {
        /** @param contentStart the offset behind the start tag */
        void start(Element element, int contentStart);

        /** @param contentEnd the offset before the end tag */
        void end(String name, int contentEnd);

        /** Characters, entities decoded; those of one element may come in several calls. */
        default void text(String text) {}

        /** An entity that the file does not declare. */
        default void entity(String name) {}
    }

    /** A start tag; attributes are found by their local names. */
    public interface Element {
        String name();

        Optional<String> attribute(String name);

        default String attribute(String name, String otherwise) {
            return attribute(name).orElse(otherwise);
        }
    }

    /** Reads as far as the file is XML; returns false after a fault. */
    public static boolean read(SourceFile file, Handler handler, Consumer<Finding> faults) {
        var subset = internalSubset(file.text());
        if (subset >= 0) {
            faults.accept(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(file.at(subset, subset + 1), "the file declares entities of its own")
                    .help("remove the part in brackets from the `<!DOCTYPE`"));
            return false;
        }
        XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(new StringReader(file.text()));
            var places = new TagPlaces(file.text());
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    handler.start(element(xml), places.behindStart());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    handler.end(xml.getLocalName(), places.beforeEnd());
                } else if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    handler.text(xml.getText());
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    handler.entity(xml.getLocalName());
                }
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            faults.accept(fault(file, e));
            return false;
        } finally {
            close(xml);
        }
    }

    private static Finding fault(SourceFile file, Exception e) {
        var at = e instanceof XMLStreamException stream && stream.getLocation() != null
                ? stream.getLocation().getCharacterOffset()
                : 0;
        var offset = Math.max(0, Math.min(at, file.text().length() - 1));
        var message = String.valueOf(e.getMessage());
        var text = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        return ExchangeFault.UNREADABLE_EXCHANGE_FILE
                .at(
                        file.at(offset, Math.min(file.text().length(), offset + 1)),
                        "the file is not XML: " + text.lines().findFirst().orElse(""))
                .help("repair the XML here, or export the file again");
    }

    /** A declaration of the document's type may name a DTD, as TMX files do; declaring entities is another matter. */
    private static int internalSubset(String text) {
        var start = text.indexOf("<!DOCTYPE");
        if (start < 0) {
            return -1;
        }
        for (var at = start; at < text.length() && text.charAt(at) != '>'; at++) {
            if (text.charAt(at) == '[') {
                return at;
            }
        }
        return -1;
    }

    private static Element element(XMLStreamReader xml) {
        return new Element() {
            @Override
            public String name() {
                return xml.getLocalName();
            }

            @Override
            public Optional<String> attribute(String name) {
                for (var i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals(name)) {
                        return Optional.of(xml.getAttributeValue(i));
                    }
                }
                return Optional.empty();
            }
        };
    }

    private static void close(XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a reader of a string has nothing to close", e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
