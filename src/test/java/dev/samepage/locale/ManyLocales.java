package dev.samepage.locale;

import java.util.ArrayList;
import java.util.List;

/** More locales than any workspace has, for what must hold however many there are. */
public final class ManyLocales {
    private static final List<String> LANGUAGES = List.of("es", "pt", "it", "fr", "de", "nl", "pl", "tr", "ja", "ru");
    private static final List<String> REGIONS = List.of("ES", "BR", "IT", "FR", "DE", "MX", "PT", "CH", "CA", "AT");

    private ManyLocales() {}

    /** A hundred. */
    public static List<LocaleTag> all() {
        var out = new ArrayList<LocaleTag>();
        for (var language : LANGUAGES) {
            for (var region : REGIONS) {
                out.add(LocaleTag.of(language + "-" + region));
            }
        }
        return out;
    }
}
