package dev.samepage.facts.words;

/** Deutsch. */
final class German {
    private German() {}

    static String phrases() {
        return """
                or: oder | beziehungsweise | bzw. | bzw | respektive
                and: und | sowie | wie auch | &
                and-or: und/oder | oder/und
                all: alle | allen | aller | sämtliche | sämtlichen | sämtlicher | sämtliches | beide | beiden | beider | beides | alle folgenden | die gesamten
                each: jede | jeder | jedes | jedem | jeden | jeweils | jede der | jeder der | jedes der | jeden der
                one: eine Ihrer | einen Ihrer | einer Ihrer | eines Ihrer | eine unserer | eine der | einer der | einen der | eines der | einem der | ein der | eine von | einer von | einen von | eines von | einem von | eine oder mehrere | ein oder mehrere | einer oder mehrerer | eines oder mehrere | einen oder mehrere | einem oder mehreren | einer oder mehreren | eine beliebige | einen beliebigen | ein beliebiges | eine dieser | einer dieser | eines dieser | einen dieser | einem dieser | eine beliebige der | einen beliebigen der | eines beliebigen der | irgendeine der | irgendeinen der | wahlweise | mindestens eine der | mindestens einen der | mindestens eines der | mindestens einer der | wenigstens eine der | wenigstens einen der | wenigstens eines der | mindestens eine | mindestens einen | mindestens ein | mindestens eines | wenigstens eine | wenigstens einen | wenigstens ein | nur eine der | nur einen der | nur eines der | einige der
                any: beliebige | beliebigen | beliebiger | beliebiges | beliebigem | beliebig | irgendein | irgendeine | irgendeinen | irgendeiner | irgendwelche | jegliche | jeglicher | jeglichen | jegliches | etwaige | etwaigen
                must: muss | müssen | musst | müsst | muß | müßten | ist erforderlich | sind erforderlich | ist notwendig | sind notwendig | ist nötig | sind nötig | ist zwingend | ist verpflichtet | sind verpflichtet | verpflichtend | obligatorisch | zwingend | ist zu | sind zu | wird vorausgesetzt | werden vorausgesetzt
                need: erforderlich | erforderliche | erforderlichen | erforderlicher | notwendig | notwendige | notwendigen | nötig | nötigen | benötigt | benötigen | benötigte | erfordert | erfordern | braucht | brauchen | voraussetzung | voraussetzungen | anforderung | anforderungen | müsste | müssten | sollte | sollten | soll | sollen | unerlässlich | obligatorische | obligatorischen | vorgeschrieben | vorgeschriebene | pflicht | verpflichtet
                may: kann | können | kannst | könnt | darf | dürfen | darfst | dürft | könnte | könnten | dürfte | dürften | optional | optionale | optionalen | wahlfrei | freiwillig | ist erlaubt | sind erlaubt | ist zulässig | sind zulässig
                may-not-must: möglich | mögliche | möglichen | ermöglicht | ermöglichen | erlaubt | erlauben | lässt | lassen | möglicherweise | möglichkeit | möglichkeiten | fähig | könne
                should: sollte | sollten | soll | sollen | solltest | empfohlen | empfehlen | empfiehlt | empfehlenswert
                not: nicht | kein | keine | keiner | keines | keinem | keinen | keinerlei
                not-soft: nie | niemals | ohne | weder | außer | ausgenommen | ausgeschlossen | ausschließlich | ausgenommene | nur | lediglich | niemand | nichts | es sei denn | nicht mehr | unmöglich | fehlt | fehlen | vermeiden | verhindert | statt | anstatt | anstelle | außerhalb | unabhängig | abgelaufen | läuft ab | abgelehnt | verboten | weniger | bis | schließt | ansonsten | andernfalls | inaktiv | inaktive | inaktiven | ungültig | ungültige | ungültigen | unvollständig | unvollständige | falsch | unzulässig | unzulässige | unzureichend | unzureichende | inkompatibel | deaktiviert | deaktivierte | unterbleibt | entfällt | entfallen | sonst | kaum | selten | nirgends | kostenlos | frei
                neutral: nicht nur | nicht zuletzt | vor allem | alles in allem | ob oder nicht | oder nicht | spätestens | nicht später als | alles andere | überhaupt | allerdings | alles | allem
                at-least: mindestens | wenigstens | zumindest | minimal | minimale | minimalen | ein Minimum von | minimum | # oder mehr | oder mehr | # oder höher | # und mehr | nicht weniger als | mind. | mind | mindest | mindestens eine der | mindestens einen der | mindestens eines der | mindestens einer der | wenigstens eine der | wenigstens einen der | wenigstens eines der | mindestens eine | mindestens einen | mindestens ein | mindestens eines | wenigstens eine | wenigstens einen | wenigstens ein | # + | ≥ | ab #
                at-most: höchstens | maximal | maximale | maximalen | maximaler | maximum | bis zu # | nicht mehr als | # oder weniger | oder weniger | allenfalls | nicht über # | ein Maximum von | max. | max | ≤ | höchst
                more: mehr als # | über # | größer als # | höher als # | oberhalb von # | übersteigt # | überschreitet #
                less: weniger als # | unter # | kleiner als # | niedriger als # | unterhalb von # | geringer als #
                number: null=0 | eins=1 | ein=1 | eine=1 | einen=1 | einer=1 | einem=1 | eines=1 | zwei=2 | drei=3 | vier=4 | fünf=5 | sechs=6 | sieben=7 | acht=8 | neun=9 | zehn=10 | elf=11 | zwölf=12 | fünfzehn=15 | zwanzig=20 | dreißig=30 | fünfzig=50 | hundert=100 | tausend=1000 | dutzend=12 | halb=0.5 | halbe=0.5 | halbes=0.5 | doppelt=2 | doppelte=2 | doppelten=2 | dreifach=3 | paar=2 | zweite=2 | zweiten=2 | zweiter=2 | zweites=2 | dritte=3 | dritten=3 | dritter=3 | drittes=3 | vierte=4 | vierten=4 | beide=2 | beiden=2 | erste=1 | ersten=1 | erster=1 | erstes=1 | einmal=1 | zweimal=2
                scale: tausend=1000 | tsd=1000 | million=1000000 | millionen=1000000 | mio=1000000 | milliarde=1000000000 | milliarden=1000000000 | mrd=1000000000
                single: ein | eine | einen | einer | einem | eines | pro | je | jede | jeder | jedes | einzig | einzige | einzelne | letzte | letzten | nur
                quarter: quartal | quartale | quartals
                half: halbjahr | halbjahres | hälfte | semester
                year: jahr | jahre | jahren | jahres | jährlich | jährliche | jahresumsatz | geschäftsjahr
                am: vormittags | morgens | vorm. | am
                pm: nachmittags | abends | nachm. | pm
                hour: uhr | stunden | h
                clock: rund um die uhr | durchgehend
                clause: dass | welche | welcher | welches | wenn | falls | ob | während | weil | obwohl | ist | sind | war | wird | werden | wurde | wurden | hat | haben | sowie | damit | um | indem | sodass | ihr | ihre | ihren | sie | auch | einschließlich
                function: der | die | das | den | dem | des | ein | eine | einen | einer | einem | eines | und | oder | in | im | für | mit | von | vom | zu | zum | zur | auf | an | am | bei | aus | als | ist | sind | wird | werden | muss | müssen | kann | können | nicht | sich | sie | ihre | ihr | ihrer | ihren | wenn | über | nach | durch | um | dass | alle | folgenden | folgende | diese | dieser | dieses | wir | unsere | sowie | auch | haben | hat | es | wie
                """;
    }
}
