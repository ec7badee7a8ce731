package org.impactmodel.model.rule;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The rules that one constraint on one component cannot say; the label tells what is required. */
public enum Rule implements Coded {
    /** A number that is neither infinite nor undefined. */
    FINITE("finite", "un nombre fini est requis", "a finite number is required"),

    /** Two bounds, one above the other. */
    ORDERED("ordered", "la borne basse doit être au plus égale à la haute", "the low end must not exceed the high end"),

    /** One bound at least. */
    CLIP_HAS_END(
            "clip-has-end", "une des deux bornes au moins est requise", "at least one of the two ends is required"),

    /** A reference that others can be divided by. */
    REFERENCE_NOT_ZERO(
            "reference-not-zero",
            "un rapport ou un écart relatif demande une référence autre que 0",
            "a ratio or a relative difference needs a reference other than 0"),

    /** Two bounds, one truly above the other. */
    APART("apart", "la borne basse doit être inférieure à la haute", "the low end must lie below the high end"),

    /** Bounds of a ratio that let it stay as it is. */
    BOUNDS_AROUND_ONE(
            "bounds-around-one",
            "la borne basse est comprise entre 0 et 1, 1 exclu, et la haute dépasse 1",
            "the low bound lies from 0 up to, but not, 1, and the high one above 1"),

    /** Two goalposts that differ. */
    GOALPOSTS_DIFFER(
            "goalposts-differ",
            "le pire et le meilleur doivent être deux nombres différents",
            "worst and best must be two different numbers"),

    /** Goalposts that their steps leave different and finite. */
    GOALPOSTS_SURVIVE_STEPS(
            "goalposts-survive-steps",
            "après les étapes, le pire et le meilleur doivent rester deux nombres différents",
            "after the steps, worst and best must still be two different numbers"),

    /** A list in ascending order. */
    ASCENDING("ascending", "les nombres doivent croître", "the numbers must ascend"),

    /** One score more than thresholds. */
    ONE_SCORE_A_BAND(
            "one-score-a-band",
            "il faut un score de plus que de seuils",
            "there must be one score more than thresholds"),

    /** The number of children that a way of combining takes. */
    CHILDREN_FIT(
            "children-fit",
            "un quotient a deux enfants, un complément un seul, tout autre groupe au moins un",
            "a quotient has two children, a complement one, any other group at least one"),

    /** A weight above 0. */
    WEIGHT_ABOVE_ZERO(
            "weight-above-zero", "un poids est un nombre fini supérieur à 0", "a weight is a finite number above 0"),

    /** A budget that gives points to somebody. */
    POINTS_GIVEN(
            "points-given",
            "un budget donne des points à un enfant au moins",
            "a budget gives points to one child at least"),

    /** A weight where the group gives its weights itself. */
    WEIGHT_GIVEN(
            "weight-given",
            "chaque enfant porte un poids, ou le groupe dit comment les poids sont obtenus",
            "each child has a weight, or the group says how the weights come about"),

    /** No weight where the group finds its weights otherwise. */
    WEIGHT_NOT_GIVEN(
            "weight-not-given",
            "un enfant ne porte pas de poids quand le groupe dit comment les poids sont obtenus",
            "a child has no weight where the group says how the weights come about"),

    /** The parts of a weighting name the children. */
    WEIGHTS_NAME_CHILDREN(
            "weights-name-children",
            "les jugements et les budgets nomment les enfants du groupe, chacun",
            "judgements and budgets name the children of the group, each of them"),

    /** Each child named by each part of the weighting. */
    EVERY_CHILD_NAMED(
            "every-child-named",
            "un budget répartit ses points entre tous les enfants du groupe",
            "a budget divides its points among all children of the group"),

    /** A missing policy on the root. */
    MISSING_POLICY_WRITTEN(
            "missing-policy-written",
            "la racine d’une vue dit que faire des réponses manquantes",
            "the root of a view says what to do with missing answers"),

    /** A mean for each child that the means concern. */
    EVERY_CHILD_HAS_MEAN(
            "every-child-has-mean",
            "chaque groupe de sujets a une moyenne par enfant, ceux des groupes qui héritent de la règle compris",
            "each group of subjects has a mean for each child, those of groups that inherit the policy included"),

