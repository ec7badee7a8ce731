package org.impactmodel.scoring.survey.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestFamilyTest {

    private static final List<Double> RAW = List.of(0.01, 0.02, 0.03, 0.04, 0.05, 1e-9, 0.5, 0.02);

    private static TestOutcome outcome(double p) {
        return new TestOutcome.Found(TestKind.STUDENT, 2, 1, 30, p);
    }

    /** R 4.2.2: p.adjust(p, "holm"). */
    @Test
    void adjustsAsHolm() {
        agree(Adjustment.HOLM.adjust(RAW), 0.07, 0.12, 0.12, 0.12, 0.12, 8e-9, 0.5, 0.12);
        agree(Adjustment.HOLM.adjust(List.of(0.6, 0.9, 0.4)), 1, 1, 1);
    }

    /** R 4.2.2: p.adjust(p, "BH"). */
    @Test
    void adjustsAsBenjaminiAndHochberg() {
        agree(
                Adjustment.BENJAMINI_HOCHBERG.adjust(RAW),
                0.04,
                0.04,
                0.048,
                0.053333333333333330,
                0.057142857142857141,
                8e-9,
                0.5,
                0.04);
        agree(Adjustment.BENJAMINI_HOCHBERG.adjust(List.of(0.6, 0.9, 0.4)), 0.9, 0.9, 0.9);
    }

    private static void agree(List<Double> found, double... expected) {
        assertThat(found.stream().mapToDouble(p -> p).toArray()).containsExactly(expected, within(1e-15));
    }

    /** Of raw p-values 0.001, 0.03, 0.2 Holm makes 0.003, 0.06, 0.2. */
    @Test
    void judgesEveryDifferenceBesideAllOthers() {
        List<Tested> judged = TestFamily.of(Adjustment.HOLM, 0.05)
                .with("mayors", outcome(0.03))
                .with("nobody", new TestOutcome.None(Untested.NO_VARIATION))
                .with("leaders", outcome(0.001))
                .with("citizens", outcome(0.2))
                .judge();
        assertThat(judged).extracting(Tested::id).containsExactly("mayors", "nobody", "leaders", "citizens");
        assertThat(judged)
                .extracting(Tested::verdict)
                .containsExactly(
                        Verdict.ALONE_ONLY, Verdict.NOT_TESTED, Verdict.MORE_THAN_CHANCE, Verdict.WITHIN_CHANCE);
        assertThat(judged.get(0).adjusted().orElseThrow()).isCloseTo(0.06, within(1e-15));
        assertThat(judged.get(1).adjusted()).isEmpty();
    }

    @Test
    void saysItInFrenchAndEnglish() {
        List<Tested> judged = TestFamily.of(Adjustment.BENJAMINI_HOCHBERG, 0.05)
                .with("trust", outcome(1e-4))
                .with("nobody", new TestOutcome.None(Untested.NO_VARIATION))
                .judge();
        assertThat(judged.get(0).words().in("fr"))
                .isEqualTo("plus que le hasard, même parmi tous les écarts publiés ensemble");
        assertThat(judged.get(0).words().in("en"))
                .isEqualTo("more than chance, even among all differences published together");
        assertThat(judged.get(1).words().in("en"))
                .isEqualTo("all answers are the same: nothing to measure the difference by");
    }

    @Test
    void judgesNothingOfAnEmptyFamily() {
        assertThat(TestFamily.of(Adjustment.HOLM, 0.05).judge()).isEmpty();
    }

    @Test
    void refusesTheSameDifferenceTwice() {
        TestFamily family = TestFamily.of(Adjustment.HOLM, 0.05).with("mayors", outcome(0.03));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> family.with("mayors", outcome(0.04)))
                .withMessage("id: found \"mayors\" twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestFamily.of(Adjustment.HOLM, 0))
                .withMessage("risk: found 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Adjustment.HOLM.adjust(List.of(0.1, 1.2)))
                .withMessage("raw: found 1.2");
    }
}
