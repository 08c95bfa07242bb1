package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import dev.samepage.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a number counts: a dollar that became a euro, a percent sign that was lost. */
final class UnitComparison {
    // ISO 4217 codes and signs, and the currencies' names as far as they are the same word in many languages.
    private static final Map<String, Pattern> CURRENCIES = Map.of(
            "USD", Pattern.compile("(?<![A-Z])(?:US|U\\.S\\. ?)?\\$|\\bUSD|(?i:\\bd[oó]lar|\\bdollar|доллар|ドル|美元)"),
            "EUR", Pattern.compile("€|\\bEUR\\b|(?i:\\beuro)(?!p)|(?i:евро(?!п))|ユーロ|欧元"),
            "GBP", Pattern.compile("£|\\bGBP\\b"),
            "JPY", Pattern.compile("[¥￥]|\\bJPY\\b"),
            "BRL", Pattern.compile("R\\$|\\bBRL\\b"));
    private static final Pattern AMOUNT =
            Pattern.compile("[$€£¥￥]|\\b(?:USD|EUR|GBP|JPY|BRL)(?![a-z])|\\d(?:USD|EUR|GBP)");
    private static final String SIGNS = "$\u20AC\u00A3\u00A5\uFFE5";
    private static final String[] CODES = {"USD", "EUR", "GBP", "JPY", "BRL"};
    private static final Pattern PERCENT = Pattern.compile("[%％٪‰]|(?i:per ?cent|prozent|procent|por ?ciento|por cento"
            + "|pour[ -]cent|процент|yüzde|パーセント|割|百分|percentual|porcentaje|percentuale|pourcent|proc\\.)");
    private static final Pattern SIGNED = Pattern.compile("\\d[ \u00A0\u202F]?[%％]");

    private UnitComparison() {}

    static void compare(Pair pair, Consumer<Difference> out) {
        currency(pair, out);
        percent(pair, out);
    }

    private static void currency(Pair pair, Consumer<Difference> out) {
        if (!hasAmount(pair.source()) || !hasAmount(pair.target())) {
            return;
        }
        var source = pair.source().visible().chars();
        var target = pair.target().visible().chars();
        var ours = currencies(source);
        var theirs = currencies(target);
        if (ours.size() != 1 || theirs.size() != 1 || ours.keySet().equals(theirs.keySet())) {
            return;
        }
        var gone = ours.values().iterator().next();
        var come = theirs.values().iterator().next();
        report(pair, gone, come, ours.keySet().iterator().next(), out);
    }

    /** Most texts have no money in them, and a look costs less than a search. */
    private static boolean hasAmount(Facts facts) {
        var tokens = facts.tokens();
        if (!tokens.mayHaveAmount()) {
            return false;
        }
        for (var i = 0; i < tokens.size(); i++) {
            var sign = tokens.isSign(i) && SIGNS.indexOf(tokens.first(i)) >= 0;
            if (sign || tokens.isCode(i) && hasCode(tokens.text(i))) {
                return AMOUNT.matcher(facts.visible().chars()).find();
            }
        }
        return false;
    }

    private static boolean hasCode(String word) {
        for (var code : CODES) {
            if (word.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Span> currencies(String text) {
        var found = new LinkedHashMap<String, Span>();
        CURRENCIES.forEach((code, pattern) -> {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                found.put(code, new Span(matcher.start(), matcher.end()));
            }
        });
        if (found.containsKey("BRL")) {
            found.remove("USD"); // R$ holds a dollar sign
        }
        return found;
    }

    private static void percent(Pair pair, Consumer<Difference> out) {
        // A full-width sign has become a plain one in what a reader sees.
        if (!pair.source().tokens().haveSign('%') && !pair.target().tokens().haveSign('%')) {
            return;
        }
        var source = pair.source().visible().chars();
        var target = pair.target().visible().chars();
        var here = SIGNED.matcher(source);
        var there = SIGNED.matcher(target);
        if (here.find() && !PERCENT.matcher(target).find() && said(pair)) {
            report(pair, new Span(here.start(), here.end()), null, "%", out);
        } else if (!PERCENT.matcher(source).find() && there.find(0) && said(pair)) {
            report(pair, null, new Span(there.start(), there.end()), "%", out);
        }
    }

    // "100 %" may become "fully", and then has no number either.
    private static boolean said(Pair pair) {
        return pair.source().figures().stream()
                .map(Figure::value)
                .filter(java.util.Objects::nonNull)
                .anyMatch(value -> pair.target().figures().stream().anyMatch(figure -> value.equals(figure.value())));
    }

    private static void report(Pair pair, Span gone, Span come, String fact, Consumer<Difference> out) {
        out.accept(Pair.difference(
                Kind.NUMBER_CHANGED,
                Certainty.LIKELY,
                gone == null ? null : pair.source().visible().original(gone.start(), gone.end()),
                come == null ? null : pair.target().visible().original(come.start(), come.end()),
                gone == null ? "" : gone.in(pair.source().visible().chars()),
                come == null ? "" : come.in(pair.target().visible().chars()),
                fact));
    }
}
