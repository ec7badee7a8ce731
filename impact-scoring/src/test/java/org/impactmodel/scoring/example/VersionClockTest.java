package org.impactmodel.scoring.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

class VersionClockTest {

    private static final Methodology OLDER = Given.meanOfTwo().toBuilder()
            .version("1.4.2")
            .examples(List.of(ExamplesTest.example("e", 20.0, ExamplesTest.score(20, 0, "root"))))
            .build();

    private static Methodology withGoalposts(String id, double best) {
        return OLDER.toBuilder()
                .indicators(OLDER.indicators().stream()
                        .map(one -> one.id().equals(id)
                                ? one.withNormalise(new Frozen.Goalposts(0, best, Outside.CLAMP, List.of()))
                                : one)
                        .toList())
                .build();
    }

    @Test
    void textsAloneAreAPatch() {
        Methodology reworded = OLDER.toBuilder()
                .indicators(List.of(
                        Indicator.of(
                                "a",
                                Given.text("mieux dit"),
                                OLDER.indicators().get(0).normalise()),
                        OLDER.indicators().get(1)))
                .build();
        VersionClock clock = VersionClock.between(OLDER, reworded);
        assertThat(clock.needed()).isEqualTo(VersionStep.PATCH);
        assertThat(clock.next()).isEqualTo("1.4.3");
        assertThat(clock.unproven()).isEmpty();
    }

    @Test
    void sameMethodUnderAnotherNumberTakesNone() {
        VersionClock clock =
                VersionClock.between(OLDER, OLDER.toBuilder().version("9.0.0").build());
        assertThat(clock.needed()).isEqualTo(VersionStep.NONE);
        assertThat(clock.next()).isEqualTo("1.4.2");
    }

    @Test
    void additionThatLeavesOldNodesUnmovedIsMinor() {
        List<Indicator> indicators = new ArrayList<>(OLDER.indicators());
        indicators.add(Given.plain("c"));
        List<View> views = new ArrayList<>(OLDER.views());
        views.add(Given.view("w", Given.root(new Combine.Arithmetic(), new MissingPolicy.All(), Node.Leaf.of("c", 1))));
        VersionClock clock = VersionClock.between(
                OLDER, OLDER.toBuilder().indicators(indicators).views(views).build());
        assertThat(clock.needed()).isEqualTo(VersionStep.MINOR);
        assertThat(clock.next()).isEqualTo("1.5.0");
        assertThat(clock.added()).containsExactly("indicator/c", "view/w/root", "view/w/root/c");
    }

    @Test
    void scoreThatMovesIsMajorAndSaysWhere() {
        VersionClock clock = VersionClock.between(OLDER, withGoalposts("a", 50));
        assertThat(clock.needed()).isEqualTo(VersionStep.MAJOR);
        assertThat(clock.next()).isEqualTo("2.0.0");
        assertThat(clock.moved())
                .containsExactly(
                        new MovedNode("e", "v", List.of("root"), OptionalDouble.of(20), OptionalDouble.of(40)),
                        new MovedNode("e", "v", List.of("root", "a"), OptionalDouble.of(20), OptionalDouble.of(40)));
    }

    @Test
    void changeThatNoExampleShowsAsksForOne() {
        VersionClock clock = VersionClock.between(OLDER, withGoalposts("b", 50));
        assertThat(clock.needed()).isEqualTo(VersionStep.PATCH);
        assertThat(clock.unproven()).containsExactly("indicator/b");
    }

    @Test
    void nodeThatIsGoneIsMajor() {
        Methodology without = OLDER.toBuilder()
                .views(List.of(Given.view(
                        "v",
                        Given.root(new Combine.Arithmetic(), MissingPolicy.Available.of(0), Node.Leaf.of("a", 1)))))
                .build();
        assertThat(VersionClock.between(OLDER, without).needed()).isEqualTo(VersionStep.MAJOR);
    }

    @Test
    void refusesAnotherMethod() {
        Methodology other = Methodology.of("other", "1.0.0", Given.text("other"))
                .indicators(OLDER.indicators())
                .views(OLDER.views())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionClock.between(OLDER, other))
                .withMessage("newer: the method m is required, found other");
    }
}
