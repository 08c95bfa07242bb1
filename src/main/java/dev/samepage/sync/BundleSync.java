package dev.samepage.sync;

import dev.samepage.bundle.Entry;
import dev.samepage.locale.PluralSkeleton;
import dev.samepage.model.Message;
import dev.samepage.sync.Change.Kind;
import dev.samepage.yaml.BundleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings one bundle up to date with its messages. */
final class BundleSync {
    // More than a translator would read.
    private static final int MOST_SUGGESTIONS = 5;

    private final List<Message> messages;
    private final List<String> keys;
    private final Set<String> known;
    private final Map<String, List<String>> formerKeys;
    private final BundleText text;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> changed = new LinkedHashSet<>();

    BundleSync(OpenBundle bundle) {
        this.messages = bundle.messages();
        this.keys = messages.stream().map(Message::key).toList();
        this.known = new LinkedHashSet<>(keys);
        this.formerKeys = bundle.formerKeys();
        this.text = bundle.text();
    }

    BundleText text() {
        return text;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Moves, retires, revives, adds; marks what is stale. */
    void settle() {
        for (var i = 0; i < keys.size(); i++) {
            move(i);
        }
        for (var entry : text.entries()) {
            if (!known.contains(entry.key().value())) {
                retire(entry);
            }
        }
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (text.entry(key).isEmpty()) {
                add(i);
            }
            refresh(messages.get(i), text.entry(key).orElseThrow());
        }
    }

    private void move(int at) {
        var key = keys.get(at);
        var there = text.entry(key);
        if (there.isPresent() && worthKeeping(there.get())) {
            return;
        }
        for (var former : formerKeys.getOrDefault(key, List.of())) {
            var old = known.contains(former) ? null : text.entry(former).orElse(null);
            if (old == null && text.retired(former).isEmpty()) {
                continue;
            }
            // A unit that was added before the model said what it had been.
            there.ifPresent(empty -> text.remove(key));
            if (old != null) {
                text.replace(former, old.withKey(key));
            } else {
                text.revive(former, key, keys.subList(0, at));
            }
            tell(Kind.MOVED, key);
            return;
        }
    }

    private void retire(Entry entry) {
        var key = entry.key().value();
        if (!worthKeeping(entry)) {
            text.remove(key);
            tell(Kind.REMOVED, key);
            return;
        }
        var name = key;
        for (var n = 2; text.retired(name).isPresent(); n++) {
            name = key + " (" + n + ")";
        }
        text.retire(key, name);
        tell(Kind.RETIRED, key);
    }

    private void add(int at) {
        var key = keys.get(at);
        var before = keys.subList(0, at);
        if (text.retired(key).isPresent()) {
            text.revive(key, key, before);
            tell(Kind.REVIVED, key);
        } else {
            text.add(Entry.untranslated(key, messages.get(at).text().value()), before);
            tell(Kind.ADDED, key);
        }
    }

    private void refresh(Message message, Entry unit) {
        var fresh = UnitRefresh.of(unit, message.text());
        if (!fresh.equals(unit)) {
            text.replace(message.key(), fresh);
            var newlyStale = fresh.previous().isPresent() && !fresh.previous().equals(unit.previous());
            tell(newlyStale ? Kind.STALE : Kind.UPDATED, message.key());
        }
    }

    /** Offers what was translated elsewhere, or the plural forms of the language; never takes it. */
    void suggest(Memory memory) {
        for (var message : messages) {
            var unit = text.entry(message.key()).orElseThrow();
            if (unit.translated()) {
                continue;
            }
            var texts = new LinkedHashSet<>(unit.suggestions());
            for (var known : memory.of(message.text().value())) {
                if (texts.size() < MOST_SUGGESTIONS) {
                    texts.add(known);
                }
            }
            if (texts.isEmpty()) {
                PluralSkeleton.of(message.text().value(), text.bundle().locale())
                        .ifPresent(texts::add);
            }
            var offered = unit.withSuggestions(List.copyOf(texts));
            if (!offered.equals(unit)) {
                text.replace(message.key(), offered);
                tell(Kind.UPDATED, message.key());
            }
        }
    }

    // A unit is told once, by what happened to it first; only that it has become stale is always told.
    private void tell(Kind kind, String key) {
        if (changed.add(key) || kind == Kind.STALE) {
            changes.add(new Change(kind, key));
        }
    }

    private static boolean worthKeeping(Entry entry) {
        return entry.translated()
                || !entry.note().isEmpty()
                || !entry.allowances().isEmpty();
    }
}
