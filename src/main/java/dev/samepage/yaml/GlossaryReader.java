package dev.samepage.yaml;

import dev.samepage.finding.Finding;
import dev.samepage.locale.LocaleTag;
import dev.samepage.model.Glossary;
import dev.samepage.model.Term;
import dev.samepage.text.SourceFile;
import dev.samepage.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads {@code content/glossary.yaml}. */
public final class GlossaryReader {
    static final List<String> TERM = List.of("id", "source", "admitted", "translate", "note", "locales");
    static final List<String> FORMS = List.of("preferred", "admitted", "deprecated");

    private final Consumer<Finding> findings;

    private GlossaryReader(Consumer<Finding> findings) {
        this.findings = findings;
    }

    public static Glossary read(SourceFile file, Consumer<Finding> findings) {
        var reader = new GlossaryReader(findings);
        return YamlReader.read(file, findings).map(reader::glossary).orElse(Glossary.EMPTY);
    }

    private Glossary glossary(YamlNode root) {
        var ids = new Ids(Ids.ID, findings);
        var terms = new ArrayList<Term>();
        for (var node :
                Fields.of(root, "a glossary", List.of("terms"), findings).requiredList("terms")) {
            term(node, ids).ifPresent(terms::add);
        }
        return new Glossary(terms);
    }

    private Optional<Term> term(YamlNode node, Ids ids) {
        var fields = Fields.of(node, "a term", TERM, findings);
        var id = ids.take(fields.requiredText("id"));
        var source = fields.requiredText("source").map(Scalar::value);
        var translate = fields.text("translate").map(this::translate).orElse(true);
        var forms = forms(fields);
        if (!translate && !forms.isEmpty()) {
            findings.accept(InputFault.WRONG_TYPE
                    .at(fields.place("translate"), "a term that is not translated cannot have forms per locale")
                    .help("remove `translate: no` or `locales`"));
        }
        if (id.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var admitted = fields.texts("admitted").stream().map(Scalar::value).toList();
        return Optional.of(new Term(id.get(), source.get(), admitted, translate, forms, node.place()));
    }

    private boolean translate(Scalar word) {
        switch (word.value()) {
            case "yes", "true" -> {
                return true;
            }
            case "no", "false" -> {
                return false;
            }
            default -> {
                findings.accept(InputFault.WRONG_TYPE
                        .at(word.place(), "`translate` must be `yes` or `no`, but here stands `" + word.value() + "`")
                        .help("write `translate: no` for names that are the same in every language"));
                return true;
            }
        }
    }

    private Map<LocaleTag, Term.Forms> forms(Fields term) {
        var out = new LinkedHashMap<LocaleTag, Term.Forms>();
        term.node("locales").ifPresent(node -> {
            for (var pair : Fields.any(node, "`locales`", findings).all()) {
                var locale = Locales.read(pair.key(), findings);
                var forms = forms(pair.value(), term);
                if (locale.isPresent() && forms.isPresent()) {
                    out.put(locale.get(), forms.get());
                }
            }
        });
        return out;
    }

    private Optional<Term.Forms> forms(YamlNode node, Fields term) {
        if (node instanceof Scalar) {
            return term.text(node, "a term's form").map(word -> new Term.Forms(word.value(), List.of(), Map.of()));
        }
        var fields = Fields.of(node, "a term's forms", FORMS, findings);
        var deprecated = new LinkedHashMap<String, String>();
        fields.node("deprecated").ifPresent(list -> {
            var reasons = Fields.any(list, "`deprecated`", findings);
            for (var pair : reasons.all()) {
                reasons.text(pair.value(), "the reason against `" + pair.key().value() + "`")
                        .ifPresent(reason -> deprecated.put(pair.key().value(), reason.value()));
            }
        });
        var admitted = fields.texts("admitted").stream().map(Scalar::value).toList();
        return fields.requiredText("preferred").map(word -> new Term.Forms(word.value(), admitted, deprecated));
    }
}
