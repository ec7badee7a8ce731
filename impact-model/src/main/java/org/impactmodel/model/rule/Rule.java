package org.impactmodel.model.rule;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The rules that one constraint on one component cannot say; the label tells what is required. */
public enum Rule implements Coded {
    /** A number that is neither infinite nor undefined. */
    FINITE("finite", "un nombre fini est requis", "a finite number is required"),

    /** Two bounds, one above the other. */
    ORDERED("ordered", "la borne basse doit être au plus égale à la haute", "the low end must not exceed the high end"),

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

    /** A French text. */
    FRENCH_TEXT("french-text", "le texte français (fr) est requis", "the French text (fr) is required"),

    /** A weight above 0. */
    WEIGHT_ABOVE_ZERO(
            "weight-above-zero", "un poids est un nombre fini supérieur à 0", "a weight is a finite number above 0"),

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

    /** A missing policy on the root. */
    MISSING_POLICY_WRITTEN(
            "missing-policy-written",
            "la racine d’une vue dit que faire des réponses manquantes",
            "the root of a view says what to do with missing answers"),

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

    /** A reference table that fits the children of its group. */
    REFERENCE_FITS(
            "reference-fits",
            "chaque ligne de référence a un score par enfant du groupe",
            "each row of the reference has one score for each child of the group");

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
