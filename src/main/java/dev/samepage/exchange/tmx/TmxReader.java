package dev.samepage.exchange.tmx;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads TMX 1.4b (LISA, 2005): every language beside the source becomes a document. */
public final class TmxReader implements ExchangeXml.Handler {
    private final SourceFile file;
    private final ExchangeUnits units;
    private final ExchangeContext context;
    private final List<Finding> faults = new ArrayList<>();
    private final Map<LocaleTag, MappedText> variants = new LinkedHashMap<>();

    private Optional<LocaleTag> source = Optional.empty();
    private Optional<LocaleTag> unitSource = Optional.empty();
    private Optional<LocaleTag> variant = Optional.empty();
    private String key = "";
    private int count;
    private int contentStart;
    private boolean root;

    private TmxReader(SourceFile file, ExchangeContext context) {
        this.file = file;
        this.context = context;
        this.units = new ExchangeUnits(file, context);
    }

    /** Never throws for what the file holds; whatever stands before a fault is read. */
    public static ExchangeResult read(SourceFile file, ExchangeContext context) {
        var reader = new TmxReader(file, context);
        var whole = ExchangeXml.read(file, reader, reader.faults::add);
        if (whole && !reader.root) {
            reader.faults.add(ExchangeFault.UNREADABLE_EXCHANGE_FILE
                    .at(file.whole(), "the file is XML, but not TMX")
                    .help("export it as TMX 1.4"));
        }
        return new ExchangeResult(reader.units.documents(), reader.faults);
    }

    @Override
    public void start(ExchangeXml.Element element, int offset) {
        switch (element.name()) {
            case "tmx" -> root = true;
            case "header" -> source = language(element, "srclang");
            case "tu" -> {
                variants.clear();
                count++;
                key = element.attribute("tuid", "tu-" + count);
                unitSource = language(element, "srclang").or(() -> source);
            }
            case "tuv" -> variant = language(element, "lang");
            case "seg" -> contentStart = offset;
            default -> {}
        }
    }

    @Override
    public void end(String name, int offset) {
        if (name.equals("seg")) {
            var text = InlineXml.of(file, new Span(Math.min(contentStart, offset), offset));
            variant.ifPresent(language -> variants.putIfAbsent(language, text));
        } else if (name.equals("tu")) {
            finish();
        }
    }

    private void finish() {
        var from = unitSource.orElse(context.source());
        var original = variants.get(from);
        if (original == null) {
            // "en" and "en-US" are used for one another.
            for (var language : variants.keySet()) {
                if (original == null && language.language().equals(from.language())) {
                    from = language;
                    original = variants.get(language);
                }
            }
        }
        if (original == null || original.value().isBlank()) {
            return;
        }
        for (var entry : variants.entrySet()) {
            var language = entry.getKey();
            if (!language.equals(from) && context.locale().map(language::equals).orElse(true)) {
                units.add(from, language, key, original, entry.getValue(), State.TRANSLATED);
            }
        }
    }

    private static Optional<LocaleTag> language(ExchangeXml.Element element, String name) {
        return element.attribute(name).flatMap(tag -> LocaleTag.parse(tag.replace('_', '-')));
    }
}
