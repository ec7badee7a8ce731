package org.impactmodel.scoring.survey.grade;

import org.impactmodel.model.estimate.Grade;

/**
 * Two thresholds of one measure.
 *
 * @param caution beyond it an estimate is read with caution
 * @param refuse beyond it, further out, an estimate is not published
 */
public record Limits(double caution, double refuse) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is negative or undefined; infinity is "never"
     */
    public Limits {
        if (!(caution >= 0 && refuse >= 0)) {
            throw new IllegalArgumentException("limits: 0 or more is required, found " + caution + ", " + refuse);
        }
    }

    /** Of a measure that should be high: below a threshold is beyond it. */
    Grade least(double found) {
        return found < refuse ? Grade.NOT_PUBLISHABLE : found < caution ? Grade.WITH_CAUTION : Grade.PUBLISHABLE;
    }

    /** Of a measure that should be low. */
    Grade most(double found) {
        return found > refuse ? Grade.NOT_PUBLISHABLE : found > caution ? Grade.WITH_CAUTION : Grade.PUBLISHABLE;
    }

    /** The threshold that a grade comes from. */
    double behind(Grade grade) {
        return grade == Grade.NOT_PUBLISHABLE ? refuse : caution;
    }
}
