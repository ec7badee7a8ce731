package org.impactmodel.scoring.survey.grade;

import java.util.Objects;
import org.impactmodel.model.text.Text;

/**
 * The thresholds by which estimates are judged. Sources: Parker et al., National Center for Health Statistics Data Presentation
 * Standards for Proportions, Vital and Health Statistics 2(175), 2017 ("NCHS"); Statistics Canada's guidelines of release by the
 * coefficient of variation, as its user guides print them (16.5 % and 33.3 %); NCHS guidelines of the National Home and Hospice Care
 * Survey (30 and 60 respondents).
 *
 * @param respondents how many respondents at least; by default 60, and 30 (NCHS)
 * @param effectiveSize what effective size at least; by default 30 and 30 (NCHS)
 * @param degreesOfFreedom how many degrees of freedom at least; by default 8, and 1 (NCHS reviews below 8)
 * @param variation the coefficient of variation at most, of anything but shares and differences; by default 0.165 and 0.333
 *     (Statistics Canada)
 * @param halfWidth of a share or a difference of shares, half the width of the interval at most, in [0, 1]; by default 0.10, which is
 *     this project's proposal, and 0.15 (NCHS: a width of 0.30)
 * @param relativeWidth of a share, the width of the interval over the share at most, where the width is above {@code narrow}; by default
 *     1.3 and 1.3 (NCHS). Where only
 *     the complement of a share misses it, the share is read with caution; at 0 and 1 there is no relative width to judge
 * @param narrow a share with an interval as narrow as this is not judged by its relative width; by default 0.05 (NCHS)
 */
public record GradeStandard(
        Limits respondents,
        Limits effectiveSize,
        Limits degreesOfFreedom,
        Limits variation,
        Limits halfWidth,
        Limits relativeWidth,
        double narrow) {
    private static final Limits NONE = new Limits(0, 0);

    /** Checks that all parts are given. */
    public GradeStandard {
        Objects.requireNonNull(respondents, "respondents");
        Objects.requireNonNull(effectiveSize, "effectiveSize");
        Objects.requireNonNull(degreesOfFreedom, "degreesOfFreedom");
        Objects.requireNonNull(variation, "variation");
        Objects.requireNonNull(halfWidth, "halfWidth");
        Objects.requireNonNull(relativeWidth, "relativeWidth");
        if (!(narrow >= 0 && narrow <= 1)) {
            throw new IllegalArgumentException("narrow: a number in [0, 1] is required, found " + narrow);
        }
    }

    /**
     * The defaults, for estimates that rest on their own sample.
     *
     * @return the standard
     */
    public static GradeStandard ofSamples() {
        return new GradeStandard(
                new Limits(60, 30),
                new Limits(30, 30),
                new Limits(8, 1),
                new Limits(0.165, 0.333),
                new Limits(0.10, 0.15),
                new Limits(1.3, 1.3),
                0.05);
    }

    /**
     * The defaults for estimates of a model, which borrows strength: their own respondents are not counted, only how sure they are.
     *
     * @return the standard
     */
    public static GradeStandard ofModels() {
        return ofSamples().withoutCounts();
    }

    /**
     * The same without thresholds on respondents, effective size and degrees of freedom.
     *
     * @return the copy
     */
    public GradeStandard withoutCounts() {
        return new GradeStandard(NONE, NONE, NONE, variation, halfWidth, relativeWidth, narrow);
    }

    /**
     * The same with other thresholds on respondents.
     *
     * @param limits below how many caution is due, and below how many nothing is published
     * @return the copy
     */
    public GradeStandard withRespondents(Limits limits) {
        return new GradeStandard(limits, effectiveSize, degreesOfFreedom, variation, halfWidth, relativeWidth, narrow);
    }

    /**
     * The same with other thresholds on the coefficient of variation.
     *
     * @param limits above which caution is due, and above which nothing is published
     * @return the copy
     */
    public GradeStandard withVariation(Limits limits) {
        return new GradeStandard(
                respondents, effectiveSize, degreesOfFreedom, limits, halfWidth, relativeWidth, narrow);
    }

    /**
     * The same with other thresholds on half the width of intervals of shares.
     *
     * @param limits above which caution is due, and above which nothing is published
     * @return the copy
     */
    public GradeStandard withHalfWidth(Limits limits) {
        return new GradeStandard(
                respondents, effectiveSize, degreesOfFreedom, variation, limits, relativeWidth, narrow);
    }

    /**
     * The thresholds for people.
     *
     * @return the words in French and English
     */
    public Text words() {
        return GradeWords.of(this);
    }
}
