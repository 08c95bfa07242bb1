package dev.samepage.rules;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The small words by which a language gives itself away: its articles, pronouns, prepositions, conjunctions and
 * auxiliaries, as school grammars list them. Words that another of these languages also writes are left out of both
 * ("die", "as", "on", "no", "or", "in", "me", "a").
 */
final class FunctionWords {
    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "en", words("""
                    the of and to for with must is are be been being your you this that these those their they them from
                    have by not will can cannot could should would may might which who whom whose each any every both
                    either neither its it our we if when where while than then there here because before after about
                    into through between during without within under over only also such other another more most least
                    how what why does did do has had was were an at all one out up so but"""), "es", words("""
                    el la los las un una unos unas de del al y que con para por su sus se es son está están ser debe deben
                    puede pueden como más este esta estos estas ese esa cada todo toda todos todas sin sobre entre si
                    cuando donde también ya muy lo le les nos usted ustedes tu tus ha han hay"""), "pt", words("""
                    o os um uma uns umas de do da dos das ao aos à às e que com para por seu sua seus suas se é são está
                    estão ser deve devem pode podem como mais este esta estes estas esse essa cada todo toda todos todas
                    sem sobre entre quando onde também já muito não você vocês em na nos nas pelo pela ou foi"""), "it", words("""
                    il lo la gli le un uno una di del della dei delle degli dell al alla ai alle agli all e che con per
                    suo sua suoi sue si è sono essere deve devono può possono come più questo questa questi queste ogni
                    tutti tutte senza tra fra se quando dove anche già molto non nel nella nei nelle da dal dalla ha hanno
                    è o i l su sul sulla"""), "fr", words("""
                    le la les un une des de du au aux et que qui avec pour par son sa ses votre vos notre nos se est sont
                    être doit doivent peut peuvent comme plus ce cette ces cet chaque tout toute tous toutes sans sur
                    entre si quand où aussi déjà très ne pas vous nous il elle ils elles dans ou à l d qu n s en été"""), "de", words("""
                    der das den dem des ein eine einen einem einer eines und oder mit für von vom zu zum zur bei ist sind
                    sein muss müssen kann können wie mehr dieser diese dieses diesen diesem jeder jede jedes alle ohne auf
                    zwischen wenn wann wo auch schon sehr nicht sie ihr ihre ihren ihrem ihrer wir im am an aus nach
                    durch über unter dass haben wird werden sich als es"""));

    private FunctionWords() {}

    /** A language's words in lower case; empty where no table knows it. */
    static Set<String> of(String language) {
        return BY_LANGUAGE.getOrDefault(language, Set.of());
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
