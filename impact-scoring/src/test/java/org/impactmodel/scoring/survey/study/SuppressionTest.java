package org.impactmodel.scoring.survey.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.scoring.survey.disclosure.DisclosureRule;
import org.impactmodel.scoring.survey.disclosure.HiddenBecause;
import org.impactmodel.scoring.survey.disclosure.HiddenCell;
import org.junit.jupiter.api.Test;

/** Which cells must go is worked out by hand; the table of three by three is that of the suppressor's own test. */
class SuppressionTest {

    private static final DisclosureRule FIVE = DisclosureRule.of(5);
    private static final int[][] COUNTS = {{2, 20, 15, 0}, {12, 18, 9, 0}, {25, 30, 40, 0}};

    private static SafeEstimates shares(String question, int[]... counts) {
        SurveyStudy study = Counted.study(counts);
        return study.suppress(study.shares(question, "region"), FIVE, "region");
    }

    private static List<String> hidden(SafeEstimates safe) {
        return safe.estimates().stream()
                .filter(one -> one.unavailable().equals(Optional.of(Unestimated.SUPPRESSED)))
                .map(one -> one.target().domain().getOrDefault("region", "all") + "/"
                        + one.target().option().orElse("*"))
                .toList();
    }

    /** Around r0/x0 the circle over r1 and x2 loses 15 + 12 + 9 respondents, the least of all. */
    @Test
    void hidesTheSmallCellAndACircleAroundIt() {
        SafeEstimates safe = shares("partner", COUNTS);
        assertThat(hidden(safe)).containsExactly("r0/x0", "r0/x2", "r1/x0", "r1/x2");
        assertThat(safe.estimates())
                .filteredOn(one -> one.unavailable().isPresent())
                .allSatisfy(one -> {
                    assertThat(one.value()).isEmpty();
                    assertThat(one.standardError()).isEmpty();
                    assertThat(one.interval()).isEmpty();
                    assertThat(one.effectiveSize()).isEmpty();
                    assertThat(one.designEffect()).isEmpty();
                    assertThat(one.degreesOfFreedom()).isEmpty();
                    assertThat(one.base().orElseThrow().respondents()).isIn(37L, 39L);
                });
    }

    @Test
    void tellsThoseWhoCheckWhatWasHiddenForItsOwnSake() {
        assertThat(shares("partner", COUNTS).hidden())
                .extracting(HiddenCell::row, HiddenCell::column, HiddenCell::because)
                .contains(
                        tuple("region=r0", "x0", HiddenBecause.FEW_RESPONDENTS),
                        tuple("region=r1", "x2", HiddenBecause.COMPLEMENTARY))
                .hasSize(4);
    }

    /** 1 + 5 of 6: were the 1 marked as below 5 and the 5 as not, nobody would need to guess. */
    @Test
    void saysTheSameOfACellThatIsSmallAndOfOneThatWouldGiveItAway() {
        SurveyStudy study = Counted.study(new int[][] {{1, 5, 30, 0}});
        SafeEstimates safe = study.suppress(study.shares("partner"), FIVE);
        assertThat(hidden(safe)).containsExactly("all/x0", "all/x1");
        List<Estimate> both = safe.estimates().subList(0, 2);
        assertThat(both.get(0).unavailable()).isEqualTo(both.get(1).unavailable());
        assertThat(both.get(0).base()).isEqualTo(both.get(1).base());
    }

    @Test
    void hidesAPartOfFewWholeAndAnotherThatTheWholeWouldGiveItAwayBy() {
        SafeEstimates safe = shares("partner", new int[][] {{1, 2, 0}, {20, 25, 0}, {50, 60, 0}});
        assertThat(hidden(safe)).containsExactly("r0/x0", "r0/x1", "r1/x0", "r1/x1");
        assertThat(safe.estimates().subList(0, 4)).allMatch(one -> one.base().isEmpty());
        assertThat(safe.estimates().get(4).base().orElseThrow().respondents()).isEqualTo(110);
    }