    /** As many children as must have a score. */
    MINIMUM_CHILDREN_FIT(
            "minimum-children-fit",
            "un groupe n’exige pas plus d’enfants avec un score qu’il n’en a, constantes non comprises",
            "a group requires no more children with a score than it has, constants not counted"),

    /** As many children as a group takes over from one above. */
    INHERITED_MINIMUM_FITS(
            "inherited-minimum-fits",
            "ce qu’un groupe reprend d’un groupe au-dessus n’exige pas plus d’enfants avec un score qu’il n’en a",
            "what a group takes over from one above requires no more children with a score than it has"),

    /** A score within the scale. */
    WITHIN_SCALE(
            "within-scale",
            "un score entre 0 et le sommet de l’échelle est requis",
            "a score from 0 to the top of the scale is required"),

    /** An identifier used once. */
    UNIQUE("unique", "un identifiant ne sert qu’une fois", "an identifier is used once"),

    /** A reference that leads somewhere. */
    KNOWN_REFERENCE("known-reference", "la référence doit exister", "the reference must exist"),

    /** A tree of a reasonable depth, without cycles. */
    TREE("tree", "les groupes forment un arbre d’au plus 64 niveaux", "the groups form a tree of at most 64 levels"),

    /** A judgement for each pair. */
    EVERY_PAIR_JUDGED("every-pair-judged", "chaque paire d’enfants est jugée", "each pair of children is judged"),

    /** Judgements that agree with one another. */
    CONSISTENT_JUDGEMENTS(
            "consistent-judgements",
            "les jugements par paires se contredisent moins que la méthode ne le permet",
            "the judgements in pairs contradict one another less than the method allows"),

    /** A reference table that fits the children of its group. */
    REFERENCE_FITS(
            "reference-fits",
            "chaque ligne de référence a un score par enfant du groupe",
            "each row of the reference has one score for each child of the group"),

    /** The form in which periods are written. */
    PERIOD_FORM(
            "period-form",
            "une période s’écrit 2021, 2021-Q2, 2021-03, 2021-03-05, ou deux de ces formes séparées par une barre oblique",
            "a period is written 2021, 2021-Q2, 2021-03, 2021-03-05, or two of these with a slash between"),

    /** A period that does not run backwards. */
    ENDS_AFTER_START(
            "ends-after-start",
            "une période ne se termine pas avant de commencer",
            "a period does not end before it starts"),

    /** A part that happens while the whole lasts. */
    WITHIN_PERIOD(
            "within-period",
            "la période du membre est comprise dans celle de l’alliance",
            "the period of the member lies within that of the alliance"),

    /** The number of a French legal unit. */
    SIREN(
            "siren",
            "un SIREN a neuf chiffres sans espace, dont le dernier vérifie les autres (Luhn)",
            "a SIREN has nine digits without spaces, the last of which checks the others (Luhn)"),

    /** The number of a French establishment. */
    SIRET(
            "siret",
            "un SIRET a quatorze chiffres sans espace, dont le dernier vérifie les autres (Luhn)",
            "a SIRET has fourteen digits without spaces, the last of which checks the others (Luhn)"),

    /** The number of a French association. */
    RNA(
            "rna",
            "un numéro RNA s’écrit W, un chiffre, un chiffre ou une lettre, puis sept chiffres",
            "an RNA number is W, a digit, a digit or letter, then seven digits"),

    /** The number of a legal entity in the world. */
    LEI(
            "lei",
            "un LEI a dix-huit lettres majuscules ou chiffres, puis deux chiffres de contrôle (ISO 17442)",
            "an LEI has eighteen capital letters or digits, then two check digits (ISO 17442)"),

    /** A French number for the value-added tax. */
    FRENCH_VAT(
            "french-vat",
            "un numéro de TVA français s’écrit FR, une clé de deux caractères, puis le SIREN qu’elle vérifie",
            "a French VAT number is FR, a key of two characters, then the SIREN that the key checks"),

