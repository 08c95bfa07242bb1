package dev.samepage.rules;

import dev.samepage.check.Document;
import dev.samepage.check.Rule;
import dev.samepage.check.Unit;
import dev.samepage.finding.Finding;
import dev.samepage.finding.RuleSpec;
import dev.samepage.finding.Severity;
import dev.samepage.text.Span;
import dev.samepage.text.Trait;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Flags characters that nobody sees, or that a wrong decoding left behind. No-break spaces are typography. */
final class InvisibleCharacter implements Rule {
    private static final RuleSpec SPEC =
            RuleSpec.warning("invisible-character", "a text holds an invisible or broken character");

    // Scripts that need joiners (Arabic, Indic) or direction marks.
    private static final Set<String> JOINING = Set.of(
            "ar", "fa", "ur", "ps", "ku", "hi", "bn", "mr", "ne", "gu", "pa", "ta", "te", "kn", "ml", "si", "km");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ur", "ps", "he", "yi", "dv");
    // Scripts without blanks, where a zero-width space tells where a line may break.
    private static final Set<String> UNSPACED = Set.of("th", "km", "lo", "my", "ja", "zh");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Unit unit, Document document, Consumer<Finding> out) {
        if (!unit.paired() || !unit.target().text().traits().has(Trait.ODD)) {
            return;
        }
        var text = unit.target().value();
        Set<String> told = null;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            // Everything a rule speaks of is a control character or beyond ASCII.
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            var name = name(text, i, unit);
            if (name.isEmpty() || unit.source().value().indexOf(c) >= 0) {
                continue;
            }
            told = told == null ? new HashSet<>() : told;
            if (told.add(name)) {
                out.accept(SPEC.at(unit.target().place(new Span(i, i + 1)), "here stands " + name)
                        .severity(c == '\u00AD' ? Severity.INFO : Severity.WARNING)
                        .fact(name)
                        .help(help(c)));
            }
        }
    }

    private static String help(char c) {
        return switch (c) {
            case '\uFFFD', 'Ã', 'â', 'Â' -> "type the word again; the file was once read in a wrong encoding";
            default -> "delete it, or write a visible character";
        };
    }

    /** What a character is called, where it is one of those; empty for all others. */
    static String name(String text, int at, Unit unit) {
        var c = text.charAt(at);
        var language = unit.target().locale().language();
        var named = switch (c) {
            case '\u200B' -> UNSPACED.contains(language) ? "" : "a zero-width space";
            case '\u200C' -> JOINING.contains(language) ? "" : "a zero-width non-joiner";
            case '\u200D' -> JOINING.contains(language) || emoji(text, at) ? "" : "a zero-width joiner";
            case '\u200E', '\u200F', '\u061C' -> RIGHT_TO_LEFT.contains(language) ? "" : "a direction mark";
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> "a direction override";
            case '\u2066', '\u2067', '\u2068', '\u2069' ->
                RIGHT_TO_LEFT.contains(language) ? "" : "a direction isolate";
            case '\u2060', '\uFEFF' -> "a zero-width no-break space";
            case '\u2028', '\u2029' -> "a line separator";
            case '\u00AD' -> "a soft hyphen";
            case '\uFFFD' -> "a replacement character";
            case 'Ã', 'â', 'Â' -> mojibake(text, at) ? "text in a wrong encoding" : "";
            default -> c < ' ' && c != '\t' && c != '\r' || c >= 0x7F && c < 0xA0 ? "a control character" : "";
        };
        return named.isEmpty() || named.startsWith("text") ? named : named + String.format(" (U+%04X)", (int) c);
    }

    // UTF-8 read as Windows-1252: é is Ã©, ’ is â€™, a no-break space is Â and a blank. No language writes these pairs.
    private static boolean mojibake(String text, int at) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case 'Ã' -> next >= '\u00A1' && next <= '\u00BF' && next != '»' && next != '«';
            case 'Â' -> next >= '\u00A1' && next <= '\u00BF' && next != '»' && next != '«';
            default -> next == '€';
        };
    }

    private static boolean emoji(String text, int at) {
        // An emoji, or the variation selector behind one, stands in front.
        return at > 0 && (Character.isSurrogate(text.charAt(at - 1)) || text.charAt(at - 1) == '\uFE0F');
    }
}
