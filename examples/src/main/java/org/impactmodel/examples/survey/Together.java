package org.impactmodel.examples.survey;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.impactmodel.scoring.survey.cross.CrossedQuestion;
import org.impactmodel.scoring.survey.cross.PopulationGap;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.TestFamily;
import org.impactmodel.scoring.survey.test.Tested;
import org.impactmodel.scoring.survey.wave.Trend;
import org.impactmodel.scoring.survey.wave.WaveChange;

/** Judges all differences that a command shows as one family, whatever the answer and the part that they are of. */
final class Together {

    private static final double RISK = 0.05;

    private Together() {}

    static List<CrossedQuestion> crossed(List<CrossedQuestion> questions) {
        Iterator<Tested> judged = judged(
                questions.stream().flatMap(question -> question.gaps().stream()).map(PopulationGap::tested));
        return questions.stream()
                .map(question -> new CrossedQuestion(
                        question.views(),
                        question.gaps().stream()
                                .map(gap -> new PopulationGap(gap.first(), gap.second(), gap.gap(), judged.next()))
                                .toList()))
                .toList();
    }

    static List<Trend> trends(List<Trend> trends) {
        Iterator<Tested> judged = judged(
                trends.stream().flatMap(trend -> trend.changes().stream()).map(WaveChange::tested));
        return trends.stream()
                .map(trend -> new Trend(
                        trend.waves(),
                        trend.changes().stream()
                                .map(change ->
                                        new WaveChange(change.earlier(), change.later(), change.gap(), judged.next()))
                                .toList()))
                .toList();
    }

    private static Iterator<Tested> judged(Stream<Tested> alone) {
        TestFamily family = TestFamily.of(Adjustment.HOLM, RISK);
        for (Tested one : alone.toList()) {
            family = family.with(family.outcomes().size() + ": " + one.id(), one.outcome());
        }
        return family.judge().iterator();
    }
}
