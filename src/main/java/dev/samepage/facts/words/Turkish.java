package dev.samepage.facts.words;

/** Türkçe: sayılar, tarihler, listeler. */
final class Turkish {
    private Turkish() {}

    static String phrases() {
        return """
                or: veya | ya da | yahut
                and: ve | ile
                and-or: ve/veya
                not: değil | yok
                not-soft: olmayan | olmadan | yalnızca | hariç
                at-least: en az | asgari
                at-most: en fazla | en çok | azami
                scale: bin=1000 | milyon=1000000 | milyar=1000000000
                single: bir | her | tek | son
                quarter: çeyrek | çeyreği | çeyreğinde
                half: yarı | yarısı
                year: yıl | yıllık | yılda
                hour: saat
                function: ve | bir | bu | için | ile | de | da | veya | olarak | olan | en | daha | gibi | her | çok | değil
                """;
    }
}
