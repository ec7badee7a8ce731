package org.impactmodel.model.weighting;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What keeps a recipe from being followed: the label says what is wrong, {@link #mend} what to do. */
public enum WeightingFault implements Coded {
    /** A recipe that asks for nothing. */
    NO_TOTALS(
            "no-totals",
            Text.of("aucune marge ni aucun total à respecter", "there is no margin and no total to meet"),
            Text.of(
                    "La pondération ne nomme aucune marge ni aucun total à respecter.",
                    "The weighting names no margin and no total to meet."),
            Text.of(
                    "Ajoutez une marge sous « margins », ou un total sous « totals ».",
                    "Add a margin under \"margins\", or a total under \"totals\".")),

    /** Post-stratification on no margin or on several. */
    NOT_ONE_MARGIN(
            "not-one-margin",
            Text.of(
                    "la post-stratification prend exactement une marge",
                    "post-stratification takes exactly one margin"),
            Text.of(
                    "La post-stratification prend exactement une marge ; marges données : {found}.",
                    "Post-stratification takes exactly one margin; margins given: {found}."),
            Text.of(
                    "Croisez les variables en une marge, ou choisissez « raking » ou « calibration ».",
                    "Cross the variables in one margin, or choose \"raking\" or \"calibration\".")),

    /** A numeric total without calibration. */
    TOTAL_NEEDS_CALIBRATION(
            "total-needs-calibration",
            Text.of(
                    "seule une calibration atteint le total d’un nombre",
                    "calibration alone meets the total of a number"),
            Text.of(
                    "Seule une calibration atteint le total d’un nombre ; totaux donnés : {found}.",
                    "Calibration alone meets the total of a number; totals given: {found}."),
            Text.of(
                    "Choisissez la méthode « calibration », ou retirez le total.",
                    "Choose the method \"calibration\", or remove the total.")),

    /** Categories that are not one for each variable. */
    CATEGORIES_DO_NOT_FIT(
            "categories-do-not-fit",
            Text.of(
                    "il faut une modalité par variable de la marge",
                    "one category for each variable of the margin is needed"),
            Text.of(
                    "« {found} » n’est pas une modalité par variable de la marge.",
                    "\"{found}\" is not one category for each variable of the margin."),
            Text.of(
                    "Écrivez une modalité par variable, dans l’ordre des variables.",
                    "Write one category for each variable, in the order of the variables.")),

    /** A category or variable written twice. */
    WRITTEN_TWICE(
            "written-twice",
            Text.of("écrit deux fois", "written twice"),
            Text.of("« {found} » est là deux fois.", "\"{found}\" is there twice."),
            Text.of("Gardez-en un seul, ou additionnez les totaux.", "Keep one of them, or add the totals up.")),

    /** A margin of the same variables as another. */
    MARGIN_TWICE(
            "margin-twice",
            Text.of("deux marges de la même variable", "two margins of the same variable"),
            Text.of(
                    "Il y a déjà une marge de « {found} » plus haut.",
                    "There already is a margin of \"{found}\" above."),
            Text.of(
                    "Gardez l’une des deux ; un croisement de variables est une seule marge, qui les nomme toutes.",
                    "Keep one of the two; a crossing of variables is one margin that names them all.")),

    /** A margin of what divides nobody. */
    MARGIN_VARIABLE(
            "margin-variable",
            Text.of(
                    "une marge est celle d’un attribut, d’un choix simple ou d’une note",
                    "a margin is one of an attribute, a single choice or a rating"),
            Text.of(
                    "« {found} » n’est ni un attribut, ni un choix simple, ni une note.",
                    "\"{found}\" is no attribute, no single choice and no rating."),
            Text.of(
                    "Nommez un attribut, un choix simple ou une note ; la somme d’une quantité va sous « totals ».",
                    "Name an attribute, a single choice or a rating; the sum of a quantity goes under \"totals\".")),

    /** A total of what is no number. */
    TOTAL_VARIABLE(
            "total-variable",
            Text.of("un total est celui d’une quantité ou d’une note", "a total is one of a quantity or a rating"),
            Text.of("« {found} » n’est pas un nombre.", "\"{found}\" is no number."),
            Text.of(
                    "Nommez une quantité ou une note ; combien sont de chaque modalité va sous « margins ».",
                    "Name a quantity or a rating; how many are of each category goes under \"margins\".")),

    /** A total below 0. */
    TOTAL_BELOW_ZERO(
            "total-below-zero",
            Text.of("un effectif n’est pas négatif", "a count is not below 0"),
            Text.of("{found} est négatif : un effectif ne l’est pas.", "{found} is below 0: a count is not."),
            Text.of("Corrigez le total à la source.", "Correct the total from its source.")),

    /** Shares of a population of unknown size. */
    SIZE_NEEDED(
            "size-needed",
            Text.of(
                    "une part demande la taille de la population, supérieure à 0",
                    "a share needs the size of the population, above 0"),
            Text.of(
                    "Des parts demandent la taille de la population, supérieure à 0.",
                    "Shares need the size of the population, above 0."),
            Text.of(
                    "Écrivez combien la population compte sous « population-size ».",
                    "Write how many the population counts under \"population-size\".")),

    /** Margins of populations of different sizes. */
    MARGINS_CONTRADICT(
            "margins-contradict",
            Text.of("la somme de la marge n’est pas celle d’une autre", "the sum of the margin is not that of another"),
            Text.of(
                    "Les totaux de la marge de « {found} » somment à {reached}, ceux de la première marge d’effectifs à {required} : elles parlent de populations différentes.",
                    "The totals of the margin of \"{found}\" sum to {reached}, those of the first margin of counts to {required}: they tell of different populations."),
            Text.of(
                    "Corrigez le total qui est faux, ou ajoutez la modalité qui manque ; prenez toutes les marges pour la même population et la même date.",
                    "Correct the total that is wrong, or add the category that is missing; take all margins for the same population and date.")),

    /** A margin of another sum than the population size. */
    SIZE_CONTRADICTS(
            "size-contradicts",
            Text.of(
                    "la somme de la marge n’est pas la taille de la population",
                    "the sum of the margin is not the size of the population"),
            Text.of(
                    "Les totaux de la marge de « {found} » somment à {reached}, et la taille de la population est de {required}.",
                    "The totals of the margin of \"{found}\" sum to {reached}, and the size of the population is {required}."),
            Text.of(
                    "Corrigez le total qui est faux, ajoutez la modalité qui manque, ou corrigez « population-size ».",
                    "Correct the total that is wrong, add the category that is missing, or correct \"population-size\".")),

    /** Shares that leave some of the population out. */
    SHARES_NOT_ONE(
            "shares-not-one",
            Text.of("la somme des parts n’est pas 1", "the shares do not sum to 1"),
            Text.of(
                    "Les parts de la marge de « {found} » somment à {reached}, non à {required}.",
                    "The shares of the margin of \"{found}\" sum to {reached}, not to {required}."),
            Text.of(
                    "Corrigez la part qui est fausse, ou ajoutez la modalité qui manque.",
                    "Correct the share that is wrong, or add the category that is missing.")),

    /** Shares written as percentages. */
    SHARES_IN_PERCENT(
            "shares-in-percent",
            Text.of("une part est entre 0 et 1, non en pour cent", "a share is between 0 and 1, not in percent"),
            Text.of(
                    "Les parts de la marge de « {found} » somment à {reached} : ce sont des pourcentages.",
                    "The shares of the margin of \"{found}\" sum to {reached}: they are percentages."),
            Text.of(
                    "Divisez-les par 100 : une part de 50 % s’écrit 0.5.",
                    "Divide them by 100: a share of 50% is written 0.5.")),

    /** A margin of which all totals are 0. */
    MARGIN_OF_NOBODY(
            "margin-of-nobody",
            Text.of("la marge ne compte personne", "the margin counts nobody"),
            Text.of(
                    "Les totaux de la marge de « {found} » somment à {reached}.",
                    "The totals of the margin of \"{found}\" sum to {reached}."),
            Text.of(
                    "Écrivez les effectifs ou les parts de ses modalités.",
                    "Write the counts or the shares of its categories.")),

    /** More totals than calibration handles. */
    TOO_MANY_TOTALS(
            "too-many-totals",
            Text.of("une calibration prend au plus 2 000 totaux", "calibration takes at most 2,000 totals"),
            Text.of(
                    "Une calibration prend au plus 2 000 totaux ; totaux donnés : {found}.",
                    "Calibration takes at most 2,000 totals; totals given: {found}."),
            Text.of(
                    "Regroupez des modalités, ou choisissez le calage sur marges (raking).",
                    "Merge categories, or choose raking.")),

    /** A variable that the sample does not have. */
    UNKNOWN_VARIABLE(
            "unknown-variable",
            Text.of("l’échantillon n’a pas cette variable", "the sample does not have this variable"),
            Text.of("L’échantillon n’a pas de variable « {found} ».", "The sample has no variable \"{found}\"."),
            Text.of("Corrigez le nom, ou ajoutez la colonne.", "Correct the name, or add the column.")),

    /** Respondents whose category or number is not known. */
    VALUE_ABSENT(
            "value-absent",
            Text.of("des répondants n’ont pas de valeur", "respondents have no value"),
            Text.of(
                    "Répondants sans valeur de « {found} » : {respondents}, le premier au rang {row}.",
                    "Respondents without a value of \"{found}\": {respondents}, the first in row {row}."),
            Text.of(
                    "Imputez les valeurs, ou écartez ces répondants avant de pondérer.",
                    "Impute the values, or leave these respondents out before weighting.")),

    /** Respondents of a category of which the margin says nothing. */
    CATEGORY_NOT_IN_MARGIN(
            "category-not-in-margin",
            Text.of(
                    "des répondants sont d’une modalité absente de la marge",
                    "respondents are of a category that the margin misses"),
            Text.of(
                    "Répondants de {found}, modalité absente de la marge : {respondents}, le premier au rang {row}.",
                    "Respondents of {found}, a category that the margin misses: {respondents}, the first in row {row}."),
            Text.of(
                    "Ajoutez la modalité et son total, ou recodez les répondants.",
                    "Add the category and its total, or recode the respondents.")),

    /** A category that nobody can stand for. */
    CATEGORY_WITHOUT_RESPONDENTS(
            "category-without-respondents",
            Text.of(
                    "aucun répondant de poids supérieur à 0 n’est de cette modalité",
                    "no respondent with a weight above 0 is of this category"),
            Text.of(
                    "Aucun répondant de poids supérieur à 0 n’est de {found}, modalité qui existe dans la population.",
                    "No respondent with a weight above 0 is of {found}, a category that the population has."),
            Text.of("Regroupez-la avec une modalité voisine.", "Merge it with a neighbouring category.")),

    /** Respondents of a category that the population does not have. */
    ZERO_TOTAL_WITH_RESPONDENTS(
            "zero-total-with-respondents",
            Text.of(
                    "le total est nul et des répondants sont de cette modalité",
                    "the total is 0 and respondents are of this category"),
            Text.of(
                    "Le total de {found} est nul, et des répondants sont de cette modalité.",
                    "The total of {found} is 0, and respondents are of this category."),
            Text.of(
                    "Corrigez le total, ou écartez ces répondants.",
                    "Correct the total, or leave these respondents out.")),

    /** A starting weight that cannot be. */
    WEIGHT_NOT_ABOVE_ZERO(
            "weight-not-above-zero",
            Text.of(
                    "un poids de départ est un nombre fini supérieur à 0",
                    "a starting weight is a finite number above 0"),
            Text.of(
                    "{found} n’est pas un poids de départ, un nombre fini supérieur à 0 ; répondants : {respondents}, le premier au rang {row}.",
                    "{found} is no starting weight, a finite number above 0; respondents: {respondents}, the first in row {row}."),
            Text.of(
                    "Corrigez les poids, ou écartez les répondants sans poids.",
                    "Correct the weights, or leave respondents without a weight out.")),

    /** A sample of nobody. */
    NO_RESPONDENTS(
            "no-respondents",
            Text.of("personne n’a répondu", "nobody has responded"),
            Text.of("Personne n’a répondu.", "Nobody has responded."),
            Text.of("Donnez un échantillon avec des répondants.", "Give a sample with respondents.")),

    /** Weights at or below 0 that linear calibration ended with. */
    FITTED_NOT_ABOVE_ZERO(
            "fitted-not-above-zero",
            Text.of(
                    "la calibration linéaire donne des poids nuls ou négatifs",
                    "linear calibration ends with weights at or below 0"),
            Text.of(
                    "La calibration linéaire donne des poids nuls ou négatifs à des répondants : {respondents}, le premier au rang {row} ({reached}).",
                    "Linear calibration ends with weights at or below 0 for respondents: {respondents}, the first in row {row} ({reached})."),
            Text.of(
                    "Prenez la distance raking-ratio ou logit, ou regroupez des modalités.",
                    "Take the distance raking-ratio or logit, or merge categories.")),

    /** A total that is a sum of others and does not agree with them. */
    SINGULAR(
            "singular",
            Text.of(
                    "dans l’échantillon, ce total découle des autres, qui le contredisent",
                    "in the sample, this total follows from the others, which contradict it"),
            Text.of(
                    "Dans l’échantillon, le total de {found} découle des autres, qui le fixent à {reached} ; la marge demande {required}.",
                    "In the sample, the total of {found} follows from the others, which make it {reached}; {required} is asked for."),
            Text.of("Corrigez ce total, ou retirez-le.", "Correct this total, or remove it.")),

    /** A total that no weights reach that the method allows. */
    OUT_OF_REACH(
            "out-of-reach",
            Text.of(
                    "aucun jeu de poids permis (au-dessus de 0, dans les bornes) n’y parvient",
                    "no weights that are allowed (above 0, within the bounds) reach it"),
            Text.of(
                    "Aucun jeu de poids permis (au-dessus de 0, dans les bornes) n’atteint le total de {found} : {required} demandé, {reached} avec les poids de départ.",
                    "No weights that are allowed (above 0, within the bounds) reach the total of {found}: {required} asked for, {reached} by the starting weights."),
            Text.of(
                    "Vérifiez le total à sa source ; sinon élargissez les bornes, s’il y en a, ou regroupez des modalités.",
                    "Check the total against its source; else widen the bounds, where there are any, or merge categories.")),

    /** Bounds of a trimming that leave no room for the sum of the weights. */
    TRIMMING_OUT_OF_REACH(
            "trimming-out-of-reach",
            Text.of(
                    "entre ces bornes, les poids ne gardent pas leur somme",
                    "between these bounds, the weights do not keep their sum"),
            Text.of(
                    "Entre les bornes {found} du rapport au poids de départ, les poids ne peuvent pas garder leur somme.",
                    "Between the bounds {found} of the ratio to the starting weight, the weights cannot keep their sum."),
            Text.of("Élargissez les bornes de « trimming ».", "Widen the bounds of \"trimming\".")),

    /** Iterations that came to no end; the total farthest off. */
    NOT_CONVERGED(
            "not-converged",
            Text.of(
                    "pas de convergence ; c’est le total le plus éloigné",
                    "no convergence; this total is the farthest off"),
            Text.of(
                    "Le calage ne converge pas : le total le plus éloigné, celui de {found}, est à {reached} au lieu de {required}.",
                    "The fit does not converge: the total farthest off, that of {found}, is at {reached} instead of {required}."),
            Text.of(
                    "Regroupez des modalités rares, retirez une marge, ou permettez plus d’itérations.",
                    "Merge rare categories, drop a margin, or allow more iterations."));

    private final String code;
    private final Text label;
    private final Text sentence;
    private final Text mend;

    WeightingFault(String code, Text label, Text sentence, Text mend) {
        this.code = code;
        this.label = label;
        this.sentence = sentence;
        this.mend = mend;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /** What is wrong, with places for what was found, for two figures and for respondents. */
    Text sentence() {
        return sentence;
    }

    /**
     * How to mend it.
     *
     * @return a sentence in French and English
     */
    public Text mend() {
        return mend;
    }
}
