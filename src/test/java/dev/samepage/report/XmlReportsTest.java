package dev.samepage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.finding.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XmlReportsTest {
    private static final Run SAMPLE = SampleRun.of();

    private static Validator junitShape() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(XmlReportsTest.class.getResource("/report/junit.xsd"))
                .newValidator();
    }

    private static Document parsed(String xml) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(xml)));
    }

    private static String xml(String text) throws IOException {
        var out = new StringBuilder();
        new Xml(out).open("a").attribute("b", text).text(text).close();
        return out.toString();
    }

    private static void validate(String junit) throws SAXException, IOException {
        junitShape().validate(new StreamSource(new StringReader(junit)));
    }

    @Test
    void junitHasTheShapeThatItsReadersShare() throws Exception {
        validate(SampleRun.written(new JunitReport(), SAMPLE));
        validate(SampleRun.written(new JunitReport(), new Run("1", 0, List.of())));
        var broken = SampleRun.written(new JunitReport(), SAMPLE).replace(" classname=", " class=");
        assertThrows(SAXException.class, () -> validate(broken));
    }

    @Test
    void junitCountsCasesAndFailures() throws Exception {
        var suites = parsed(SampleRun.written(new JunitReport(), SAMPLE)).getElementsByTagName("testsuite");
        var tests = 0;
        for (var i = 0; i < suites.getLength(); i++) {
            var suite = (Element) suites.item(i);
            var cases = suite.getElementsByTagName("testcase").getLength();
            tests += cases;
            assertEquals(String.valueOf(cases), suite.getAttribute("tests"));
            assertEquals(
                    String.valueOf(suite.getElementsByTagName("failure").getLength()), suite.getAttribute("failures"));
        }
        assertEquals(17, tests);
    }

    @Test
    void aLocaleWithoutFindingsPassesEveryRule() {
        var xml = SampleRun.written(new JunitReport(), SAMPLE);
        assertTrue(xml.contains("<testsuite name=\"es-ES\" tests=\"4\" failures=\"0\""), xml);
    }

    @Test
    void aWarningFailsItsCaseOnlyWhereItFailsTheCommand() {
        var warnings = new Run("1", 1, SampleRun.many(Severity.WARNING, 2));
        var mild = SampleRun.written(new JunitReport(), warnings);
        assertTrue(mild.contains("failures=\"0\"") && mild.contains("<system-out>"), mild);
        var strict = SampleRun.written(new JunitReport(), warnings.withFailing(Severity.WARNING));
        assertTrue(strict.contains("failures=\"1\"") && strict.contains("2 findings, the first:"), strict);
        assertFalse(strict.contains("<system-out>"), strict);
    }

    @Test
    void checkstyleHasAnErrorPerFindingAndAFileOnce() throws Exception {
        var document = parsed(SampleRun.written(new CheckstyleReport(), SAMPLE));
        assertEquals(
                SAMPLE.findings().size(), document.getElementsByTagName("error").getLength());
        assertEquals(3, document.getElementsByTagName("file").getLength());
        var file = (Element) document.getElementsByTagName("file").item(1);
        assertEquals("locales/de-DE/cloud 100%,a:b.yaml", file.getAttribute("name"));
    }

    @Test
    void everyTextSurvivesXmlOrIsNamed() throws Exception {
        var text = "<a b=\"c\">&amp; ]]> ' \r\n\t\uD835\uDD38\u202E";
        var element = parsed(xml(text)).getDocumentElement();
        assertEquals(text, element.getTextContent());
        assertEquals(text, element.getAttribute("b"));
    }

    @Test
    void whatXmlCannotHoldIsNamed() throws Exception {
        var element = parsed(xml("\u0000\u001B\u0085\uD800x\uDC00\uFFFF")).getDocumentElement();
        assertEquals("<U+0000><U+001B><U+0085><U+D800>x<U+DC00><U+FFFF>", element.getTextContent());
        assertEquals(element.getTextContent(), element.getAttribute("b"));
    }
}
