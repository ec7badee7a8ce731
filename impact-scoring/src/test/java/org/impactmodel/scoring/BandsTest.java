package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.impactmodel.scoring.Trials.group;
import static org.impactmodel.scoring.Trials.outcomes;
import static org.impactmodel.scoring.Trials.root;

import java.util.List;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Step;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void bandsCompareByTheDigitsThatAreSure() {
        var bands = new Frozen.Bands(List.of(0.3, 57.0), List.of(0.0, 50.0, 100.0), List.of(new Step.Multiply(100)));
        assertThat(0.57 * 100).isLessThan(57);
        assertThat(alone(bands, 0.57).score()).hasValue(100);
        assertThat(alone(bands, 0.5699999).score()).hasValue(50);
        var sums = new Frozen.Bands(List.of(0.1 + 0.2), List.of(0.0, 100.0), List.of());
        assertThat(0.1 + 0.2).isGreaterThan(0.3);
        assertThat(alone(sums, 0.3).score()).hasValue(100);
        var far = new Frozen.Bands(List.of(0.0), List.of(0.0, 100.0), List.of(new Step.Power(-1)));
        assertThat(alone(far, 0).children().get(0).unavailable()).contains(Unavailable.UNUSABLE_VALUE);
    }

    private static NodeScore alone(Frozen how, double value) {
        return root(how, group("g", new Combine.Arithmetic(), new MissingPolicy.All(), 1), outcomes(value));
    }
}
