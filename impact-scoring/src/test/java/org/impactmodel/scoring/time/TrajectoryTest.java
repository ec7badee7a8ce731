package org.impactmodel.scoring.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

/** Expected values are counted by hand on the calendar. */
class TrajectoryTest {

    private static final Methodology METHOD = Given.method(
                    List.of(Given.plain("a"), Given.plain("b")),
                    Given.view(
                            "v",
                            Given.root(
                                    new Combine.Arithmetic(),
                                    MissingPolicy.Available.of(0),
                                    group("trust", Horizon.TRUST, "a"),
                                    group("innovation", Horizon.INNOVATION, "b"))))
            .build();

    private static Node.Group group(String id, Horizon horizon, String leaf) {
        return Node.Group.of(id, new Combine.Arithmetic())
                .weight(1)
                .horizon(horizon)
                .children(Node.Leaf.of(leaf, 1))
                .build();
    }

    private static ScoreCard card(String period, OptionalDouble a, double b) {
        NodeScore trust = Given.node("trust", a, Given.node("a", a));
        NodeScore innovation = Given.node("innovation", b, Given.node("b", b));
        return Given.card("alliance:x", period, Given.node("root", b, trust, innovation));
    }

    private static final ScoreCard OF_2021 = card("2021", OptionalDouble.of(40), 20);
    private static final ScoreCard OF_2023 = card("2023", OptionalDouble.of(44), 50);

    private static NodeTrajectory node(Trajectory trajectory, String id) {
        return trajectory.views().get("v").child(id).orElseThrow();
    }

    @Test
    void countsTheYearsFromTheMiddleOfAPeriodToTheMiddleOfAnother() {
        Change change = node(Trajectory.of(METHOD, List.of(OF_2023, OF_2021)), "innovation")
                .change()
                .orElseThrow();
        assertThat(change.difference()).isEqualTo(30);
        assertThat(change.years()).isEqualTo(2);
        assertThat(change.perYear()).isEqualTo(15);
    }

    @Test
    void readsInnovationAgainstSevenYears() {
        HorizonReading reading = node(Trajectory.of(METHOD, List.of(OF_2021, OF_2023)), "innovation")
                .reading()
                .orElseThrow();
        assertThat(reading.ends()).isEqualTo("2028-01-01");
        assertThat(reading.passed()).isCloseTo(3.0 / 7, within(1e-12));
        // 50 in the middle of 2023, 15 a year, 4.5 years to the end of 2027: a line that leaves the scale
        assertThat(reading.straightOn().orElseThrow()).isCloseTo(50 + 15 * 4.5, within(1e-9));
    }

    @Test
    void readsTrustAgainstTwentyEightYears() {
        HorizonReading reading = node(Trajectory.of(METHOD, List.of(OF_2021, OF_2023)), "trust")
                .reading()
                .orElseThrow();
        assertThat(reading.passed()).isCloseTo(3.0 / 28, within(1e-12));
        assertThat(reading.straightOn().orElseThrow()).isCloseTo(44 + 2 * 25.5, within(1e-9));
    }

    @Test
    void countsTheHorizonFromTheFirstDayOfTheAllianceWhenItIsGiven() {
        Trajectory trajectory = Trajectory.since(METHOD, List.of(OF_2021, OF_2023), LocalDate.of(2010, 1, 1));
        HorizonReading reading = node(trajectory, "innovation").reading().orElseThrow();
        assertThat(reading.passed()).isCloseTo(2, within(1e-12));
        assertThat(reading.straightOn()).as("the horizon is over").isEmpty();
    }

    @Test
    void leafHasTheHorizonOfItsGroupAndTheRootNone() {
        Trajectory trajectory = Trajectory.of(METHOD, List.of(OF_2021, OF_2023));
        assertThat(node(trajectory, "trust").child("a").orElseThrow().reading().map(HorizonReading::horizon))
                .isEqualTo(Optional.of(Horizon.TRUST));
        assertThat(trajectory.views().get("v").reading()).isEmpty();
    }

    @Test
    void keepsThePeriodsWithoutAScoreAndSaysNothingOfAChangeFromOneScore() {
        NodeTrajectory trust =
                node(Trajectory.of(METHOD, List.of(OF_2021, card("2022", OptionalDouble.empty(), 1))), "trust");
        assertThat(trust.points())
                .extracting(Point::score)
                .containsExactly(OptionalDouble.of(40), OptionalDouble.empty());
        assertThat(trust.points()).extracting(Point::coverage).containsExactly(1.0, 0.0);
        assertThat(trust.change()).isEmpty();
        assertThat(trust.reading().orElseThrow().straightOn()).isEmpty();
    }

    @Test
    void refusesCardsThatDoNotMakeOneTrajectory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.of(METHOD, List.of()))
                .withMessage("cards: at least one is required, found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.of(METHOD, List.of(OF_2021, card("2021-03", OptionalDouble.of(1), 1))))
                .withMessage("cards: the periods 2021 and 2021-03 overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.of(
                        METHOD, List.of(OF_2021, Given.card("alliance:y", "2022", Given.node("root", 1)))))
                .withMessage("cards: the subject alliance:x is required, found alliance:y");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Trajectory.of(METHOD.toBuilder().version("2.0.0").build(), List.of(OF_2021)))
                .withMessage("cards: the version 2.0.0 is required, found 1.0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.since(METHOD, List.of(OF_2021), LocalDate.of(2022, 1, 1)))
                .withMessage("began: 2022-01-01 comes after the last period, which ends 2021-12-31");
    }
}
