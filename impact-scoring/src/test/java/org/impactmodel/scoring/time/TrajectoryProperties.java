package org.impactmodel.scoring.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.scoring.given.Given;

class TrajectoryProperties {

    private static List<ScoreCard> cards(List<Double> scores) {
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            cards.add(Given.card("alliance:x", Integer.toString(2000 + i), Given.node("root", scores.get(i))));
        }
        return cards;
    }

    @Property
    void orderOfTheCardsPlaysNoPart(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(max = 100) Double> scores, @ForAll Random random) {
        List<ScoreCard> shuffled = cards(scores);
        Collections.shuffle(shuffled, random);
        assertThat(Trajectory.of(Given.meanOfTwo(), shuffled))
                .isEqualTo(Trajectory.of(Given.meanOfTwo(), cards(scores)));
    }

    @Property
    void changeOfAStraightLineIsItsSlope(
            @ForAll @DoubleRange(max = 50) double start,
            @ForAll @DoubleRange(min = -5, max = 5) double slope,
            @ForAll @IntRange(min = 2, max = 9) int years) {
        List<Double> line = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            line.add(start + slope * year);
        }
        Change change = Trajectory.of(Given.meanOfTwo(), cards(line))
                .views()
                .get("v")
                .change()
                .orElseThrow();
        assertThat(change.perYear()).isCloseTo(slope, within(1e-9));
    }
}
