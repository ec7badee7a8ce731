package org.impactmodel.model.rule;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The rules that one constraint on one component cannot say; the label tells what is required. */
public enum Rule implements Coded {
    /** A number that is neither infinite nor undefined. */
    FINITE("finite"),

    /** Two bounds, one above the other. */
    ORDERED("ordered"),

    /** One bound at least. */
    CLIP_HAS_END("clip-has-end"),

    /** A reference that others can be divided by. */
    REFERENCE_NOT_ZERO("reference-not-zero"),

    /** Two bounds, one truly above the other. */
    APART("apart"),

    /** Bounds of a ratio that let it stay as it is. */
    BOUNDS_AROUND_ONE("bounds-around-one"),

    /** Two goalposts that differ. */
    GOALPOSTS_DIFFER("goalposts-differ"),

    /** Goalposts that their steps leave different and finite. */
    GOALPOSTS_SURVIVE_STEPS("goalposts-survive-steps"),

    /** Goalposts that their steps can take. */
    GOALPOSTS_TAKE_STEPS("goalposts-take-steps"),

    /** A list in ascending order. */
    ASCENDING("ascending"),

    /** One score more than thresholds. */
    ONE_SCORE_A_BAND("one-score-a-band"),

    /** The number of children that a way of combining takes. */
    CHILDREN_FIT("children-fit"),

    /** A weight above 0. */
    WEIGHT_ABOVE_ZERO("weight-above-zero"),

    /** A budget that gives points to somebody. */
    POINTS_GIVEN("points-given"),

    /** A weight where the group gives its weights itself. */
    WEIGHT_GIVEN("weight-given"),

    /** No weight where the group finds its weights otherwise. */
    WEIGHT_NOT_GIVEN("weight-not-given"),

    /** The parts of a weighting name the children. */
    WEIGHTS_NAME_CHILDREN("weights-name-children"),

    /** Each child named by each part of the weighting. */
    EVERY_CHILD_NAMED("every-child-named"),

    /** A missing policy on the root. */
    MISSING_POLICY_WRITTEN("missing-policy-written"),

    /** A mean for each child that the means concern. */
    EVERY_CHILD_HAS_MEAN("every-child-has-mean"),

    /** As many children as must have a score. */
    MINIMUM_CHILDREN_FIT("minimum-children-fit"),

    /** As many children as a group takes over from one above. */
    INHERITED_MINIMUM_FITS("inherited-minimum-fits"),

    /** A score within the scale. */
    WITHIN_SCALE("within-scale"),

    /** An identifier used once. */
    UNIQUE("unique"),

    /** A reference that leads somewhere. */
    KNOWN_REFERENCE("known-reference"),

    /** A tree of a reasonable depth, without cycles. */
    TREE("tree"),

    /** A judgement for each pair. */
    EVERY_PAIR_JUDGED("every-pair-judged"),

    /** One judgement for each pair. */
    PAIR_JUDGED_ONCE("pair-judged-once"),

    /** A judgement of two children. */
    TWO_CHILDREN_JUDGED("two-children-judged"),

    /** Judgements that agree with one another. */
    CONSISTENT_JUDGEMENTS("consistent-judgements"),

    /** A reference table that fits the children of its group. */
    REFERENCE_FITS("reference-fits"),

    /** The form in which periods are written. */
    PERIOD_FORM("period-form"),

    /** A period that does not run backwards. */
    ENDS_AFTER_START("ends-after-start"),

    /** A part that happens while the whole lasts. */
    WITHIN_PERIOD("within-period"),

    /** The number of a French legal unit. */
    SIREN("siren"),

    /** The number of a French establishment. */
    SIRET("siret"),

    /** The number of a French association. */
    RNA("rna"),

    /** The number of a legal entity in the world. */
    LEI("lei"),

    /** A French number for the value-added tax. */
    FRENCH_VAT("french-vat"),

    /** Numbers of one actor that hold the same SIREN. */
    SAME_SIREN("same-siren"),

    /** An alliance of several. */
    SEVERAL_ACTORS("several-actors"),

    /** The form in which subjects are written. */
    SUBJECT_FORM("subject-form"),

    /** A standard error where there is a number. */
    STANDARD_ERROR_OF_VALUE("standard-error-of-value"),

    /** A goal or target that exists. */
    SDG_CODE("sdg-code"),

    /** References that do not run in a circle. */
    ACYCLIC("acyclic"),

    /** Parents larger than their parts. */
    PARENT_ABOVE("parent-above"),

    /** A role held once. */
    ROLE_ONCE("role-once"),

    /** Replacing like by like. */
    SUPERSEDES_SAME("supersedes-same"),

    /** One standing answer to a question. */
    ONE_STANDING_ANSWER("one-standing-answer"),

    /** An indicator of the method. */
    KNOWN_INDICATOR("unknown-indicator"),

    /** A level that the method scores. */
    KNOWN_LEVEL("unknown-level"),

    /** Words for each level, or for none. */
    EVERY_LEVEL_NAMED("every-level-named"),

    /** One answer to a question, where no rule says which of several counts. */
    ONE_ANSWER_WITHOUT_RULE("one-answer-without-rule"),

    /** A score, or the reason why there is none. */
    SCORE_OR_REASON("score-or-reason"),

    /** A level, of an indicator that has levels. */
    LEVEL_EXPECTED("level-expected"),

    /** A number, of an indicator without levels. */
    NUMBER_EXPECTED("number-expected"),

    /** A change of a territory that concerns it. */
    CHANGE_NAMES_TERRITORY("change-names-territory"),

    /** Two targets that differ. */
    TWO_TARGETS("two-targets"),

    /** A column with one role. */
    COLUMN_ONE_ROLE("column-one-role"),

    /** A code that a table of answers can hold. */
    OPTION_FORM("option-form"),

    /** An absence that cannot be taken for an answer. */
    ABSENCE_NO_ANSWER("absence-no-answer"),

    /** A number of units for a stage that there is. */
    SIZES_HAVE_STAGES("sizes-have-stages"),

    /** Scales of replicates, one each. */
    REPLICATE_SCALES_FIT("replicate-scales-fit"),

    /** The coefficient of Fay's method, there and nowhere else. */
    FAY_COEFFICIENT("fay-coefficient"),

    /** The weight that replicates vary. */
    WEIGHT_OF_REPLICATES("weight-of-replicates"),

    /** A value in each column of the design. */
    DESIGN_VALUE("design-value"),

    /** A replicate weight, which may be 0. */
    REPLICATE_NOT_BELOW_ZERO("replicate-not-below-zero"),

    /** A unit drawn in one stratum. */
    CLUSTER_IN_ONE_STRATUM("cluster-in-one-stratum"),

    /** More than one unit where there are no strata. */
    SAMPLE_OF_SEVERAL("sample-of-several"),

    /** Strata whose variance can be told. */
    STRATUM_OF_SEVERAL("stratum-of-several"),

    /** One number of units to draw from. */
    ONE_POPULATION_SIZE("one-population-size"),

    /** A number of units, and no rate. */
    POPULATION_SIZE_WHOLE("population-size-whole"),

    /** At least as many units as were drawn. */
    POPULATION_HOLDS_SAMPLE("population-holds-sample"),

    /** A respondent counted once. */
    RESPONDENT_ONCE("respondent-once"),

    /** A code of a territory of its level. */
    TERRITORY_CODE("territory-code"),

    /** A category that the variable has. */
    KNOWN_CATEGORY("unknown-category");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return RuleTexts.of(code);
    }
}
