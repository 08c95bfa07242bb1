package dev.samepage.exchange.xliff;

import dev.samepage.bundle.State;
import dev.samepage.exchange.ExchangeXml;
import dev.samepage.exchange.UnitName;
import dev.samepage.exchange.transfer.ReturnResult;
import dev.samepage.exchange.transfer.ReturnedUnit;
import dev.samepage.exchange.transfer.ReturnedUnits;
import dev.samepage.text.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads exported XLIFF 1.2 and 2.x after other tools have worked on it, codes back in place. */
public final class XliffReturn implements ExchangeXml.Handler {
    private final SourceFile file;
    private final ReturnedUnits units;

    private boolean root;
    private String language = "";
    private String program = "";
    private String key;
    private String hash = "";
    private boolean approved;
    private int unitStart;
    // Inside of what repeats or proposes texts: alt-trans, seg-source, matches.
    private int aside;
    private final Map<String, String> data = new HashMap<>();
    private final StringBuilder other = new StringBuilder();
    private String dataId = "";
    private String note = "";

    private InlineContent content;
    private Map<String, String> codes = new HashMap<>();
    private StringBuilder source;
    private StringBuilder target;
    private String segmentSource = "";
    private boolean segmentTarget;
    private String state = "";
    private Optional<State> lowest = Optional.empty();

    private XliffReturn(SourceFile file) {
        this.file = file;
        this.units = new ReturnedUnits(file);
    }

    /** Never throws for what the file holds. */
    public static ReturnResult read(SourceFile file) {
        var reader = new XliffReturn(file);
        if (ExchangeXml.read(file, reader, reader.units::fault) && !reader.root) {
            reader.units.fault(file.whole(), "the file is XML, but not XLIFF", "give a file that was exported here");
        }
        return reader.units.result();
    }

    @Override
    public void start(ExchangeXml.Element element, int offset) {
        if (content != null && aside == 0) {
            content.start(element);
            return;
        }
        switch (element.name()) {
            case "xliff" -> {
                root = true;
                language = element.attribute("trgLang", "");
            }
            case "file" -> {
                language = element.attribute("target-language", language);
                program = element.attribute("original")
                        .or(() -> element.attribute("id").map(UnitName::key))
                        .orElse("");
            }
            case "trans-unit", "unit" -> unit(element, offset);
            case "alt-trans", "seg-source", "matches", "glossary" -> aside++;
            case "segment" -> state = element.attribute("state", "");
            case "data" -> {
                dataId = element.attribute("id", "");
                other.setLength(0);
            }
            case "note" -> {
                note = element.attribute("category", "");
                other.setLength(0);
            }
            case "cp" -> element.attribute("hex").ifPresent(hex -> other.append('\uFFFD'));
            case "source", "target" -> text(element);
            default -> {
                // Tools add elements of their own.
            }
        }
    }

    private void unit(ExchangeXml.Element element, int offset) {
        key = element.attribute("resname")
                .or(() -> element.attribute("name"))
                .or(() -> element.attribute("id").map(UnitName::key))
                .orElse("");
        var extra = element.attribute("extradata", "");
        hash = extra.startsWith(Xliff12Writer.HASH) ? extra.substring(Xliff12Writer.HASH.length()) : "";
        approved = element.attribute("approved", "no").equals("yes");
        unitStart = offset;
        aside = 0;
        data.clear();
        codes = new HashMap<>();
        source = new StringBuilder();
        target = new StringBuilder();
        segmentSource = "";
        segmentTarget = true;
        state = "";
        lowest = Optional.empty();
    }

    private void text(ExchangeXml.Element element) {
        if (key == null || aside > 0) {
            return;
        }
        if (element.name().equals("source")) {
            content = new InlineContent(Map.of(), data);
            segmentTarget = false;
        } else {
            state = element.attribute("state", state);
            content = new InlineContent(codes, data);
        }
    }

    @Override
    public void end(String name, int offset) {
        switch (name) {
            case "source" -> source();
            case "target" -> target();
            case "segment", "ignorable" -> segment(name);
            case "alt-trans", "seg-source", "matches", "glossary" -> {
                if (content == null) {
                    aside = Math.max(0, aside - 1);
                }
            }
            case "data" -> data.put(dataId, other.toString());
            case "note" -> {
                if (note.equals(Xliff2Writer.HASH)) {
                    hash = other.toString().strip();
                }
            }
            case "trans-unit", "unit" -> finish(offset);
            default -> {
                if (content != null) {
                    content.end(name);
                }
            }
        }
    }

    private void source() {
        if (content != null && aside == 0) {
            segmentSource = content.value();
            content.codes().forEach(codes::putIfAbsent);
            source.append(segmentSource);
            content = null;
        }
    }

    private void target() {
        if (content != null && aside == 0) {
            target.append(content.value());
            segmentTarget = true;
            content = null;
        }
    }

    /** XLIFF 2.1, 4.2.2.6: what stands between two segments has a target only where that differs. */
    private void segment(String name) {
        if (name.equals("ignorable")) {
            target.append(segmentTarget ? "" : segmentSource);
        } else {
            var own = State.parse(state).orElse(segmentTarget ? State.TRANSLATED : State.INITIAL);
            lowest = Optional.of(
                    lowest.filter(before -> before.compareTo(own) < 0).orElse(own));
        }
        segmentTarget = true;
    }

    private void finish(int offset) {
        if (key == null) {
            return;
        }
        // Blanks between segments alone are no translation.
        var words = target.toString().isBlank() && !source.toString().isBlank() ? "" : target.toString();
        units.add(
                program,
                language,
                new ReturnedUnit(
                        key,
                        Optional.of(source.toString()),
                        hash,
                        words,
                        lowest.or(this::state),
                        file.at(
                                Math.min(unitStart, offset),
                                Math.min(unitStart + 1, file.text().length()))));
        key = null;
        content = null;
    }

    /** XLIFF 1.2, 2.4.6. Tools that know no states leave {@code new} at a target that they fill. */
    private Optional<State> state() {
        return switch (state) {
            case "", "new" -> approved ? Optional.of(State.REVIEWED) : Optional.empty();
            case "signed-off" -> Optional.of(State.REVIEWED);
            case "final" -> Optional.of(State.FINAL);
            case "translated" -> Optional.of(approved ? State.REVIEWED : State.TRANSLATED);
            default -> Optional.of(state.startsWith("needs-") ? State.INITIAL : State.TRANSLATED);
        };
    }

    @Override
    public void text(String text) {
        if (content != null && aside == 0) {
            content.text(text);
        } else {
            other.append(text);
        }
    }

    @Override
    public void entity(String name) {
        units.fault(
                file.whole(),
                "the file uses the entity `&" + name + ";`, which XML does not know",
                "write the character itself");
    }
}
