package org.impactmodel.scoring.survey;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;

/** What is estimated of each part of a population. */
public sealed interface Measure {

    /** What follows from sums over respondents, and so can be worked out in parts. */
    sealed interface Summed extends Measure {}

    /** How many there are. */
    record Size() implements Summed {}

    /**
     * The sum of a number.
     *
     * @param variable what it is called
     * @param column the number
     */
    record Total(String variable, NumberColumn column) implements Summed {
        /** Checks that both are given. */
        public Total {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(column, "column");
        }
    }

    /**
     * The mean of a number.
     *
     * @param variable what it is called
     * @param column the number
     */
    record Mean(String variable, NumberColumn column) implements Summed {
        /** Checks that both are given. */
        public Mean {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(column, "column");
        }
    }

    /**
     * The total of one number over the total of another, among those who have both.
     *
     * @param variable what the ratio is called
     * @param above the number that is divided
     * @param below the number that it is divided by
     */
    record Ratio(String variable, NumberColumn above, NumberColumn below) implements Summed {
        /** Checks that all are given. */
        public Ratio {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(above, "above");
            Objects.requireNonNull(below, "below");
        }
    }

    /**
     * The share that each value of a variable has, in [0, 1].
     *
     * @param variable what it is called
     * @param column the values
     */
    record Shares(String variable, CategoryColumn column) implements Summed {
        /** Checks that both are given. */
        public Shares {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(column, "column");
        }
    }

    /**
     * The share that chose an option of a question with several answers, in [0, 1].
     *
     * @param variable what the question is called
     * @param column the answers
     * @param option the code of the option
     */
    record Choice(String variable, ChoicesColumn column, String option) implements Summed {
        /** Checks that all are given. */
        public Choice {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(column, "column");
            column.place(option);
        }
    }

    /**
     * The numbers that given shares of the population do not exceed: the smallest value with at least that share at or below
     * it.
     *
     * @param variable what the number is called
     * @param column the number
     * @param probabilities the shares, above 0 and below 1
     */
    record Quantiles(String variable, NumberColumn column, List<Double> probabilities) implements Measure {
        /** Copies the shares and checks them. */
        public Quantiles {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(column, "column");
            probabilities = List.copyOf(probabilities);
            for (double share : probabilities) {
                if (!(share > 0 && share < 1)) {
                    throw new IllegalArgumentException(
                            "probabilities: numbers above 0 and below 1 are required, found " + share);
                }
            }
        }
    }
}
