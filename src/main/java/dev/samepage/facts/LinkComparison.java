package dev.samepage.facts;

import dev.samepage.facts.Difference.Certainty;
import dev.samepage.facts.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Destinations: the same set on both sides, apart from the language in the address. */
final class LinkComparison {
    /** A path segment or the first label of a host that names a language, with or without a region. */
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(-[a-z]{2,4}(-[a-z]{2})?)?");

    private static final int MANY = 200; // links of one text that are paired one by one

    private LinkComparison() {}

    static void compare(Pair pair, Consumer<Difference> out) {
        if (!hasLink(pair.source()) && !hasLink(pair.target())) {
            return;
        }
        if (!isSame(pair.source().visible().embedded(), pair.target().visible().embedded())) {
            search(pair, out);
        }
        wrongLocales(pair.source(), pair.target()).forEach(out);
    }

    /** Whether the same links stand in the same order, so that none can be missing. */
    private static boolean isSame(List<Embedded> source, List<Embedded> target) {
        if (source.size() != target.size()) {
            return false;
        }
        for (var i = 0; i < source.size(); i++) {
            if (!source.get(i).text().equals(target.get(i).text()) || isLink(source.get(i)) != isLink(target.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void search(Pair pair, Consumer<Difference> out) {
        var source = links(pair.source());
        var target = links(pair.target());
        var missing = new ArrayList<Embedded>();
        source.forEach((key, link) -> {
            if (!target.containsKey(key)) {
                missing.add(link);
            }
        });
        var extra = new ArrayList<Embedded>();
        target.forEach((key, link) -> {
            if (!source.containsKey(key)) {
                extra.add(link);
            }
        });
        if (missing.size() > MANY) {
            missing.subList(MANY, missing.size()).clear();
        }
        if (extra.size() > MANY) {
            extra.subList(MANY, extra.size()).clear();
        }
        for (var link : missing) {
            var other = extra.isEmpty() ? null : extra.remove(nearest(link, extra));
            out.accept(Pair.difference(
                    other == null ? Kind.LINK_MISSING : Kind.LINK_CHANGED,
                    certainty(pair, link, other),
                    link.span(),
                    other == null ? null : other.span(),
                    link.text(),
                    other == null ? "" : other.text(),
                    key(link.text())));
        }
        for (var link : extra) {
            out.accept(Pair.difference(
                    Kind.LINK_CHANGED, Certainty.POSSIBLE, null, link.span(), "", link.text(), key(link.text())));
        }
    }

    /** A link that leads readers of the translation to pages in the source's language. */
    static List<Difference> wrongLocales(Facts source, Facts target) {
        if (target.visible().embedded().isEmpty()
                || source.locale().language().equals(target.locale().language())) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Difference>();
        for (var link : target.visible().embedded()) {
            if (isLink(link) && hasSegment(link.text(), source.locale().language())) {
                found.putIfAbsent(
                        link.text(),
                        Pair.difference(
                                Kind.WRONG_LOCALE_LINK,
                                Certainty.LIKELY,
                                null,
                                link.span(),
                                target.locale().segment(),
                                link.text(),
                                link.text()));
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean hasLink(Facts facts) {
        var embedded = facts.visible().embedded();
        for (var i = 0; i < embedded.size(); i++) {
            if (isLink(embedded.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(Embedded thing) {
        return thing.kind() == Embedded.Kind.DESTINATION || thing.kind() == Embedded.Kind.ADDRESS;
    }

    private static Map<String, Embedded> links(Facts facts) {
        var links = new LinkedHashMap<String, Embedded>();
        for (var thing : facts.visible().embedded()) {
            if (isLink(thing)) {
                links.putIfAbsent(key(thing.text()), thing);
            }
        }
        return links;
    }

    /** The address without scheme, letter case of the host, language and closing slash. */
    static String key(String url) {
        var rest = url.strip();
        var scheme = rest.indexOf("://");
        var absolute = scheme > 0 && scheme < 8;
        if (absolute) {
            rest = rest.substring(scheme + 3);
        }
        var cut = rest.length();
        for (var i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
                cut = i;
                break;
            }
        }
        var tail = rest.substring(cut);
        var key = new StringBuilder();
        var segments = rest.substring(0, cut).split("/", -1);
        for (var i = 0; i < segments.length; i++) {
            var segment = segments[i];
            if (i == 0 && (absolute || segment.contains("."))) {
                key.append(host(segment.toLowerCase(Locale.ROOT)));
            } else if (!LOCALE.matcher(segment.toLowerCase(Locale.ROOT)).matches()
                    || i == segments.length - 1 && segment.length() == 2 && !absolute) {
                key.append(i == 0 ? "" : "/").append(segment);
            }
        }
        while (key.length() > 0 && key.charAt(key.length() - 1) == '/') {
            key.setLength(key.length() - 1);
        }
        return key.append(tail).toString().toLowerCase(Locale.ROOT);
    }

    private static String host(String host) {
        var dot = host.indexOf('.');
        var label = dot > 0 ? host.substring(0, dot) : "";
        if (LOCALE.matcher(label).matches() && host.indexOf('.', dot + 1) > 0) {
            return host.substring(dot + 1);
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static boolean hasSegment(String url, String language) {
        var start = language + "-";
        var lower = url.toLowerCase(Locale.ROOT);
        if (!lower.contains(start)) {
            return false;
        }
        for (var segment : lower.split("[/?#]")) {
            if (segment.startsWith(start) && LOCALE.matcher(segment).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesLanguage(String url, String language) {
        for (var segment : url.toLowerCase(Locale.ROOT).split("[/?#]")) {
            var own = segment.startsWith(language + "-") || segment.startsWith(language + ".");
            if (own && (segment.contains(".") || LOCALE.matcher(segment).matches())) {
                return true;
            }
        }
        return false;
    }

    /** A page of the translation's own language may have a name of its own, and headings have translated anchors. */
    private static Certainty certainty(Pair pair, Embedded link, Embedded other) {
        if (other == null) {
            return Certainty.CERTAIN;
        }
        var a = key(link.text());
        var b = key(other.text());
        if (a.endsWith(b) && b.startsWith("/") || b.endsWith(a) && a.startsWith("/")) {
            return Certainty.POSSIBLE; // one with its host, one without
        }
        var localised = hostOf(a).equals(hostOf(b))
                && namesLanguage(other.text(), pair.target().locale().language());
        return localised || onlyFragmentDiffers(link, other) ? Certainty.LIKELY : Certainty.CERTAIN;
    }

    private static String hostOf(String key) {
        var slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    private static boolean onlyFragmentDiffers(Embedded a, Embedded b) {
        return a.text().contains("#")
                && b.text().contains("#")
                && key(a.text().substring(0, a.text().indexOf('#')))
                        .equals(key(b.text().substring(0, b.text().indexOf('#'))));
    }

    /** The one that shares the longest beginning. */
    private static int nearest(Embedded link, List<Embedded> others) {
        var best = 0;
        var longest = -1;
        for (var i = 0; i < others.size(); i++) {
            var a = key(link.text());
            var b = key(others.get(i).text());
            var same = 0;
            while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
                same++;
            }
            if (same > longest) {
                longest = same;
                best = i;
            }
        }
        return best;
    }
}