    /** Numbers of one actor that hold the same SIREN. */
    SAME_SIREN(
            "same-siren",
            "les numéros SIREN, SIRET et TVA d’un acteur portent le même SIREN",
            "the SIREN, SIRET and VAT numbers of an actor hold one SIREN"),

    /** An alliance of several. */
    SEVERAL_ACTORS(
            "several-actors",
            "une alliance réunit au moins deux acteurs différents",
            "an alliance brings together at least two different actors"),

    /** The form in which subjects are written. */
    SUBJECT_FORM(
            "subject-form",
            "un sujet s’écrit alliance:, actor: ou territory:, puis son identifiant",
            "a subject is written alliance:, actor: or territory:, then its identifier"),

    /** A standard error where there is a number. */
    STANDARD_ERROR_OF_VALUE(
            "standard-error-of-value", "seule une valeur a une erreur type", "only a value has a standard error"),

    /** A goal or target that exists. */
    SDG_CODE(
            "sdg-code",
            "un objectif de 1 à 17 ou l’une des 169 cibles est requis, comme 8 ou 8.5",
            "a goal from 1 to 17 or one of the 169 targets is required, such as 8 or 8.5"),

    /** References that do not run in a circle. */
    ACYCLIC("acyclic", "les références ne tournent pas en rond", "references do not run in a circle"),

    /** Parents larger than their parts. */
    PARENT_ABOVE(
            "parent-above",
            "un territoire se trouve dans un plus grand, ou dans un territoire libre",
            "a territory lies in a larger one, or in a free one"),

    /** A role held once. */
    ROLE_ONCE(
            "role-once",
            "un acteur ne tient un rôle qu’une fois à la fois",
            "an actor holds a role only once at a time"),

    /** Replacing like by like. */
    SUPERSEDES_SAME(
            "supersedes-same",
            "une observation ne remplace qu’une observation du même sujet et du même indicateur",
            "an observation replaces only one of the same subject and indicator"),

    /** One standing answer to a question. */
    ONE_STANDING_ANSWER(
            "one-standing-answer",
            "un évaluateur et sa source n’ont qu’une réponse en vigueur par sujet, indicateur et période ; une autre la remplace",
            "an assessor and a source have one standing answer for a subject, indicator and period; another supersedes it"),

    /** An indicator of the method. */
    KNOWN_INDICATOR(
            "unknown-indicator", "un indicateur de la méthode est requis", "an indicator of the method is required"),

    /** A level that the method scores. */
    KNOWN_LEVEL("unknown-level", "un niveau de l’indicateur est requis", "a level of the indicator is required"),

    /** Words for each level, or for none. */
    EVERY_LEVEL_NAMED(
            "every-level-named",
            "chaque niveau a un nom, ou aucun n’en a",
            "each level has a name for people, or none has"),

    /** One answer to a question, where no rule says which of several counts. */
    ONE_ANSWER_WITHOUT_RULE(
            "one-answer-without-rule",
            "sans règle de rapprochement dans la méthode, une question n’a qu’une réponse",
            "without a rule of reconciliation in the method, a question has one answer"),

    /** A score, or the reason why there is none. */
    SCORE_OR_REASON(
            "score-or-reason",
            "une place a un score ou la raison de son absence, et non les deux",
            "a place has a score or the reason for its absence, and not both"),

    /** A level, of an indicator that has levels. */
    LEVEL_EXPECTED("level-expected", "cet indicateur se répond par un niveau", "this indicator is answered by a level"),

    /** A number, of an indicator without levels. */
    NUMBER_EXPECTED(
            "number-expected", "cet indicateur se répond par un nombre", "this indicator is answered by a number"),

    /** A change of a territory that concerns it. */
    CHANGE_NAMES_TERRITORY(
            "change-names-territory",
            "un changement part du territoire qui le porte ou y mène",
            "a change leads from or into the territory that holds it"),

    /** Two targets that differ. */
    TWO_TARGETS(
            "two-targets",
            "une interaction relie deux cibles différentes",
            "an interaction joins two different targets"),

