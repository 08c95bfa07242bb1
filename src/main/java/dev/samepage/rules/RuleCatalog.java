package dev.samepage.rules;

import dev.samepage.check.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The only list of the rules: our own, and those that a {@link ServiceLoader} finds on the class path. */
public final class RuleCatalog {
    private static final List<Rule> OWN = List.of(
            // Facts
            new NumberChanged(),
            new IdentifierChanged(),
            new OptionMissing(),
            new OptionAdded(),
            new OperatorChanged(),
            new ObligationChanged(),
            new NegationChanged(),
            new BoundChanged(),
            new LinkChanged(),
            new LinkMissing(),
            new WrongLocaleLink(),
            new NameAltered(),
            new ConsensusBroken(),
            new WordsGlued(),
            new ItemMissing(),
            new ItemAdded(),
            new LevelSwapped(),
            // Freshness
            new Missing(),
            new Orphan(),
            new Stale(),
            new LockstepBump(),
            new Reverted(),
            new Untranslated(),
            new PartlyUntranslated(),
            new InconsistentTranslation(),
            new DistinctionLost(),
            // Form
            new PlaceholderMismatch(),
            new PluralMissing(),
            new MessageSyntax(),
            new MarkupMismatch(),
            new DigitsInMessage(),
            // Words
            new TermMissing(),
            new TermDeprecated(),
            // Typography
            new PunctuationSpacing(),
            new EndPunctuation(),
            new QuotationMarks(),
            new EdgeSpace(),
            new DoubleSpace(),
            new DoubledWord(),
            new Brackets(),
            new InvisibleCharacter());

    private RuleCatalog() {}

    /**
     * All rules, our own first.
     *
     * @throws IllegalStateException when a loaded rule has the id of another
     */
    public static List<Rule> standard() {
        return Loaded.RULES;
    }

    public static Optional<Rule> find(String id) {
        return standard().stream().filter(rule -> rule.spec().id().equals(id)).findFirst();
    }

    /** Our own rules and behind them others. */
    static List<Rule> with(Iterable<Rule> others) {
        var rules = new ArrayList<>(OWN);
        others.forEach(rules::add);
        var ids = new HashSet<String>();
        for (var rule : rules) {
            if (!ids.add(rule.spec().id())) {
                throw new IllegalStateException(
                        "two rules are called " + rule.spec().id() + "; the second is " + rule.getClass());
            }
        }
        return List.copyOf(rules);
    }

    /** Looks on the class path once, and only when somebody asks. */
    private static final class Loaded {
        static final List<Rule> RULES = with(ServiceLoader.load(Rule.class));
    }
}
