package org.impactmodel.examples.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.study.PanelOverlap;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.TestFamily;
import org.impactmodel.scoring.survey.wave.Trend;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/** Who answered in several waves: changes know of it. */
record Panels(Map<String, SurveyStudy> studies) {

    private static final TestFamily TESTS = TestFamily.of(Adjustment.HOLM, 0.05);
    private static final Text COUNTED = Text.of(
            "Des personnes ont répondu à plusieurs vagues (panel) : les marges des évolutions tiennent compte de leur covariance.",
            "Some people answered in several waves (panel): the margins of changes take their covariance into account.");
    private static final Text NOT_COUNTED = Text.of(
            "Des personnes ont répondu à plusieurs vagues (panel), mais les erreurs viennent de poids de réplication : les marges des"
                    + " évolutions n’en tiennent pas compte, et sont plutôt trop larges.",
            "Some people answered in several waves (panel), but errors come from replicate weights: the margins of changes do not"
                    + " take it into account, and are rather too wide.");

    static Panels of(List<Wave> waves, Asking asking, Terminal terminal) {
        Map<String, SurveyStudy> studies = new LinkedHashMap<>();
        waves.forEach(wave -> studies.put(wave.id(), asking.study(wave, terminal)));
        return new Panels(studies);
    }

    Trend trend(List<WaveEstimate> waves) {
        if (!isPanel()) {
            return Trend.of(waves, TESTS, (earlier, later) -> 0);
        }
        List<SurveyStudy> byTime = waves.stream()
                .sorted(Comparator.comparing(
                        (WaveEstimate wave) -> wave.period().start()))
                .map(wave -> Objects.requireNonNull(studies.get(wave.wave())))
                .toList();
        return Trend.of(
                waves, TESTS, PanelOverlap.of(byTime, waves.get(0).estimate().target()));
    }

    private boolean isPanel() {
        return studies.values().stream()
                        .filter(study -> study.table().panel().isPresent())
                        .count()
                > 1;
    }

    /** What readers of changes must know. */
    Optional<Text> note() {
        if (!isPanel()) {
            return Optional.empty();
        }
        boolean counted =
                studies.values().stream().noneMatch(study -> study.estimator().isReplicated());
        return Optional.of(counted ? COUNTED : NOT_COUNTED);
    }
}
