package org.impactmodel.scoring.survey.benchmark;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What benchmarking gives: figures that agree with the country's, or why there are none. */
public sealed interface BenchmarkResult {

    /**
     * Figures that agree: weighted by population they make the figure of the country.
     *
     * @param rule how the gap was shared out
     * @param before the figure that the areas made before
     * @param country the figure of the country
     * @param areas one figure for each area, in the order given
     */
    record Benchmarked(BenchmarkRule rule, double before, double country, List<Adjusted> areas)
            implements BenchmarkResult {
        /** Copies the list. */
        public Benchmarked {
            Objects.requireNonNull(rule, "rule");
            areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
        }
    }

    /**
     * An area's figure after benchmarking.
     *
     * @param code the code of the area
     * @param value its figure now
     * @param adjustment what was added to its estimate
     * @param meanSquaredError that of the estimate and the square of the adjustment, as if the adjustment were an error (You, Rao
     *     and Dick, Statistics in Transition 6, 2004)
     */
    record Adjusted(String code, double value, double adjustment, double meanSquaredError) {
        /** Checks that the code is given. */
        public Adjusted {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * No agreement.
     *
     * @param problems every problem
     */
    record NotBenchmarked(List<Problem> problems) implements BenchmarkResult {
        /** Copies the list. */
        public NotBenchmarked {
            problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        }
    }

    /**
     * One reason.
     *
     * @param reason what is required
     * @param area the code of the area, empty where it is about all of them
     * @param found what was found
     */
    record Problem(Reason reason, String area, String found) {
        /** Checks that all parts are given. */
        public Problem {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(found, "found");
        }
    }

    /** What is required. */
    enum Reason implements Coded {
        /** An area without a population. */
        NO_POPULATION(
                "no-population",
                "chaque territoire a une population positive",
                "each area has a population above zero"),

        /** A population without an area. */
        NO_AREA(
                "no-area",
                "chaque population est celle d’un territoire estimé",
                "each population is that of an estimated area"),

        /** The same area twice. */
        DUPLICATE_AREA("duplicate-area", "chaque territoire figure une fois", "each area occurs once"),

        /** A figure of the country that is no number. */
        COUNTRY_NOT_FINITE(
                "country-not-finite",
                "le chiffre du pays est un nombre fini",
                "the figure of the country is a finite number"),

        /** Areas whose figures sum to 0, which no factor moves. */
        NO_FACTOR("no-factor", "aucun facteur ne déplace un total nul", "no factor moves a total of zero"),

        /** Errors of 0 everywhere, which leave nobody to adjust. */
        NO_UNCERTAINTY(
                "no-uncertainty",
                "sans incertitude, rien ne peut être ajusté",
                "without uncertainty nothing can be adjusted");

        private final String code;
        private final Text label;

        Reason(String code, String fr, String en) {
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
}
