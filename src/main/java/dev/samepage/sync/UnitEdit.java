package dev.samepage.sync;

import dev.samepage.bundle.Bundle;
import dev.samepage.bundle.Entry;
import dev.samepage.bundle.State;
import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Message;
import dev.samepage.sync.Change.Kind;
import dev.samepage.text.MappedText;
import dev.samepage.workspace.Workspace;
import dev.samepage.yaml.BundleText;
import java.util.ArrayList;
import java.util.List;

/** One unit worded anew, or called right, by somebody who has read it. */
public final class UnitEdit {
    private UnitEdit() {}

    /**
     * What the bundle's file should say; nothing is written yet.
     *
     * @param program the programme's id or {@link Bundle#LABELS}
     * @param key a key of the model; a bundle without it gets a unit
     * @param target the translation; empty for none
     * @param state how far it has come; words that have changed are at least translated
     */
    public static BundleChanges of(
            Workspace workspace, LocaleTag locale, String program, String key, String target, State state) {
        var findings = new ArrayList<Finding>();
        var changed = new ArrayList<BundleChange>();
        var bundle = OpenBundle.of(workspace, program, locale, findings::add);
        bundle.ifPresent(open -> {
            edit(open.messages(), open.text(), key, target, state);
            if (open.text().edited()) {
                BundleChange.of(open.text(), List.of(new Change(Kind.UPDATED, key)), findings::add)
                        .ifPresent(changed::add);
            }
        });
        return new BundleChanges(workspace.root(), changed, findings);
    }

    private static void edit(List<Message> messages, BundleText text, String key, String target, State state) {
        var keys = messages.stream().map(Message::key).toList();
        var at = keys.indexOf(key);
        if (at < 0) {
            throw new IllegalArgumentException("the model has no text " + key);
        }
        var model = messages.get(at).text();
        if (text.entry(key).isEmpty()) {
            text.add(Entry.untranslated(key, model.value()), keys.subList(0, at));
        }
        text.replace(key, edited(text.entry(key).orElseThrow(), model, target, state));
    }

    private static Entry edited(Entry unit, MappedText model, String target, State state) {
        if (!target.equals(unit.target().value())) {
            var fresh = UnitRefresh.accepted(unit.withTarget(target), model).withAccepted("");
            return UnitRefresh.of(fresh.withState(target.isEmpty() ? State.INITIAL : state), model);
        }
        if (target.isEmpty() || state == State.INITIAL) {
            return unit;
        }
        return unit.staleAgainst(model).isPresent()
                ? UnitRefresh.accepted(unit, model).withState(state)
                : UnitRefresh.of(unit.withState(state), model);
    }
}
