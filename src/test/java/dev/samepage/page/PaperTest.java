package dev.samepage.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where pages of paper end: never within a row, and never between a heading and what it stands above. */
@ExtendWith(BrowserSite.Shared.class)
class PaperTest {
    // CSS pixels within margins of 1 cm. Columns of that size are cut by the browser as pages are, and can be asked.
    private static final Map<String, List<Integer>> PAPERS =
            Map.of("A4", List.of(718, 1047), "Letter", List.of(740, 980));

    private static final String PAGES = """
            ([width, height]) => {
              Object.assign(document.querySelector('main').style, {
                columnWidth: width + 'px', columnGap: '0', columnFill: 'auto', blockSize: height + 'px', inlineSize: width + 'px', padding: '0' });
              return Math.round(document.querySelector('main').scrollWidth / width);
            }
            """;

    private static final String CUT = """
            () => [...document.querySelectorAll('.leaf, .note, .or, fieldset.person, .lines > li, .level-head, h4, .terms div')]
              .filter(e => e.checkVisibility() && e.getClientRects().length > 1).map(e => e.outerHTML.slice(0, 200))
            """;

    private static final String LONELY = """
            () => {
              const column = e => Math.floor((e.getBoundingClientRect().left + 1) / document.querySelector('main').clientWidth);
              const first = e => [...e.querySelectorAll('.leaf, .lines > li, .tick, .persons > li')].find(x => x.checkVisibility());
              return [...document.querySelectorAll('.level-head')].map(e => [e, e.parentElement.querySelector('h4')])
                .concat([...document.querySelectorAll('h4')].map(e => [e, first(e.closest('form'))]))
                .filter(([e, next]) => e.checkVisibility() && next && column(e) !== column(next)).map(([e]) => e.textContent);
            }
            """;

    private final BrowserSite site;

    PaperTest(BrowserSite site) {
        this.site = site;
    }

    @Test
    void pagesEndBetweenRowsAndKeepHeadingsWithTheirText() {
        var found = new ArrayList<String>();
        for (var paper : PAPERS.entrySet()) {
            var width = paper.getValue().get(0);
            try (var context = site.context(new Browser.NewContextOptions()
                    .setViewportSize(width, paper.getValue().get(1)))) {
                var page = context.newPage();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                for (var locale : List.of("en-US", "fr-FR", "de-DE")) {
                    for (var program : List.of("cloud-productivity", "first-aid-leader")) {
                        page.navigate(site.url(locale + "/" + program + ".html"));
                        for (var way : List.of("with-marks", "blank", "rest-only")) {
                            page.evaluate("way => { document.body.className = 'program scripted ' + way; }", way);
                            var pages = (Integer) page.evaluate(PAGES, paper.getValue());
                            assertTrue(pages > 2, "nothing to cut: " + pages);
                            for (var script : List.of(CUT, LONELY)) {
                                for (var one : (List<?>) page.evaluate(script)) {
                                    found.add(
                                            locale + " " + program + " " + way + " on " + paper.getKey() + ": " + one);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }
}
