package org.impactmodel.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Outcome;

/**
 * Scores subjects by one method. A card depends on the method and the subject's outcomes alone, and any number of
 * threads may share a scorer.
 *
 * <p>The contributions of the children of a group sum to its score. For power means they are the terms of Euler's
 * theorem on functions of degree one, child times partial derivative: {@code w x^p m^(1-p)} (the rule of Aumann and
 * Shapley, Values of Non-Atomic Games, 1974; for a geometric mean each child's part is its weight). The smallest or the
 * greatest child carries a minimum or a maximum, equals by weight. Factors carry a product in equal parts, the numerator
 * a quotient, the only child a complement. Steps after combining scale the parts.
 */
public final class Scorer {

    private final Methodology methodology;
    private final SortedMap<String, Indicator> indicators;

    private Scorer(Methodology methodology, SortedMap<String, Indicator> indicators) {
        this.methodology = methodology;
        this.indicators = indicators;
    }

    /**
     * A scorer for a method.
     *
     * @param methodology the method
     * @return the scorer
     * @throws IllegalArgumentException when two indicators share an id, a view names an indicator that there is not, a level
     *     scores outside the scale, or goalposts are not two different numbers after their steps; the message names
     *     every case
     */
    public static Scorer of(Methodology methodology) {
        Objects.requireNonNull(methodology, "methodology");
        List<String> problems = Checking.problems(methodology);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("methodology: " + String.join("; ", problems));
        }
        SortedMap<String, Indicator> indicators = new TreeMap<>();
        methodology.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        return new Scorer(methodology, Collections.unmodifiableSortedMap(indicators));
    }

    /**
     * The score card of a subject.
     *
     * @param subject the name of the subject
     * @param outcomes what was observed, by id of the indicator; an indicator that is not there is missing
     * @return the card
     * @throws IllegalArgumentException when an outcome is of an indicator that the method does not have
     */
    public ScoreCard score(String subject, Map<String, Outcome> outcomes) {
        Objects.requireNonNull(subject, "subject");
        SortedMap<String, Outcome> observed = new TreeMap<>(Objects.requireNonNull(outcomes, "outcomes"));
        for (String id : observed.keySet()) {
            if (!indicators.containsKey(id)) {
                throw new IllegalArgumentException(
                        "outcomes: the method " + methodology.id() + " has no indicator " + id);
            }
        }
        NodeScoring scoring = new NodeScoring(indicators, observed, methodology.scale());
        List<ViewScore> views = methodology.views().stream()
                .map(view -> new ViewScore(view.id(), scoring.root(view.root())))
                .toList();
        return new ScoreCard(subject, methodology.id(), methodology.version(), views);
    }
}
