package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a slimmed file keeps matters more than what it loses. */
class SlimTest {
    private record Case(String name, String given, String slim) {}

    private static final List<Case> SCRIPTS = List.of(
            new Case("blanks go", "const a = { b: 1, c: [2, 3] };\n", "let a={b:1,c:[2,3]};\n"),
            new Case("a name of constants stays", "a.const (b); c = {const: d}", "a.const(b);c={const:d}\n"),
            new Case("words stay apart", "return typeof  x in y;", "return typeof x in y;\n"),
            new Case("comments go", "a(); // one's\n/* two\n */ b();", "a();b();\n"),
            new Case("an address is no comment", "a('http://b');", "a('http://b');\n"),
            new Case("a line end may end a statement", "a = b\nc()", "a=b\nc()\n"),
            new Case("return stands alone on its line", "return\nx", "return\nx\n"),
            new Case("signs stay apart", "a + +b - -c + ++d", "a+ +b- -c+ ++d\n"),
            new Case("a sign of the next line is not taken", "a\n++b", "a\n++b\n"),
            new Case("strings stay", "a = ' // \\' { } ' + \"a  b\"", "a=' // \\' { } '+\"a  b\"\n"),
            new Case(
                    "templates stay",
                    "a = `x  ${b ? `  ${ c }` : '}'}  // y`",
                    "a=`x  ${b ? `  ${ c }` : '}'}  // y`\n"),
            new Case("patterns stay", "a.replace(/ [/] \\/ \"/g, '')", "a.replace(/ [/] \\/ \"/g,'')\n"),
            new Case("a quotient is no pattern", "a = b / c; d = 'e / f'", "a=b/c;d='e / f'\n"),
            new Case("a pattern after return", "return /  x/.test(y)", "return/  x/.test(y)\n"),
            new Case("a pattern before a word", "/x/ in y", "/x/ in y\n"),
            new Case("the last semicolon goes", "() => { a(); b; }", "()=>{a();b}\n"),
            new Case("an empty statement stays", "{ while (a); }", "{while(a);}\n"),
            new Case("a number's dot stays apart", "1 .toFixed()", "1 .toFixed()\n"),
            new Case("letters of all languages", "größe = länge in maß", "größe=länge in maß\n"),
            new Case("what is not understood stays", "a = 'no end\n  b()", "a = 'no end\n  b()"));

    private static final List<Case> STYLES = List.of(
            new Case("blanks go", "a, b > c ~ d { x: 1px; y: 2px; }\n", "a,b>c~d{x:1px;y:2px}\n"),
            new Case("a blank before a colon is a descendant", "a :hover { x: y }", "a :hover{x:y}\n"),
            new Case("strings stay", "a { content: \" ; { 0.5\"; }", "a{content:\" ; { 0.5\"}\n"),
            new Case("sums keep their blanks", "a { x: calc(1rem + 0.5em) }", "a{x:calc(1rem + .5em)}\n"),
            new Case("only leading zeros go", "a { x: 10.5px 0.25px; y: 0 }", "a{x:10.5px .25px;y:0}\n"),
            new Case("comments go", "/* a\n b */\nc { x: y }", "c{x:y}\n"));

    private static final List<Case> PAGES = List.of(
            new Case("quotes go", "<a class=\"b\" id=\"c.d~1\">", "<a class=b id=c.d~1>"),
            new Case(
                    "quotes stay where they are needed",
                    "<a x=\"b c\" y=\"\" z=\"1&amp;2\">",
                    "<a x=\"b c\" y=\"\" z=\"1&amp;2\">"),
            new Case("a slash at the end stays inside", "<a href=\"b/\">", "<a href=\"b/\">"),
            new Case("text stays", "<p>a=\"b\" &lt;c d=\"e\"&gt;</p>", "<p>a=\"b\" &lt;c d=\"e\"&gt;</p>"),
            new Case(
                    "scripts stay",
                    "<script type=\"x\">\"<a b=\\\"c\\\">\"</script><a b=\"c\">",
                    "<script type=x>\"<a b=\\\"c\\\">\"</script><a b=c>"),
            new Case(
                    "elements that end by themselves",
                    "<ul>\n<li><p>a</p></li>\n<li>b</li>\n</ul>",
                    "<ul><li><p>a<li>b</ul>"),
            new Case(
                    "a paragraph's end that counts stays",
                    "<p>a</p> b <p>c</p><a>d</a>",
                    "<p>a</p> b <p>c</p><a>d</a>"),
            new Case("a blank between words stays", "<b>a</b>\n<i>b</i>", "<b>a</b>\n<i>b</i>"),
            new Case("where blanks count all stays", "<pre>\n<p>a</p>\n</pre>", "<pre>\n<p>a</p>\n</pre>"),
            new Case("a value may hold a bracket", "<a x=\"1 > 0\" y=\"z\">", "<a x=\"1 > 0\" y=z>"));

    @TestFactory
    Stream<DynamicTest> script() {
        return SCRIPTS.stream().map(one -> test(one, text(Slim.script(bytes(one.given())))));
    }

    @TestFactory
    Stream<DynamicTest> style() {
        return STYLES.stream().map(one -> test(one, text(Slim.style(bytes(one.given())))));
    }

    @TestFactory
    Stream<DynamicTest> page() {
        return PAGES.stream().map(one -> test(one, Slim.page(one.given())));
    }

    @Test
    void customPropertiesGetShortNamesInAllStyles() {
        var names = Slim.shortNames(bytes(":root{--paper:#fff;--ink:#000}a{x:var(--ink);y:var(--ink) var(--theirs)}"));
        assertEquals(java.util.Map.of("--ink", "--a", "--paper", "--b"), names);
        var other = bytes("p{--own:1;x:var(--ink) var(--inkling) var(--paper);content:\"a--ink\"}");
        assertEquals(
                "p{--own:1;x:var(--a) var(--inkling) var(--b);content:\"a--ink\"}", text(Slim.renamed(other, names)));
    }

    @Test
    void shortNameThatIsTakenRenamesNothing() {
        assertEquals(java.util.Map.of(), Slim.shortNames(bytes(":root{--ink:#000}a{x:var(--a)}")));
    }

    @Test
    void slimScriptCannotBecomeSlimmer() throws Exception {
        for (var name : List.of("checklist.js", "checklist-more.js", "index.js")) {
            var slim = Slim.script(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("templates/assets", name)));
            assertEquals(text(slim), text(Slim.script(slim)), name);
        }
    }

    private static DynamicTest test(Case one, String slim) {
        return DynamicTest.dynamicTest(one.name(), () -> assertEquals(one.slim(), slim));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
