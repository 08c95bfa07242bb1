package dev.samepage.facts.words;

/** Français. */
final class French {
    private French() {}

    static String phrases() {
        return """
                or: ou | ou bien | ou encore | soit
                and: et | ainsi que | de même que | &
                and-or: et/ou | ou/et
                all: tous | toutes | les deux | l'ensemble des | l'ensemble de | la totalité des | l'intégralité des | tous les | toutes les
                each: chaque | chacun | chacune | chacun des | chacune des
                one: un de ces | une de ces | un de vos | une de vos | un de nos | une de nos | l'un des | l'une des | l'un de | l'une de | un des | une des | l'un ou l'autre | l'une ou l'autre | n'importe lequel | n'importe laquelle | n'importe lequel des | n'importe laquelle des | l'un quelconque des | l'une quelconque des | un ou plusieurs | une ou plusieurs | un ou plusieurs des | une ou plusieurs des | au choix | l'un d'entre | l'une d'entre | au moins un | au moins une | au moins un des | au moins une des | au moins l'un des | au moins l'une des | au minimum un des | au minimum une des | au minimum l'un des | au minimum l'une des | l'un de ces | l'une de ces | certains des | certaines des
                any: n'importe quel | n'importe quelle | n'importe quels | n'importe quelles | quelconque | quelconques | quel que soit | quelle que soit | quels que soient | quelles que soient
                must: doit | doivent | devez | devons | dois | devra | devront | devrez | devrai | il faut | faut | vous faut | est requis | est requise | sont requis | sont requises | est obligatoire | sont obligatoires | obligatoirement | est nécessaire | sont nécessaires | est tenu de | sont tenus de | êtes tenu | tenu de | tenus de | doive | impérativement | est exigé | est exigée | sont exigés | est indispensable
                need: nécessaire | nécessaires | nécessite | nécessitent | exige | exigent | exigé | exigée | exigés | exigées | requis | requise | requises | requiert | besoin | devoir | exigence | exigences | indispensable | devrait | devraient | devriez | obligatoire | obligatoires
                may: peut | peuvent | pouvez | pouvons | peux | pourra | pourront | pourrez | pourrait | pourraient | pourriez | facultatif | facultative | facultatifs | facultatives | en option | facultativement | est autorisé à | sont autorisés à
                may-not-must: possible | possibles | permet | permettent | permettre | pouvoir | possibilité | éventuellement | puisse | puissent | puissiez | capable | mesure
                should: devrait | devraient | devriez | il est recommandé | nous recommandons | recommandé | recommandée
                not: pas
                not-soft: introuvable | introuvables | ne | n | aucun | aucune | jamais | rien | sans | ni | non | sauf | hors | hormis | uniquement | seulement | seul | seule | seuls | seules | excepté | exclu | exclus | exclue | exclues | exclut | excluent | à moins | nul | nulle | impossible | manque | éviter | évite | empêche | jusqu'à | au lieu de | plutôt que | en dehors | quel que | expire | expiré | refuse | interdit | moins | échoue | échec | inactif | inactifs | inactive | inactives | invalide | invalides | incomplet | incomplète | incorrect | incorrecte | incompatible | incompatibles | insuffisant | insuffisante | désactivé | désactivée | dépourvu | contraire | absence | sinon | empêcher
                neutral: pas seulement | pas uniquement | tout en | tout d'abord | avant tout | surtout | tout de suite | ou non | au plus tard | peu importe | n'importe où | tout à fait | ou pas | tout comme | tout | toute
                at-least: au moins | au minimum | un minimum de | minimum de | minimum | minimal | minimale | minimales | minimaux | # ou plus | ou plus | # et plus | pas moins de | à tout le moins | égal ou supérieur | égale ou supérieure | supérieur ou égal | supérieure ou égale | au moins un | au moins une | au moins un des | au moins une des | au moins l'un des | au moins l'une des | au minimum un des | au minimum une des | au minimum l'un des | au minimum l'une des | # + | ≥
                at-most: au plus | au maximum | un maximum de | maximum de | maximum | maximal | maximale | maximales | maximaux | jusqu'à # | tout au plus | # ou moins | ou moins | pas plus de | n'excédant pas | ne dépasse pas | ne dépassant pas | n'excède pas | inférieur ou égal | inférieure ou égale | égal ou inférieur | ≤
                more: plus de # | plus d'# | supérieur à # | supérieure à # | supérieurs à # | supérieures à # | au-dessus de # | dépasse # | dépassant # | excède # | au-delà de #
                less: moins de # | moins d'# | inférieur à # | inférieure à # | inférieurs à # | inférieures à # | au-dessous de # | en dessous de #
                number: zéro=0 | un=1 | une=1 | deux=2 | trois=3 | quatre=4 | cinq=5 | six=6 | sept=7 | huit=8 | neuf=9 | dix=10 | onze=11 | douze=12 | quinze=15 | vingt=20 | trente=30 | cinquante=50 | cent=100 | mille=1000 | douzaine=12 | demi=0.5 | demie=0.5 | double=2 | triple=3 | paire=2 | second=2 | seconde=2 | deuxième=2 | tiers=3 | tierce=3 | tierces=3 | troisième=3 | quatrième=4 | premier=1 | première=1
                scale: mille=1000 | millier=1000 | milliers=1000 | million=1000000 | millions=1000000 | milliard=1000000000 | milliards=1000000000
                single: un | une | par | chaque | seul | seule | unique | dernier | dernière | l'
                quarter: trimestre | trimestres | trimestriel | trimestrielle
                half: semestre | semestres | semestriel | moitié
                year: an | ans | année | années | annuel | annuelle | annuels | annuellement | exercice
                am: a.m. | du matin | am
                pm: p.m. | de l'après-midi | du soir | pm
                hour: h | heures | heure
                clock: 24h/24 | ininterrompue | ininterrompu | en continu | 24 heures sur 24 | 7 jours sur 7 | 7j/7
                clause: que | qu | qui | dont | où | si | lorsque | quand | tandis | parce | est | sont | était | sera | seront | bien que | aussi | également | ainsi | vous | nous | ils | elles | il | elle | votre | vos | notamment | y compris
                function: le | la | les | l | un | une | des | du | de | d | et | ou | en | dans | pour | avec | par | que | qui | se | son | sa | ses | est | sont | comme | au | aux | plus | ce | cette | ces | doit | doivent | peut | peuvent | ne | pas | si | lorsque | sur | tous | toutes | entre | vous | votre | vos | nous | notre | être | suivants | suivantes | suivant | suivante | à
                """;
    }
}
