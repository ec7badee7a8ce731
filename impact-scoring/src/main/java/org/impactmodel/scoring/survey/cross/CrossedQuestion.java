package org.impactmodel.scoring.survey.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.scoring.survey.Gaps;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.TestFamily;
import org.impactmodel.scoring.survey.test.Tested;

/**
 * One question through the eyes of several populations, each of which was sampled by itself.
 *
 * @param views what each population says
 * @param gaps the gap of each pair of populations, in the order of the views
 */
public record CrossedQuestion(List<PopulationView> views, List<PopulationGap> gaps) {

    /** Copies the lists. */
    public CrossedQuestion {
        views = List.copyOf(views);
        gaps = List.copyOf(gaps);
    }

    /**
     * Crosses views; all gaps of the question are read together, as one family of tests.
     *
     * @param views what each population says: two or more, of one statistic
     * @param adjustment how p-values are adjusted for reading many gaps
     * @param risk the risk of a false alarm that is accepted, above 0 and below 1
     * @return the views side by side with their gaps
     * @throws IllegalArgumentException when a population comes twice or statistics differ
     */
    public static CrossedQuestion of(List<PopulationView> views, Adjustment adjustment, double risk) {
        if (views.stream().map(PopulationView::population).distinct().count() != views.size()) {
            throw new IllegalArgumentException("views: each population is needed once, found "
                    + views.stream().map(PopulationView::population).toList());
        }
        List<PopulationView> firsts = new ArrayList<>();
        List<PopulationView> seconds = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            for (int j = i + 1; j < views.size(); j++) {
                firsts.add(views.get(i));
                seconds.add(views.get(j));
            }
        }
        return new CrossedQuestion(views, gaps(firsts, seconds, TestFamily.of(adjustment, risk)));
    }

    private static List<PopulationGap> gaps(
            List<PopulationView> firsts, List<PopulationView> seconds, TestFamily none) {
        List<Gap> gaps = IntStream.range(0, firsts.size())
                .mapToObj(i -> Gaps.independent(
                        firsts.get(i).estimate(), seconds.get(i).estimate()))
                .toList();
        TestFamily family = none;
        for (int i = 0; i < gaps.size(); i++) {
            String id = firsts.get(i).population() + " − " + seconds.get(i).population();
            family = family.with(id, Gaps.test(gaps.get(i)));
        }
        List<Tested> judged = family.judge();
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> new PopulationGap(
                        firsts.get(i).population(), seconds.get(i).population(), gaps.get(i), judged.get(i)))
                .toList();
    }
}
