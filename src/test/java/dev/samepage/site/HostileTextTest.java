package dev.samepage.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A translator's text can become words on a page, and nothing else. */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</title></head><script src=x></script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "$'{'7*7'}' #'{'7*7'}'",
            "<#include \"/etc/passwd\"> <@criteria.box x/> <#assign x=1> [#ftl] [=1]",
            "${r\"x\"}".replace("{", "'{'").replace("}", "'}'"),
            "[x](javascript:alert(1)) <javascript:alert(1)> [y](data:text/html,z)",
            "![x](https://evil.example/pixel.gif)",
            "../../etc/passwd\\..\\x",
            "--- # - 1. > | * _ ` ~~~",
            "<!-- --> <![CDATA[ ]]> &lt;b&gt; &#60;script&#62;",
            "astral \uD83D\uDE00 combining e\u0301 bidi \u202E\u2066\u200F zero \u200B",
            "<style>*{display:none}</style><base href=//evil.example><meta http-equiv=refresh content=0>"
                    .replace("{", "'{'")
                    .replace("}", "'}'"));

    @TestFactory
    Stream<DynamicTest> hostileWordsStayWords(@TempDir Path folder) throws Exception {
        var clean = TrialWorkspace.in(folder.resolve("clean"));
        clean.build();
        var expected = Skeleton.of(clean.page("fr-FR/trial.html"), "fr-FR").lines();
        return Stream.iterate(0, i -> i < TEXTS.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(TEXTS.get(i), () -> {
                    var trial = TrialWorkspace.in(folder.resolve("t" + i));
                    var quoted = Json.quote(TEXTS.get(i));
                    trial.with("locales/fr-FR/trial.yaml", bundle(quoted));
                    var result = trial.build();
                    assertTrue(result.built(), result.findings().toString());
                    assertEquals(List.of(), result.findings());
                    var page = trial.page("fr-FR/trial.html");
                    assertEquals(expected, Skeleton.of(page, "fr-FR").lines());
                    assertEquals(
                            0,
                            page.select(
                                            "script:not([src='assets/checklist.js'], [src='../assets/checklist.js'], [type='application/ld+json']), style, iframe, object, base")
                                    .size());
                    assertEquals(
                            clean.page("fr-FR/trial.html").head().select("*").eachAttr("http-equiv"),
                            page.head().select("*").eachAttr("http-equiv"));
                    var shown = page.selectFirst("h1 .text").wholeText();
                    assertTrue(
                            page.title()
                                    .startsWith(shown.strip()
                                            .replaceAll("\\s+", " ")
                                            .substring(0, 3)),
                            page.title());
                    assertEquals(clean.files().keySet(), trial.files().keySet());
                    var markdown = trial.text("fr-FR/trial.bilingual.md");
                    var end = markdown.indexOf("\n---\n") + 5;
                    assertFalse(markdown.substring(0, end).contains("<"), markdown.substring(0, end));
                    bilingual(markdown.substring(end));
                }));
    }

    // A Markdown page may be shown by a tool that lets HTML through, so its spans are all the HTML it has.
    private static void bilingual(String markdown) {
        var page = Jsoup.parse(com.vladsch.flexmark.html.HtmlRenderer.builder()
                .build()
                .render(com.vladsch.flexmark.parser.Parser.builder().build().parse(markdown)));
        assertEquals(
                0,
                page.select(
                                "script:not([src$='assets/checklist.js']), style, img, iframe, base, body meta, [onerror], [onmouseover]")
                        .size(),
                markdown);
        for (var link : page.select("a[href]")) {
            assertTrue(link.attr("href").startsWith("https://docs.example/"), link.outerHtml());
        }
    }

    private static String bundle(String quoted) {
        return """
                title:
                  source: Trial program
                  target: %1$s
                  state: translated
                description:
                  source: A program with one node of each kind.
                  target: %1$s
                  state: translated
                author:
                  source: Editors
                  target: %1$s
                  state: translated
                main.title:
                  source: Main option
                  target: %1$s
                  state: translated
                main.silver.knowledge.some.two:
                  source: Second thing
                  target: %1$s
                  state: translated
                """.formatted(quoted);
    }
}
