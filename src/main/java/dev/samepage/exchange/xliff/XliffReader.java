package dev.samepage.exchange.xliff;

import dev.samepage.bundle.State;
import dev.samepage.exchange.ExchangeContext;
import dev.samepage.exchange.ExchangeFault;
import dev.samepage.exchange.ExchangeResult;
import dev.samepage.exchange.ExchangeUnits;
import dev.samepage.exchange.ExchangeXml;
import dev.samepage.exchange.InlineXml;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.text.MappedText;
import dev.samepage.text.SourceFile;
import dev.samepage.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads XLIFF 1.2 (OASIS, 2008) and 2.x (OASIS, 2014 and later); other vocabularies' elements are passed over. */
public final class XliffReader implements ExchangeXml.Handler {
    private final SourceFile file;
    private final ExchangeContext context;
    private final ExchangeUnits units;
    private final List<Finding> faults = new ArrayList<>();

    private Optional<LocaleTag> source = Optional.empty();
    private Optional<LocaleTag> target = Optional.empty();
    private String unit = "";
    private boolean translate = true;
    private boolean approved;
    private int segments;
    private String segment = "";
    private String state = "";
    private int alternatives;
    private int contentStart;
    private Optional<MappedText> sourceText = Optional.empty();
    private Optional<MappedText> targetText = Optional.empty();
    private boolean root;
    private boolean untold;

    private XliffReader(SourceFile file, ExchangeContext context) {
        this.file = file;
        this.context = context;
        this.units = new ExchangeUnits(file, context);
    }

    /** Never throws for what the file holds; whatever stands before a fault is read. */
    public static ExchangeResult read(SourceFile file, ExchangeContext context) {
        var reader = new XliffReader(file, context);
        var whole = ExchangeXml.read(file, reader, reader.faults::add);
        if (whole && !reader.root) {
            reader.faults.add(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(file.whole(), "the file is XML, but not XLIFF")
                    .help("export it as XLIFF 1.2 or 2.1"));
        }
        return new ExchangeResult(reader.units.documents(), reader.faults);
    }

    @Override
    public void start(ExchangeXml.Element element, int offset) {
        switch (element.name()) {
            case "xliff" -> {
                root = true;
                languages(element, "srcLang", "trgLang");
            }
            case "file" -> languages(element, "source-language", "target-language");
            case "trans-unit", "unit" -> unit(element);
            case "segment" -> {
                segments++;
                segment = element.attribute("id", String.valueOf(segments));
                state = element.attribute("state", "");
                clear();
            }
            case "alt-trans", "matches", "glossary" -> alternatives++;
            case "source" -> contentStart = offset;
            case "target" -> {
                contentStart = offset;
                // In XLIFF 2 the state stands at the segment.
                state = alternatives == 0 ? element.attribute("state", state) : state;
            }
            default -> {}
        }
    }

    @Override
    public void end(String name, int offset) {
        switch (name) {
            case "source" -> {
                if (alternatives == 0) {
                    sourceText = Optional.of(text(offset));
                }
            }
            case "target" -> {
                if (alternatives == 0) {
                    targetText = Optional.of(text(offset));
                }
            }
            case "alt-trans", "matches", "glossary" -> alternatives--;
            case "segment" -> finish(segments == 1 ? unit : unit + "/" + segment);
            case "trans-unit" -> finish(unit);
            default -> {}
        }
    }

    private void languages(ExchangeXml.Element element, String from, String to) {
        source = element.attribute(from).flatMap(LocaleTag::parse).or(() -> source);
        target = element.attribute(to).flatMap(LocaleTag::parse).or(() -> target);
    }

    private void unit(ExchangeXml.Element element) {
        unit = element.attribute("resname")
                .or(() -> element.attribute("name"))
                .or(() -> element.attribute("id"))
                .orElse("");
        translate = !element.attribute("translate", "yes").equals("no");
        approved = element.attribute("approved", "no").equals("yes");
        segments = 0;
        state = "";
        clear();
    }

    private void clear() {
        sourceText = Optional.empty();
        targetText = Optional.empty();
    }

    private MappedText text(int offset) {
        return InlineXml.of(file, new Span(Math.min(contentStart, offset), offset));
    }

    private void finish(String key) {
        var from = sourceText;
        if (from.isEmpty() || !translate || from.get().value().isBlank()) {
            return;
        }
        var locale = target.or(context::locale);
        if (locale.isEmpty()) {
            untold(from.get());
            return;
        }
        var end = from.get().place().span().end();
        units.add(
                source.orElse(context.source()),
                locale.get(),
                key,
                from.get(),
                targetText.orElseGet(() -> MappedText.slice(file, new Span(end, end))),
                state());
        clear();
    }

    private void untold(MappedText from) {
        if (!untold) {
            untold = true;
            faults.add(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(from.place(), "the file does not tell its target language")
                    .help("give it with `--locale`"));
        }
    }

    /** XLIFF 1.2, 2.4.6, and XLIFF 2.1, 4.3.1.27; what nobody has accepted yet is no translation. */
    private State state() {
        return switch (state) {
            case "new", "initial", "needs-translation" -> State.INITIAL;
            case "signed-off", "reviewed" -> State.REVIEWED;
            case "final" -> State.FINAL;
            default -> approved ? State.REVIEWED : State.TRANSLATED;
        };
    }
}
