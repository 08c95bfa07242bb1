package dev.samepage.exchange.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samepage.exchange.formats.TransferFormat;
import dev.samepage.exchange.transfer.ImportPlan;
import dev.samepage.exchange.transfer.ReturnedFile;
import dev.samepage.exchange.transfer.TransferFormatTest;
import dev.samepage.exchange.transfer.UnitReturn;
import dev.samepage.exchange.transfer.UnitReturn.Outcome;
import dev.samepage.exchange.transfer.WorkFile;
import dev.samepage.exchange.transfer.WorkFiles;
import dev.samepage.exchange.transfer.WorkUnit;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.SourceFile;
import dev.samepage.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Okapi's filters, on which many translators' tools stand, make of exported files, and what import makes of theirs. */
class OkapiTest {
    private static final LocaleTag GERMAN = LocaleTag.of("de-DE");
    private static final LocaleId THEIRS = LocaleId.fromString("de-DE");
    private static final String NEW = " (neu)";

    private static Workspace workspace() throws IOException {
        return Workspace.read(Path.of(""));
    }

    private static List<WorkFile> exported() throws IOException {
        var faults = new ArrayList<Object>();
        var files = WorkFiles.of(workspace(), GERMAN, program -> true, faults::add);
        assertEquals(List.of(), faults);
        assertFalse(files.isEmpty());
        return files;
    }

    private static IFilter filter(TransferFormat format) {
        return switch (format) {
            case XLIFF -> new XLIFFFilter();
            case XLIFF2 -> new XLIFF2Filter();
            case PO -> new POFilter();
            case TMX -> new TmxFilter();
            case CSV -> throw new IllegalArgumentException("a spreadsheet reads these");
        };
    }

    /** Lets somebody work on each unit of a file, and gives the file that Okapi writes then. */
    private static String work(TransferFormat format, String text, Consumer<ITextUnit> worker) throws IOException {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (var filter = filter(format);
                var writer = filter.createFilterWriter();
                var document = new RawDocument(in, "UTF-8", LocaleId.fromString("en-US"), THEIRS)) {
            writer.setOptions(THEIRS, "UTF-8");
            writer.setOutput(out);
            filter.open(document);
            while (filter.hasNext()) {
                var event = filter.next();
                if (event.isTextUnit()) {
                    worker.accept(event.getTextUnit());
                }
                writer.handleEvent(event);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<ITextUnit> read(TransferFormat format, WorkFile file) throws IOException {
        var units = new ArrayList<ITextUnit>();
        work(format, format.write(file), units::add);
        return units;
    }

    // With the codes' own text in place.
    private static String text(TextContainer words) {
        return words == null ? "" : words.getUnSegmentedContentCopy().toText();
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2", "PO", "TMX"})
    void everyTextIsReadWithItsTranslation(TransferFormat format) throws IOException {
        for (var file : exported()) {
            var units = read(format, file);
            assertEquals(
                    file.units().stream().map(WorkUnit::source).toList(),
                    units.stream().map(unit -> text(unit.getSource())).toList());
            assertEquals(
                    file.units().stream().map(WorkUnit::target).toList(),
                    units.stream().map(unit -> text(unit.getTarget(THEIRS))).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2", "TMX"})
    void valuesAndLinksAreProtected(TransferFormat format) throws IOException {
        var codes = 0;
        for (var file : exported()) {
            for (var unit : read(format, file)) {
                for (var words : List.of(unit.getSource(), unit.getTarget(THEIRS))) {
                    var content = words.getUnSegmentedContentCopy();
                    assertEquals(-1, content.getText().indexOf('{'), content::toText);
                    assertEquals(-1, content.getText().indexOf(']'), content::toText);
                    codes += content.getCodes().size();
                }
            }
        }
        assertFalse(codes == 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2"})
    void keysAreUnitNames(TransferFormat format) throws IOException {
        for (var file : exported()) {
            assertEquals(
                    file.units().stream().map(WorkUnit::key).toList(),
                    read(format, file).stream().map(ITextUnit::getName).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2", "PO"})
    void aTranslationMadeThereIsImported(TransferFormat format) throws IOException {
        for (var file : exported()) {
            var written = work(format, format.write(file), unit -> {
                var target = unit.getTarget(THEIRS);
                target.get(target.count() - 1).getContent().append(NEW);
            });
            var back = returned(format, file, written);
            assertEquals(
                    file.units().stream().map(unit -> unit.target() + NEW).toList(),
                    back.units().stream().map(unit -> unit.target()).toList());
            assertEquals(
                    List.of(),
                    plan(back).stream()
                            .filter(unit -> unit.outcome() != Outcome.IMPORTED)
                            .map(UnitReturn::key)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2", "PO"})
    void whatNobodyTouchedThereIsUnchanged(TransferFormat format) throws IOException {
        for (var file : exported()) {
            var back = returned(format, file, work(format, format.write(file), unit -> {}));
            assertEquals(
                    List.of(),
                    plan(back).stream()
                            .filter(unit -> unit.outcome() != Outcome.UNCHANGED)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLIFF", "XLIFF2"})
    void aCodeTakenOutThereIsRefused(TransferFormat format) throws IOException {
        var refused = 0;
        for (var file : exported()) {
            var written = work(format, format.write(file), unit -> {
                var target = unit.getTarget(THEIRS);
                target.forEach(part -> part.getContent().removeCode(code(part.getContent())));
            });
            refused += (int) plan(returned(format, file, written)).stream()
                    .filter(unit -> unit.outcome() == Outcome.REFUSED)
                    .count();
        }
        assertFalse(refused == 0);
    }

    /** The toolkit looks at the specification's constraints too, which no schema can say. */
    @Test
    void hostileTextsMakeValidXliff2() {
        for (var seed = 1; seed <= 30; seed++) {
            var written = TransferFormat.XLIFF2.write(TransferFormatTest.hostile(seed, 20));
            var events = 0;
            try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
                reader.open(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
                for (; reader.hasNext(); events++) {
                    reader.next();
                }
            }
            assertTrue(events > 20);
        }
    }

    private static net.sf.okapi.common.resource.Code code(net.sf.okapi.common.resource.TextFragment content) {
        return content.getCodes().isEmpty() ? null : content.getCode(0);
    }

    private static ReturnedFile returned(TransferFormat format, WorkFile file, String written) {
        var name = "de-DE/" + file.program() + "." + format.extension();
        var result = TransferFormat.read(new SourceFile(name, written));
        assertEquals(List.of(), result.faults(), written);
        assertEquals(1, result.files().size());
        return result.files().get(0);
    }

    private static List<UnitReturn> plan(ReturnedFile back) throws IOException {
        var plan = ImportPlan.of(workspace(), List.of(back));
        assertEquals(List.of(), plan.changes().findings());
        return plan.reports().get(0).units();
    }
}
