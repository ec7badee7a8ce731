package org.impactmodel.examples.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.impactmodel.examples.synthetic.SyntheticWave;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.scoring.survey.study.SurveyStudy;

/**
 * How intervals fared over made-up samples whose truth is known, from the draw to the raked weights.
 *
 * @param part the answer or the region, as the page of surveys names it
 * @param truth the true share of the population, in [0, 1]; of several answers the mean
 * @param mean the mean estimate, in [0, 1]
 * @param held the share of estimates whose interval held the truth; one without an interval did not
 * @param width the mean width of the intervals
 * @param respondents the mean number of those who answered
 */
record WaveCoverage(String part, double truth, double mean, double held, double width, double respondents) {

    private static final String IN = "region";

    /** Of each answer in the whole country, drawn with the seeds from the first on. */
    static List<WaveCoverage> ofAnswers(SyntheticWave wave, long firstSeed, int samples) {
        return of(wave, new Seeds(firstSeed, samples), WaveCoverage::answers, WaveCoverage::answer);
    }

    /** Of all fragilities together in each region, drawn with the seeds from the first on. */
    static List<WaveCoverage> ofRegions(SyntheticWave wave, long firstSeed, int samples) {
        Function<SurveyStudy, List<Estimate>> byRegion = study -> study.shares("fragilities", IN);
        return of(wave, new Seeds(firstSeed, samples), byRegion, WaveCoverage::region);
    }

    private record Seeds(long first, int count) {
        List<SurveyStudy> studies(SyntheticWave wave) {
            return IntStream.range(0, count)
                    .parallel()
                    .mapToObj(i -> Raked.study(wave, first + i))
                    .toList();
        }
    }

    private static List<WaveCoverage> of(
            SyntheticWave wave,
            Seeds seeds,
            Function<SurveyStudy, List<Estimate>> asked,
            Function<Estimate, String> part) {
        Map<String, List<Fared>> byPart = seeds.studies(wave).parallelStream()
                .flatMap(study -> asked.apply(study).stream())
                .collect(Collectors.groupingBy(
                        part, TreeMap::new, Collectors.mapping(one -> Fared.of(wave, one), Collectors.toList())));
        return byPart.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static WaveCoverage of(String part, List<Fared> all) {
        return new WaveCoverage(
                part,
                all.stream().mapToDouble(Fared::truth).average().orElseThrow(),
                all.stream().mapToDouble(Fared::estimate).average().orElseThrow(),
                all.stream().mapToDouble(one -> one.held() ? 1 : 0).average().orElseThrow(),
                all.stream().mapToDouble(Fared::width).average().orElseThrow(),
                all.stream().mapToDouble(Fared::respondents).average().orElseThrow());
    }

    private static List<Estimate> answers(SurveyStudy study) {
        List<Estimate> all = new ArrayList<>(study.shares("innovation"));
        all.addAll(study.shares("fragilities"));
        return all;
    }

    private static String answer(Estimate estimate) {
        String option = estimate.target().option().orElseThrow();
        return estimate.target().variable().equals("innovation") ? "innovation: " + option : option;
    }

    private static String region(Estimate estimate) {
        return estimate.target().domain().getOrDefault(IN, "");
    }

    /** The row of an answer, in points. */
    String row(int year) {
        return String.format(
                Locale.ROOT,
                "| %s, %d | %.1f | %.1f | %.1f | %.1f |",
                part,
                year,
                100 * truth,
                100 * mean,
                100 * held,
                100 * width);
    }

    /** The row of a region, in respondents and points. */
    String regionRow() {
        return String.format(Locale.ROOT, "| %s | %.0f | %.1f | %.1f |", part, respondents, 100 * held, 100 * width);
    }
}
