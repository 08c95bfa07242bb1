package dev.samepage.facts.words;

/**
 * Words of English that carry logic, collected by hand from grammars and real partner pages; number words beyond these
 * come from CLDR.
 */
final class English {
    private English() {}

    static String phrases() {
        return """
                or: or
                and: and | & | as well as | together with
                and-or: and/or | or/and
                all: all | all of | all the | both | both of
                each: every | each | each of | everyone | everything
                one: one of | any of | any one of | one of the | any of the | any one | either of | either one | one or more | one or more of | some of
                one: at least one | at least one of | one or several | just one | only one of | choice of
                any: any | whichever | whatever
                must: must | is mandatory | are mandatory | is obligatory | have to | has to | had to | having to | need to | needs to | is required | are required | be required | required to | shall | is necessary | are necessary | obliged to | needed to
                need: requires | require | required | requiring | need | needs | needed | necessary | requirement | requirements | essential | should | mandatory | obligatory
                may: may | can | could | is allowed to | are allowed to | is permitted to | are permitted to | optional | optionally
                may-not-must: might | able to | possible | possibly | allows | allow | allowed | enables | enable | permitted | permits | let | lets | would | ability | option | eligible | able | capable | ready
                should: should | ought to | recommended | recommend | recommends
                not: not | no | cannot | can't | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | won't | wouldn't | hasn't | haven't | shouldn't | mustn't | none | never
                not-soft: without | except | excluding | exclude | excludes | excluded | only | unless | unable | unavailable | invalid | fail | fails | failed | failure | lack | lacks | prevent | prevents | avoid | nor | neither | other than | no longer | instead of | rather than | non | unlike | missing | restricted | prohibited | forbidden | ineligible | inactive | until | less | fewer | nothing | nobody | hardly | beyond | stop | remove | irrespective | expire | expired | decline | declined | retire | retired | retiring | reject | rejected | deny | denied | disable | disabled | absent | incorrect | wrong | unmanaged | unless otherwise | out of | otherwise | rarely | seldom | little | insufficient | incomplete | inaccurate | irrelevant | impossible | illegal | incompatible | inconsistent | independent | miss | misses | lose | loses | lost | cease | ceases | skip | ignore | ignored | block | blocked | cancel | canceled | cancelled | disconnect | discontinue | discontinued | disqualified | suspended | still | longer | free
                neutral: at all | above all | after all | first of all | each other | whether or not | not only | no matter | if not | no later than | overall | all-in-one | all in one | once and for all | and so on | and more | and others | or not
                at-least: at least | a minimum of | minimum of | minimum | no fewer than | no less than | not less than | not fewer than | # or more | # or greater | # or higher | # or above | # + | or more | or greater | at least one | at least one of | at a minimum | minimal | ≥ | > =
                at-most: at most | a maximum of | maximum of | maximum | no more than | not more than | up to # | up to a maximum of | not exceed | not to exceed | not exceeding | # or less | # or fewer | or fewer | or less | # or below | # or under | at the most | maximal | ≤ | < =
                more: more than # | over # | above # | greater than # | higher than # | larger than # | exceeding # | exceeds # | exceed # | in excess of # | beyond # | surpassing #
                less: less than # | fewer than # | under # | below # | lower than # | smaller than #
                number: zero=0 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 | ten=10 | eleven=11 | twelve=12 | fifteen=15 | twenty=20 | thirty=30 | fifty=50 | hundred=100 | thousand=1000 | dozen=12 | half=0.5 | twice=2 | double=2 | triple=3 | couple=2 | pair=2 | single=1 | dual=2 | second=2 | third=3 | fourth=4 | fifth=5 | both=2 | once=1 | first=1
                scale: thousand=1000 | million=1000000 | millions=1000000 | billion=1000000000 | mn=1000000 | bn=1000000000 | mm=1000000 | hundred=100
                single: a | an | one | per | each | every | single | another | the first | once | only | last | individual
                quarter: quarter | quarters | quarterly
                half: half | semester | half-year
                year: year | years | annual | annually | yearly | ttm | trailing | twelve-month | fiscal | calendar
                am: am | a.m. | a.m | in the morning
                pm: pm | p.m. | p.m | in the afternoon | in the evening
                hour: o'clock | hours | hrs | h
                clock: 24/7 | 24 x 7 | around the clock | round the clock
                clause: you | we | they | it | that | which | who | whom | whose | if | when | while | because | is | are | was | were | be | has | have | had | will | then | where | whether | unless | although | however | so | your | do | does | also | please | see | such | including | include | includes
                function: the | a | an | and | or | of | to | in | for | with | on | at | by | from | as | is | are | be | must | may | can | will | that | this | these | those | which | who | your | you | our | we | their | they | it | its | have | has | not | all | any | one | if | when | about | within | following | into | through | than | more | each | other | there | do | does | been | was | were | should | would | how | what | between | after | before | under
                common: developed | developing | market | area | focus | exam | exams | option | options | competency | competencies | requirement | requirements | certification | certifications | complete | note | learn | partner | partners | markets | step | steps | customer | customers | individual | individuals | organization | company | pass | obtain | deployment | revenue | performance | thresholds | threshold | active | users | included | including | download | overview | available | questions | benefits | membership | or | and
                """;
    }
}
