package dev.samepage.site;

import dev.samepage.locale.LocaleTag;
import dev.samepage.locale.PaperSize;
import dev.samepage.print.Paper;
import dev.samepage.print.Printer;
import java.io.IOException;
import java.util.Optional;

/**
 * How a site's pages get onto paper.
 *
 * @param paper one size for all languages; empty for what each language's region uses
 */
public record Prints(Printer printer, Optional<Paper> paper) {
    /** Prints pages of one site; threads may share it. */
    interface Press {
        byte[] print(String html, String address, LocaleTag locale) throws IOException;
    }

    Press press(Templates templates) throws IOException {
        var page = PrintedPage.of(templates);
        return (html, address, locale) ->
                printer.print(page.of(html, address, paper(locale).rule()));
    }

    private Paper paper(LocaleTag locale) {
        return paper.orElse(PaperSize.letter(locale) ? Paper.LETTER : Paper.A4);
    }
}
