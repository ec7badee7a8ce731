package org.impactmodel.scoring.survey.interval;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Unestimated;

/** Between which values an estimate may lie, or why that cannot be told. */
public sealed interface Margin {

    /**
     * The two ends.
     *
     * @return the interval, or empty where there is none
     */
    Optional<Interval> interval();

    /**
     * An estimate with this margin.
     *
     * @param estimate the estimate that the margin belongs to
     * @return the copy, with the interval or with the reason why there is none
     */
    Estimate onto(Estimate estimate);

    /**
     * There is an interval.
     *
     * @param ends its two ends, level and method
     */
    record Known(Interval ends) implements Margin {
        /** Checks the ends. */
        public Known {
            Objects.requireNonNull(ends, "ends");
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.of(ends);
        }

        @Override
        public Estimate onto(Estimate estimate) {
            return estimate.withInterval(ends);
        }
    }

    /**
     * There is no interval.
     *
     * @param reason why
     */
    record Unknown(Unestimated reason) implements Margin {
        /** Checks the reason. */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Interval> interval() {
            return Optional.empty();
        }

        @Override
        public Estimate onto(Estimate estimate) {
            return estimate.withoutInterval(reason);
        }
    }
}
