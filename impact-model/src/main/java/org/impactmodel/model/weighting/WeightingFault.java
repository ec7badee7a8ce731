package org.impactmodel.model.weighting;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What keeps a recipe from being followed: the label says what is wrong, {@link #mend} what to do. */
public enum WeightingFault implements Coded {
    /** A recipe that asks for nothing. */
    NO_TOTALS(
            "no-totals",
            Text.of("aucune marge ni aucun total à respecter", "there is no margin and no total to meet"),
            Text.of("Ajoutez une marge ou un total.", "Add a margin or a total.")),

    /** Post-stratification on no margin or on several. */
    NOT_ONE_MARGIN(
            "not-one-margin",
            Text.of(
                    "la post-stratification prend exactement une marge",
                    "post-stratification takes exactly one margin"),
            Text.of(
                    "Croisez les variables en une marge, ou choisissez un calage.",
                    "Cross the variables in one margin, or choose raking or calibration.")),

    /** A numeric total without calibration. */
    TOTAL_NEEDS_CALIBRATION(
            "total-needs-calibration",
            Text.of(
                    "seule une calibration atteint le total d’un nombre",
                    "calibration alone meets the total of a number"),
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
                    "Écrivez les modalités dans l’ordre des variables.",
                    "Write the categories in the order of the variables.")),

    /** A category or variable written twice. */
    WRITTEN_TWICE(
            "written-twice",
            Text.of("écrit deux fois", "written twice"),
            Text.of("Gardez-en un seul, ou additionnez les totaux.", "Keep one of them, or add the totals up.")),

    /** A total below 0. */
    TOTAL_BELOW_ZERO(
            "total-below-zero",
            Text.of("un effectif n’est pas négatif", "a count is not below 0"),
            Text.of("Corrigez le total à la source.", "Correct the total from its source.")),

    /** Shares of a population of unknown size. */
    SIZE_NEEDED(
            "size-needed",
            Text.of(
                    "une part demande la taille de la population, supérieure à 0",
                    "a share needs the size of the population, above 0"),
            Text.of("Écrivez la taille de la population.", "Write the size of the population.")),

    /** Margins of populations of different sizes. */
    MARGINS_CONTRADICT(
            "margins-contradict",
            Text.of(
                    "la somme de la marge n’est pas la taille de la population",
                    "the sum of the margin is not the size of the population"),
            Text.of(
                    "Prenez toutes les marges pour la même population et la même date ; des parts somment à 1.",
                    "Take all margins for the same population and date; shares sum to 1.")),

    /** More totals than calibration handles. */
    TOO_MANY_TOTALS(
            "too-many-totals",
            Text.of("une calibration prend au plus 2 000 totaux", "calibration takes at most 2,000 totals"),
            Text.of(
                    "Regroupez des modalités, ou choisissez le calage sur marges (raking).",
                    "Merge categories, or choose raking.")),

    /** A variable that the sample does not have. */
    UNKNOWN_VARIABLE(
            "unknown-variable",
            Text.of("l’échantillon n’a pas cette variable", "the sample does not have this variable"),
            Text.of("Corrigez le nom, ou ajoutez la colonne.", "Correct the name, or add the column.")),

    /** Respondents whose category or number is not known. */
    VALUE_ABSENT(
            "value-absent",
            Text.of("des répondants n’ont pas de valeur", "respondents have no value"),
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
                    "Ajoutez la modalité et son total, ou recodez les répondants.",
                    "Add the category and its total, or recode the respondents.")),

    /** A category that nobody can stand for. */
    CATEGORY_WITHOUT_RESPONDENTS(
            "category-without-respondents",
            Text.of(
                    "aucun répondant de poids supérieur à 0 n’est de cette modalité",
                    "no respondent with a weight above 0 is of this category"),
            Text.of("Regroupez-la avec une modalité voisine.", "Merge it with a neighbouring category.")),

    /** Respondents of a category that the population does not have. */
    ZERO_TOTAL_WITH_RESPONDENTS(
            "zero-total-with-respondents",
            Text.of(
                    "le total est nul et des répondants sont de cette modalité",
                    "the total is 0 and respondents are of this category"),
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
                    "Corrigez les poids, ou écartez les répondants sans poids.",
                    "Correct the weights, or leave respondents without a weight out.")),

    /** A sample of nobody. */
    NO_RESPONDENTS(
            "no-respondents",
            Text.of("personne n’a répondu", "nobody has responded"),
            Text.of("Donnez un échantillon avec des répondants.", "Give a sample with respondents.")),

    /** Weights at or below 0 that linear calibration ended with. */
    FITTED_NOT_ABOVE_ZERO(
            "fitted-not-above-zero",
            Text.of(
                    "la calibration linéaire donne des poids nuls ou négatifs",
                    "linear calibration ends with weights at or below 0"),
            Text.of(
                    "Prenez la distance raking-ratio ou logit, ou regroupez des modalités.",
                    "Take the distance raking-ratio or logit, or merge categories.")),

    /** A total that is a sum of others and does not agree with them. */
    SINGULAR(
            "singular",
            Text.of(
                    "dans l’échantillon, ce total découle des autres, qui le contredisent",
                    "in the sample, this total follows from the others, which contradict it"),
            Text.of("Corrigez ce total, ou retirez-le.", "Correct this total, or remove it.")),

    /** A total that no weights reach that the method or the trimming allows. */
    OUT_OF_REACH(
            "out-of-reach",
            Text.of(
                    "aucun jeu de poids permis (au-dessus de 0, dans les bornes) n’y parvient",
                    "no weights that are allowed (above 0, within the bounds) reach it"),
            Text.of("Écartez les bornes, ou regroupez des modalités.", "Widen the bounds, or merge categories.")),

    /** Iterations that came to no end; the total farthest off. */
    NOT_CONVERGED(
            "not-converged",
            Text.of(
                    "pas de convergence ; c’est le total le plus éloigné",
                    "no convergence; this total is the farthest off"),
            Text.of(
                    "Regroupez des modalités rares, retirez une marge, ou permettez plus d’itérations.",
                    "Merge rare categories, drop a margin, or allow more iterations."));

    private final String code;
    private final Text label;
    private final Text mend;

    WeightingFault(String code, Text label, Text mend) {
        this.code = code;
        this.label = label;
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

    /**
     * How to mend it.
     *
     * @return a sentence in French and English
     */
    public Text mend() {
        return mend;
    }
}
