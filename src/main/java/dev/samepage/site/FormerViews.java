package dev.samepage.site;

import dev.samepage.model.FormerAnchor;
import dev.samepage.site.view.CriterionView;
import dev.samepage.site.view.ProgramView.FormerView;
import dev.samepage.site.view.ProgramView.OptionView;
import dev.samepage.site.view.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page says where a link leads to something that is gone. */
final class FormerViews {
    private final Words words;
    private final Map<String, String> names = new HashMap<>();

    FormerViews(Words words, List<OptionView> options) {
        this.words = words;
        for (var option : options) {
            var title = option.title().plain();
            names.put(option.anchor(), title);
            for (var level : option.levels()) {
                names.put(level.anchor(), title + " – " + level.title().plain());
                for (var requirement : level.requirements()) {
                    inside(requirement.criterion());
                    names.put(requirement.anchor(), requirement.title().plain());
                }
            }
        }
    }

    // A group's own words say more than "All of these".
    private void inside(CriterionView criterion) {
        var text = criterion.leaf() && criterion.name() != null ? criterion.name() : criterion.text();
        names.put(criterion.anchor(), (text != null ? text : criterion.name()).plain());
        criterion.children().forEach(this::inside);
    }

    List<FormerView> of(List<FormerAnchor> anchors) {
        return anchors.stream().map(this::view).toList();
    }

    private FormerView view(FormerAnchor anchor) {
        var id = anchor.id();
        if (anchor.replacement().isEmpty()) {
            return new FormerView(id, null, label(id, "former.removed", Map.of()), null);
        }
        var target = anchor.replacement().get();
        return new FormerView(
                id,
                "#" + target,
                label(id, "former.replaced", Map.of()),
                label(id + "~link", "former.link", Map.of("name", names.get(target))));
    }

    private Segment label(String id, String key, Map<String, ?> values) {
        return words.label(id, key, values);
    }
}
