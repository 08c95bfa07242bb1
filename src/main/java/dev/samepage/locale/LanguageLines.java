package dev.samepage.locale;

/** The lines of {@link LanguageTable}: what CLDR says, written and held against ICU by LanguageTableTest. */
final class LanguageLines {
    private LanguageLines() {}

    static String text() {
        return """
                icu 79.1 cldr 49.0
                de-DE
                name Deutsch (Deutschland)
                english German (Germany)
                direction ltr
                digits 0123456789
                symbols 002c 002e 4
                months april=4|august=8|dezember=12|februar=2|januar=1|juli=7|juni=6|mai=5|märz=3|november=11|oktober=10|september=9
                abbreviations apr=4|aug=8|dez=12|feb=2|jan=1|jul=7|juli=7|jun=6|juni=6|mai=5|mär=3|märz=3|nov=11|okt=10|sep=9|sept=9
                list-and _und_|,_|,_|_und_
                list-or _oder_|,_|,_|_oder_
                and und
                or oder
                plurals one=1|other=0
                small other one other
                en-US
                name English (United States)
                english English (United States)
                direction ltr
                digits 0123456789
                symbols 002e 002c 4
                months april=4|august=8|december=12|february=2|january=1|july=7|june=6|march=3|may=5|november=11|october=10|september=9
                abbreviations apr=4|aug=8|dec=12|feb=2|jan=1|jul=7|jun=6|mar=3|may=5|nov=11|oct=10|sep=9
                list-and _and_|,_|,_|,_and_
                list-or _or_|,_|,_|,_or_
                and and
                or or
                plurals one=1|other=0
                small other one other
                es-ES
                name Español (España)
                english Spanish (Spain)
                direction ltr
                digits 0123456789
                symbols 002c 002e 5
                months abril=4|agosto=8|diciembre=12|enero=1|febrero=2|julio=7|junio=6|marzo=3|mayo=5|noviembre=11|octubre=10|septiembre=9
                abbreviations abr=4|ago=8|dic=12|ene=1|feb=2|jul=7|jun=6|mar=3|may=5|nov=11|oct=10|sept=9
                and y
                or o
                plurals many=1000000|one=1|other=0
                small other one other
                fr-FR
                name Français (France)
                english French (France)
                direction ltr
                digits 0123456789
                symbols 002c 202f 4
                months août=8|avril=4|décembre=12|février=2|janvier=1|juillet=7|juin=6|mai=5|mars=3|novembre=11|octobre=10|septembre=9
                abbreviations août=8|avr=4|déc=12|févr=2|janv=1|juil=7|juin=6|mai=5|mars=3|nov=11|oct=10|sept=9
                list-and _et_|,_|,_|_et_
                list-or _ou_|,_|,_|_ou_
                and et
                or ou
                plurals many=1000000|one=0|other=2
                small one one other
                it-IT
                name Italiano (Italia)
                english Italian (Italy)
                direction ltr
                digits 0123456789
                symbols 002c 002e 5
                months agosto=8|aprile=4|dicembre=12|febbraio=2|gennaio=1|giugno=6|luglio=7|maggio=5|marzo=3|novembre=11|ottobre=10|settembre=9
                abbreviations ago=8|apr=4|dic=12|feb=2|gen=1|giu=6|lug=7|mag=5|mar=3|nov=11|ott=10|set=9
                list-and _e_|,_|,_|_e_
                list-or _o_|,_|,_|_o_
                and e
                or o
                plurals many=1000000|one=1|other=0
                small other one other
                pt-BR
                name Português (Brasil)
                english Portuguese (Brazil)
                direction ltr
                digits 0123456789
                symbols 002c 002e 4
                months abril=4|agosto=8|dezembro=12|fevereiro=2|janeiro=1|julho=7|junho=6|maio=5|março=3|novembro=11|outubro=10|setembro=9
                abbreviations abr=4|ago=8|dez=12|fev=2|jan=1|jul=7|jun=6|mai=5|mar=3|nov=11|out=10|set=9
                list-and _e_|,_|,_|_e_
                list-or _ou_|,_|,_|_ou_
                and e
                or ou
                plurals many=1000000|one=0|other=2
                small one one other
                """;
    }
}
