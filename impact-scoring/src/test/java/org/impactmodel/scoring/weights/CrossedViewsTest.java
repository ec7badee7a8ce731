package org.impactmodel.scoring.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Allocation;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class CrossedViewsTest {

    private static final Text TEXT = Text.of("essai", "trial");

    @Test
    void theMeanOfTheSharesCountsEachPopulationAlike() {
        GroupWeights weights = GroupWeights.of(method().views().get(0).root());
        assertThat(weights.weights()).containsExactly(0.5, 0.5);
        assertThat(weights.consistencyRatio()).isEmpty();
    }

    @Test
    void readsAMethodThroughOnePopulation() {
        assertThat(CrossedViews.populations(method())).containsExactly("citizens", "elected-officials");
        Methodology citizens = CrossedViews.through(method(), "citizens");
        assertThat(GroupWeights.of(citizens.views().get(0).root()).weights()).containsExactly(0.75, 0.25);
        assertThat(citizens.indicators()).isEqualTo(method().indicators());
    }

    @Test
    void namesThePopulationsThatThereAre() {
        assertThatThrownBy(() -> CrossedViews.through(method(), "citizen"))
                .hasMessage("population: found citizen, expected one of citizens, elected-officials");
    }

    private static Methodology method() {
        Weighting budget = new Weighting.Budget(List.of(
                new Allocation("citizens", Optional.empty(), new TreeMap<>(Map.of("x", 3.0, "y", 1.0))),
                new Allocation("elected-officials", Optional.empty(), new TreeMap<>(Map.of("x", 25.0, "y", 75.0)))));
        Node.Group root = Node.Group.of("g", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .weights(Optional.of(budget))
                .children(leaf("x"), leaf("y"))
                .build();
        return Methodology.of("m", "1.0.0", TEXT)
                .indicators(List.of(
                        Indicator.of("x", TEXT, new Frozen.AsIs(List.of())),
                        Indicator.of("y", TEXT, new Frozen.AsIs(List.of()))))
                .views(List.of(new View("v", Optional.of(TEXT), Optional.empty(), root)))
                .build();
    }

    private static Node.Leaf leaf(String id) {
        return new Node.Leaf(id, OptionalDouble.empty(), Optional.empty());
    }
}
