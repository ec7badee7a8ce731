package org.impactmodel.scoring.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.Scorer;

/**
 * Says which of several outcomes of one thing is the lower: by their scores, else by the direction that the method gives.
 *
 * @param id the id of the indicator or variable
 * @param levels its levels, where it has any
 * @param scorer gives the score of an outcome; empty where there is none yet, or never
 * @param sign -1 where a smaller number is the better
 */
record Gauge(String id, Optional<Frozen.Levels> levels, Optional<Scorer> scorer, double sign) {

    private static final String ALONE = "alone";

    static Gauge of(Indicator indicator, double scale) {
        Normalisation how = indicator.normalise();
        Optional<Frozen.Levels> levels = how instanceof Frozen.Levels scored ? Optional.of(scored) : Optional.empty();
        Optional<Scorer> scorer =
                how instanceof Frozen ? Optional.of(Scorer.of(alone(indicator, scale))) : Optional.empty();
        return new Gauge(indicator.id(), levels, scorer, sign(how));
    }

    /** A variable scores nothing: of two numbers the smaller is the lower. */
    static Gauge of(Variable variable) {
        return new Gauge(variable.id(), Optional.empty(), Optional.empty(), 1);
    }

    /** A method of this indicator alone, whatever its conditions. */
    private static Methodology alone(Indicator indicator, double scale) {
        Node.Group root = Node.Group.of(ALONE, new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .children(Node.Leaf.of(indicator.id(), 1))
                .build();
        return Methodology.of(ALONE, "1.0.0", indicator.label())
                .scale(scale)
                .indicators(List.of(Indicator.of(indicator.id(), indicator.label(), indicator.normalise())))
                .views(List.of(new View(ALONE, Optional.empty(), Optional.empty(), root)))
                .build();
    }

    /** Those that can be set against one another, from the lowest. */
    List<Outcome> ranked(Collection<Outcome> outcomes, SortedMap<String, List<String>> groups) {
        return outcomes.stream()
                .filter(outcome -> key(outcome, groups).isPresent())
                .sorted(Comparator.comparingDouble(
                        (Outcome outcome) -> key(outcome, groups).orElseThrow()))
                .toList();
    }

    /** How far the scores of several lie apart. */
    OptionalDouble spread(Collection<Outcome> outcomes, SortedMap<String, List<String>> groups) {
        double[] scores = outcomes.stream()
                .map(outcome -> score(outcome, groups))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        return scores.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(scores[scores.length - 1] - scores[0]);
    }

    /** The mean of the values, or the level nearest to the mean of the scores of levels. */
    Outcome mean(List<Outcome> outcomes) {
        if (levels.isPresent()) {
            double mean = outcomes.stream()
                    .mapToDouble(outcome -> level(levels.get(), outcome))
                    .average()
                    .orElseThrow();
            return new Outcome.Level(LevelScale.of(levels.get()).nearest(mean));
        }
        return new Outcome.Value(outcomes.stream()
                .mapToDouble(outcome -> ((Outcome.Value) outcome).number())
                .average()
                .orElseThrow());
    }

    private static double level(Frozen.Levels levels, Outcome outcome) {
        return LevelScale.of(levels).score(((Outcome.Level) outcome).code()).orElseThrow();
    }

    private OptionalDouble key(Outcome outcome, SortedMap<String, List<String>> groups) {
        if (scorer.isPresent()) {
            return score(outcome, groups);
        }
        return outcome instanceof Outcome.Value value
                ? OptionalDouble.of(sign * value.number())
                : OptionalDouble.empty();
    }

    private OptionalDouble score(Outcome outcome, SortedMap<String, List<String>> groups) {
        if (scorer.isEmpty()) {
            return OptionalDouble.empty();
        }
        TreeMap<String, Answered> answers = new TreeMap<>();
        answers.put(id, Answered.of(outcome));
        return scorer.get()
                .score(new Answers(ALONE, Optional.empty(), groups, answers), DataStamp.of(Nature.MEASURED))
                .views()
                .get(0)
                .root()
                .score();
    }

    /** Which way an indicator that is still to be fitted points. */
    private static double sign(Normalisation how) {
        boolean less = false;
        if (how instanceof Observed.ObservedGoalposts posts) {
            less = posts.direction() == Direction.LESS_IS_BETTER;
        } else if (how instanceof Observed.ObservedZScore zScore) {
            less = zScore.direction() == Direction.LESS_IS_BETTER;
        } else if (how instanceof Observed.ObservedRank rank) {
            less = rank.direction() == Direction.LESS_IS_BETTER;
        } else if (how instanceof Observed.ObservedDistance distance) {
            less = distance.direction() == Direction.LESS_IS_BETTER;
        } else if (how instanceof Observed.ObservedBands bands) {
            less = bands.scores().get(0) > bands.scores().get(bands.scores().size() - 1);
        }
        return less ? -1 : 1;
    }
}