    /** A column with one role. */
    COLUMN_ONE_ROLE(
            "column-one-role", "une colonne du tableau n’a qu’un rôle", "a column of the table has one role only"),

    /** A code that a table of answers can hold. */
    OPTION_FORM(
            "option-form",
            "le code d’une réponse n’a ni barre verticale, ni blanc à ses bords",
            "the code of an answer has no vertical bar, and no blank at its ends"),

    /** An absence that cannot be taken for an answer. */
    ABSENCE_NO_ANSWER(
            "absence-no-answer",
            "le texte d’une absence n’est pas aussi une réponse possible",
            "the text of an absence is not a possible answer as well"),

    /** A number of units for a stage that there is. */
    SIZES_HAVE_STAGES(
            "sizes-have-stages",
            "une taille de population appartient à un degré de tirage : la deuxième demande des grappes",
            "a population size belongs to a stage of the draw: the second needs clusters"),

    /** Scales of replicates, one each. */
    REPLICATE_SCALES_FIT(
            "replicate-scales-fit",
            "chaque colonne de réplication a son facteur, ou aucune ; jkn les exige",
            "each column of replicates has its scale, or none has; jkn needs them"),

    /** The coefficient of Fay's method, there and nowhere else. */
    FAY_COEFFICIENT(
            "fay-coefficient",
            "le coefficient de Fay est donné pour la méthode fay, et pour elle seule",
            "the coefficient of Fay is given for the method fay, and for no other"),

    /** The weight that replicates vary. */
    WEIGHT_OF_REPLICATES(
            "weight-of-replicates",
            "des poids de réplication demandent la colonne du poids lui-même",
            "replicate weights need the column of the weight itself"),

    /** A value in each column of the design. */
    DESIGN_VALUE(
            "design-value",
            "chaque répondant a une valeur dans chaque colonne du plan de sondage",
            "each respondent has a value in each column of the design"),

    /** A replicate weight, which may be 0. */
    REPLICATE_NOT_BELOW_ZERO(
            "replicate-not-below-zero",
            "un poids de réplication est un nombre fini supérieur ou égal à 0",
            "a replicate weight is a finite number at or above 0"),

    /** A unit drawn in one stratum. */
    CLUSTER_IN_ONE_STRATUM(
            "cluster-in-one-stratum", "une grappe appartient à une seule strate", "a cluster belongs to one stratum"),

    /** More than one unit where there are no strata. */
    SAMPLE_OF_SEVERAL("sample-of-several", "au moins deux unités sont tirées", "two units at least are drawn"),

    /** Strata whose variance can be told. */
    STRATUM_OF_SEVERAL(
            "stratum-of-several",
            "une strate a au moins deux unités tirées, sauf si toutes y sont",
            "a stratum has at least two units drawn, unless all of it is in"),

    /** One number of units to draw from. */
    ONE_POPULATION_SIZE(
            "one-population-size",
            "la taille de la population est la même pour toute la strate ou la grappe",
            "the population size is the same throughout the stratum or cluster"),

    /** A number of units, and no rate. */
    POPULATION_SIZE_WHOLE(
            "population-size-whole",
            "la taille de la population est un nombre entier d’unités",
            "the population size is a whole number of units"),

    /** At least as many units as were drawn. */
    POPULATION_HOLDS_SAMPLE(
            "population-holds-sample",
            "la taille de la population est un nombre au moins égal à celui des unités tirées",
            "the population size is at least the number of units drawn"),

    /** A respondent counted once. */
    RESPONDENT_ONCE("respondent-once", "un répondant n’est là qu’une fois", "a respondent is there once"),

    /** A code of a territory of its level. */
    TERRITORY_CODE(
            "territory-code",
            "un code officiel de l’échelon que nomme l’attribut est requis",
            "an official code of the level that the attribute names is required"),

    /** A category that the variable has. */
    KNOWN_CATEGORY(
            "unknown-category",
            "le code d’une modalité de la variable est requis",
            "the code of a category of the variable is required");

    private final String code;
    private final Text label;

    Rule(String code, String fr, String en) {
        this.code = code;
        this.label = Text.of(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
