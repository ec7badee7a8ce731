package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.impactmodel.scoring.Trials.group;
import static org.impactmodel.scoring.Trials.outcomes;
import static org.impactmodel.scoring.Trials.root;

import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Step;
import org.junit.jupiter.api.Test;

class ClippedRangeTest {

    private static final double MISSING = Double.NaN;
    private static final Combine MEAN = new Combine.Arithmetic();
    private static final MissingPolicy ALL = new MissingPolicy.All();

    private static NodeScore alone(Frozen how, double value) {
        return root(how, group("g", MEAN, ALL, 1), outcomes(value));
    }

    @Test
    void aValueTakenAsItIsLiesWithinItsClip() {
        var clipped = new Frozen.AsIs(
                List.of(new Step.Clip(OptionalDouble.of(0), OptionalDouble.of(10)), new Step.Multiply(-2)));
        NodeScore gap = root(clipped, group("g", MEAN, ALL, 1), outcomes(MISSING));
        assertThat(gap.bounds()).contains(new Bounds(-20, 0));
        assertThat(alone(clipped, 4).children().get(0).gain()).hasValue(8);
        var open = new Frozen.AsIs(List.of(new Step.Clip(OptionalDouble.of(0), OptionalDouble.empty())));
        assertThat(root(open, group("g", MEAN, ALL, 1), outcomes(MISSING)).bounds())
                .isEmpty();
        assertThat(alone(open, 4).children().get(0).gain()).isEmpty();
    }

    @Test
    void clipsOfAGroupBoundWhatHasNoBounds() {
        var open = new Frozen.AsIs(List.of());
        List<Step> clip = List.of(new Step.Clip(OptionalDouble.of(20), OptionalDouble.of(60)));
        var children = group("g", MEAN, ALL, 1, 1).before(clip);
        var result = group("g", MEAN, ALL, 1, 1).after(clip);
        assertThat(root(open, children, outcomes(30, MISSING)).bounds()).contains(new Bounds(25, 45));
        assertThat(root(open, result, outcomes(30, MISSING)).bounds()).contains(new Bounds(20, 60));
        List<Step> power = List.of(new Step.Power(2), clip.get(0));
        assertThat(root(open, group("g", MEAN, ALL, 1, 1).after(power), outcomes(30, MISSING))
                        .bounds())
                .isEmpty();
    }
}
