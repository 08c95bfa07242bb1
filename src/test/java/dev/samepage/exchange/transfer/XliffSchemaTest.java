package dev.samepage.exchange.transfer;

import dev.samepage.exchange.formats.TransferFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.xml.sax.SAXException;

class XliffSchemaTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/xliff-schemas");

    private static Schema schema(String name) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        var dom = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            var input = dom.createLSInput();
            input.setSystemId(SCHEMAS.resolve("xml.xsd").toUri().toString());
            input.setCharacterStream(new StringReader(text(SCHEMAS.resolve("xml.xsd"))));
            return input;
        });
        return factory.newSchema(new StreamSource(SCHEMAS.resolve(name).toFile()));
    }

    private static String text(Path file) {
        try {
            // The grammar alone; the file's document type is of no use here.
            return java.nio.file.Files.readString(file).replaceFirst("(?s)<!DOCTYPE.*?\\]>", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void validate(TransferFormat format, String schema) throws Exception {
        var validator = schema(schema).newValidator();
        for (var seed = 1; seed <= 30; seed++) {
            var written = format.write(TransferFormatTest.hostile(seed, 20));
            try {
                validator.validate(new StreamSource(new StringReader(written)));
            } catch (SAXException e) {
                throw new AssertionError(e.getMessage() + "\n" + written, e);
            }
        }
    }

    @Test
    void xliff12IsStrict() throws Exception {
        validate(TransferFormat.XLIFF, "xliff-core-1.2-strict.xsd");
    }

    @Test
    void xliff2IsCore() throws Exception {
        validate(TransferFormat.XLIFF2, "xliff-core-2.0.xsd");
    }
}