    /** Three of the whole said x0: the whole needs a second answer hidden too, and which one is not for its parts to choose. */
    @Test
    void hidesEveryPartWhereTheWholeHasFew() {
        SafeEstimates safe = shares("partner", new int[][] {{1, 20, 15, 0}, {2, 18, 9, 0}, {0, 30, 40, 0}});
        assertThat(hidden(safe)).hasSize(9);
        assertThat(safe.estimates()).allMatch(one -> one.base().orElseThrow().respondents() > 0);
    }

    @Test
    void hidesTheSamePartsForEveryOptionOfAMultipleChoice() {
        SafeEstimates safe = shares("with", new int[][] {{1, 2, 0}, {20, 25, 0}, {50, 60, 0}});
        assertThat(hidden(safe)).containsExactly("r0/x0", "r0/x1", "r1/x0", "r1/x1");
    }

    /** 43 of 45 chose: the two who did not are as few as two who did. */
    @Test
    void hidesAnOptionThatNearlyAllChose() {
        SafeEstimates safe = shares("with", new int[][] {{43, 2, 0}, {20, 25, 0}, {50, 60, 0}});
        assertThat(hidden(safe)).contains("r0/x0", "r0/x1").doesNotContain("r2/x0");
    }

    @Test
    void hidesTheMeanOfAPartOfFewAndAnother() {
        SurveyStudy study = Counted.study(new int[][] {{1, 2, 0}, {20, 25, 0}, {50, 60, 0}});
        SafeEstimates safe = study.suppress(study.mean("trust", "region").all(), FIVE, "region");
        assertThat(hidden(safe)).containsExactly("r0/*", "r1/*");
        assertThat(safe.estimates().get(2).value()).isPresent();
    }

    @Test
    void tellsNobodysSilenceWhereOnePartHasFewSilent() {
        SafeEstimates safe = shares("partner", new int[][] {{20, 25, 2}, {20, 25, 9}, {50, 60, 0}});
        assertThat(hidden(safe)).isEmpty();
        assertThat(safe.estimates())
                .allMatch(one -> one.base().orElseThrow().dontKnow().isEmpty());
        SafeEstimates many = shares("partner", new int[][] {{20, 25, 6}, {20, 25, 9}, {50, 60, 0}});
        assertThat(many.estimates().get(2).base().orElseThrow().dontKnow()).hasValue(9);
    }

    @Test
    void protectsTheWholeByItself() {
        SurveyStudy study = Counted.study(new int[][] {{1, 20, 30, 0}});
        SafeEstimates safe = study.suppress(study.shares("partner"), FIVE);
        assertThat(hidden(safe)).containsExactly("all/x0", "all/x1");
    }

    @Test
    void changesNothingWhereNobodyIsFew() {
        SurveyStudy study = Counted.study(COUNTS);
        List<Estimate> all = study.shares("partner", "region");
        SafeEstimates safe = study.suppress(all, DisclosureRule.of(2), "region");
        assertThat(safe.estimates()).isEqualTo(all);
        assertThat(safe.hidden()).isEmpty();
        assertThat(study.suppress(List.of(), FIVE).estimates()).isEmpty();
    }

    @Test
    void saysNothingOfAPartWithoutRespondents() {
        SafeEstimates safe = shares("partner", new int[][] {{0, 0, 0}, {20, 25, 0}});
        assertThat(safe.estimates().get(0).unavailable()).contains(Unestimated.EMPTY_DOMAIN);
        assertThat(shares("partner", new int[][] {{0, 0, 7}}).hidden()).isEmpty();
    }

    @Test
    void refusesAnUnknownAttribute() {
        SurveyStudy study = Counted.study(COUNTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.suppress(study.shares("partner"), FIVE, "size"))
                .withMessageContaining("size");
    }
}
