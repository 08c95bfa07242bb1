package dev.samepage.exchange.formats;

import dev.samepage.exchange.ExchangeFault;
import dev.samepage.exchange.csv.CsvReturn;
import dev.samepage.exchange.csv.CsvWriter;
import dev.samepage.exchange.po.PoReturn;
import dev.samepage.exchange.po.PoWriter;
import dev.samepage.exchange.tmx.TmxWriter;
import dev.samepage.exchange.transfer.ReturnResult;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.xliff.Xliff12Writer;
import dev.samepage.exchange.xliff.Xliff2Writer;
import dev.samepage.exchange.xliff.XliffReturn;
import dev.samepage.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The formats in which bundles travel. */
public enum TransferFormat {
    XLIFF("xlf", Xliff12Writer::write),
    XLIFF2("xlf", Xliff2Writer::write),
    PO("po", PoWriter::write),
    /** Only out: a memory has neither states nor the places of its texts. */
    TMX("tmx", TmxWriter::write),
    CSV("csv", CsvWriter::write);

    private final String extension;
    private final Function<WorkFile, String> writer;

    TransferFormat(String extension, Function<WorkFile, String> writer) {
        this.extension = extension;
        this.writer = writer;
    }

    public String extension() {
        return extension;
    }

    public String write(WorkFile file) {
        return writer.apply(file);
    }

    /** Reads a returned file of any format, told by its name, or else by what it holds. */
    public static ReturnResult read(SourceFile file) {
        var name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".po") || name.endsWith(".pot")) {
            return PoReturn.read(file);
        } else if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return CsvReturn.read(file);
        } else if (name.endsWith(".tmx")) {
            var fault = ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(file.whole(), "a translation memory does not tell which texts it translates")
                    .help("give the XLIFF, PO or CSV file that was exported");
            return new ReturnResult(List.of(), List.of(fault));
        }
        return XliffReturn.read(file);
    }
}
