package org.impactmodel.scoring.survey.area;

import java.util.Collections;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of one area. Numbers are checked when areas are estimated together, so that all problems come at once.
 *
 * @param code the code of the area, such as that of a région
 * @param estimate the direct estimate of its own sample; empty without sample
 * @param variance the sampling variance of the direct estimate, above 0; empty where it is not known
 * @param respondents how many answered in the area; 0 without sample, or where nobody counted
 * @param auxiliaries what is known of every area from elsewhere, such as the census: values by name
 */
public record Area(
        String code,
        OptionalDouble estimate,
        OptionalDouble variance,
        long respondents,
        SortedMap<String, Double> auxiliaries) {
    /** Copies the auxiliaries and checks that all parts are given. */
    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(variance, "variance");
        auxiliaries =
                Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(auxiliaries, "auxiliaries")));
    }

    /**
     * An area with a sample.
     *
     * @param code its code
     * @param estimate the direct estimate
     * @param variance the sampling variance
     * @return the area, with no auxiliaries and respondents not counted
     */
    public static Area of(String code, double estimate, double variance) {
        return new Area(code, OptionalDouble.of(estimate), OptionalDouble.of(variance), 0, new TreeMap<>());
    }

    /**
     * An area without sample.
     *
     * @param code its code
     * @return the area, with no auxiliaries
     */
    public static Area withoutSample(String code) {
        return new Area(code, OptionalDouble.empty(), OptionalDouble.empty(), 0, new TreeMap<>());
    }

    /**
     * The same area with what is known of it from elsewhere.
     *
     * @param values the values by name
     * @return the copy
     */
    public Area withAuxiliaries(SortedMap<String, Double> values) {
        return new Area(code, estimate, variance, respondents, values);
    }

    /**
     * The same area with its respondents counted.
     *
     * @param count how many answered
     * @return the copy
     */
    public Area withRespondents(long count) {
        return new Area(code, estimate, variance, count, auxiliaries);
    }
}
