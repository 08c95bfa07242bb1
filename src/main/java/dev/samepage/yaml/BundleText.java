package dev.samepage.yaml;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.finding.Finding;
import dev.samepage.text.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A bundle's file under edit. What no edit touches stays byte for byte; new units are written in the style of their
 * neighbours.
 */
public final class BundleText {
    /** A unit with its lines and the blank lines and comments before them. */
    record Block(String gap, Entry entry, UnitLines lines) {
        Block withGap(String text) {
            return new Block(text, entry, lines);
        }
    }

    private final Bundle bundle;
    private final BundleLayout layout;
    private final List<Block> units;
    private final List<Block> retired;
    private boolean edited;

    private BundleText(Bundle bundle, BundleLayout layout) {
        this.bundle = bundle;
        this.layout = layout;
        this.units = new ArrayList<>(layout.units());
        this.retired = new ArrayList<>(layout.retired());
    }

    /**
     * Opens a bundle's file.
     *
     * @return empty after a finding that says why the file cannot be edited
     */
    public static Optional<BundleText> of(Bundle bundle, Consumer<Finding> findings) {
        return BundleLayout.of(bundle, findings).map(layout -> new BundleText(bundle, layout));
    }

    /**
     * Opens a file that is not there yet.
     *
     * @param head what stands before the first unit, such as the line that names the schema
     */
    public static BundleText create(Bundle bundle, String head) {
        return new BundleText(bundle, BundleLayout.empty(head));
    }

    public Bundle bundle() {
        return bundle;
    }

    public boolean edited() {
        return edited;
    }

    public List<Entry> entries() {
        return units.stream().map(Block::entry).toList();
    }

    public List<Entry> retired() {
        return retired.stream().map(Block::entry).toList();
    }

    public Optional<Entry> entry(String key) {
        return index(units, key) < 0
                ? Optional.empty()
                : Optional.of(units.get(index(units, key)).entry());
    }

    public Optional<Entry> retired(String key) {
        return index(retired, key) < 0
                ? Optional.empty()
                : Optional.of(retired.get(index(retired, key)).entry());
    }

    /** Changes the unit that has a key; the new unit may have another one. */
    public void replace(String key, Entry wanted) {
        var at = required(units, key);
        var block = units.get(at);
        if (!block.entry().equals(wanted)) {
            units.set(at, new Block(block.gap(), wanted, block.lines().with(block.entry(), wanted, layout.style())));
            edited = true;
        }
    }

    /**
     * Adds a unit.
     *
     * @param before keys that come before it in the model, in the model's order; it follows the last that is there
     */
    public void add(Entry entry, List<String> before) {
        insert(new Block("", entry, UnitLines.of(entry, layout.indent(), layout.style())), before);
    }

    public void remove(String key) {
        take(units, required(units, key));
    }

    /** Moves a unit to the retired ones. */
    public void retire(String key, String as) {
        var block = take(units, required(units, key));
        var wanted = block.entry().withKey(as);
        retired.add(new Block(
                "",
                wanted,
                block.lines()
                        .with(block.entry(), wanted, layout.style())
                        .shifted(layout.retiredIndent() - layout.indent())));
    }

    /** Brings a retired unit back. */
    public void revive(String key, String as, List<String> before) {
        var block = take(retired, required(retired, key));
        var wanted = block.entry().withKey(as);
        var lines = block.lines().shifted(layout.indent() - layout.retiredIndent());
        insert(new Block("", wanted, lines.with(block.entry(), wanted, layout.style())), before);
    }

    private void insert(Block block, List<String> before) {
        var at = 0;
        for (var i = before.size() - 1; i >= 0 && at == 0; i--) {
            at = index(units, before.get(i)) + 1;
        }
        if (at == 0 && !units.isEmpty()) {
            units.set(0, units.get(0).withGap(layout.separator()));
        }
        units.add(at, block.withGap(at == 0 ? "" : layout.separator()));
        edited = true;
    }

    private Block take(List<Block> from, int at) {
        var block = from.remove(at);
        edited = true;
        // Remarks that stand apart from the unit stay where they are; blank lines go with it.
        var remarks = block.gap().isBlank() ? "" : block.gap();
        if (at < from.size()) {
            var next = from.get(at);
            from.set(at, next.withGap(remarks + (at == 0 && next.gap().isBlank() ? "" : next.gap())));
        } else {
            layout.keep(remarks);
        }
        return block;
    }

    private static int index(List<Block> blocks, String key) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).entry().key().value().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static int required(List<Block> blocks, String key) {
        var at = index(blocks, key);
        if (at < 0) {
            throw new IllegalArgumentException("there is no unit " + key);
        }
        return at;
    }

    /**
     * The file's new text, read again and compared with what was wanted.
     *
     * @return empty after a finding; then nothing may be written
     */
    public Optional<String> text(Consumer<Finding> findings) {
        if (!edited) {
            return Optional.of(bundle.file().text());
        }
        var text = layout.text(units, retired);
        var file = new SourceFile(bundle.file().path(), text);
        var faults = new ArrayList<Finding>();
        var again = BundleReader.read(file, bundle.locale(), bundle.program(), faults::add);
        if (faults.isEmpty()
                && again.isPresent()
                && List.copyOf(again.get().entries()).equals(entries())
                && List.copyOf(again.get().retired()).equals(retired())) {
            return Optional.of(text);
        }
        findings.accept(InputFault.YAML_SYNTAX
                .at(bundle.file().whole(), "this bundle is written in a form that cannot be edited without harm")
                .help("write each key and each of its fields on a line of its own, as docs/files.md shows"));
        return Optional.empty();
    }
}
