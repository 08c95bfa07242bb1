package dev.samepage.serve;

import dev.samepage.locale.LocaleNames;
import dev.samepage.locale.LocaleTag;
import dev.samepage.status.Status;
import dev.samepage.workspace.Workspace;

/** The review's pages; what stands in their lists is fetched by their script. */
final class ReviewPages {
    private ReviewPages() {}

    /** The languages, each with what is left to do. */
    static Answer overview(Workspace workspace) {
        var rows = new StringBuilder();
        for (var sum : Status.sums(Status.of(workspace, workspace.settings().locales()))) {
            var locale = LocaleTag.of(sum.locale());
            rows.append("<tr><th scope=\"row\"><a href=\"/_serve/review/")
                    .append(sum.locale())
                    .append("\"><span lang=\"")
                    .append(sum.locale())
                    .append("\" dir=\"auto\">")
                    .append(LocaleNames.own(locale))
                    .append("</span> <span class=\"tag\">")
                    .append(sum.locale())
                    .append("</span></a></th>");
            for (var number :
                    new int[] {sum.translated(), sum.reviewed(), sum.stale(), sum.missing(), sum.wordsLeft()}) {
                rows.append("<td>").append(number).append("</td>");
            }
            rows.append("</tr>\n");
        }
        var source = workspace.settings().source();
        return answer(page("overview.html", source, source).replace("{rows}", rows));
    }

    /** The texts of one language. */
    static Answer of(Workspace workspace, LocaleTag locale, String token) {
        return answer(page("review.html", locale, workspace.settings().source()).replace("{token}", token));
    }

    // What is filled in are language tags, languages' names and hexadecimal digits, none of which can be markup.
    private static String page(String name, LocaleTag locale, LocaleTag source) {
        return ServeFiles.text(name)
                .replace("{files}", ServeFiles.address(""))
                .replace("{locale}", locale.tag())
                .replace("{language}", LocaleNames.own(locale))
                .replace("{direction}", LocaleNames.direction(locale))
                .replace("{source}", source.tag())
                .replace("{source-direction}", LocaleNames.direction(source));
    }

    private static Answer answer(String html) {
        return ServeFiles.page(html).with("Cache-Control", "no-store");
    }
}
