package org.impactmodel.examples.coverage;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.scoring.survey.interval.IntervalEstimator;
import org.impactmodel.scoring.survey.interval.Margin;
import org.impactmodel.scoring.survey.interval.SampledShare;

/** Prints how often the intervals of shares hold the truth, in settings of all kinds. */
public final class CoverageTable {

    static final long SEED = 20220301;
    static final int SAMPLES = 10_000;
    private static final int SAMPLES_TO_COMPARE = 2_000;

    private static final IntervalEstimator USUAL = IntervalEstimator.at(0.95);
    private static final List<IntervalMethod> METHODS = List.of(
            IntervalMethod.WILSON,
            IntervalMethod.BETA,
            IntervalMethod.LOGIT,
            IntervalMethod.LIKELIHOOD,
            IntervalMethod.ARCSINE,
            IntervalMethod.WALD);

    private CoverageTable() {}

    /**
     * Prints the tables.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        print(out, "respondents | weights", Setting.rowsAlone());
        print(out, "clusters × respondents | correlation", Setting.rowsClustered());
        out.println("| method | drawn | lowest | mean | below 93 % | no interval | width |");
        out.println("|---|---|---|---|---|---|---|");
        for (IntervalMethod method : METHODS) {
            String name = method.label().in("en");
            IntervalEstimator estimator = USUAL.withMethod(method);
            out.println("| " + name + " | alone | " + summary(estimator::share, Setting.rowsAlone()));
            out.println("| " + name + " | in clusters | " + summary(estimator::share, Setting.rowsClustered()));
        }
        out.println("| Wilson | in clusters, not told | "
                + summary(CoverageTable::withoutClusters, Setting.rowsClustered()));
    }

    /** What the usual estimator says where nobody told it that the respondents came in clusters. */
    private static Margin withoutClusters(SampledShare share) {
        return USUAL.share(share.withClusters(share.respondents()));
    }

    private static void print(PrintStream out, String first, List<List<Setting>> rows) {
        out.println(Setting.SHARES.stream()
                .map(CoverageTable::percent)
                .collect(Collectors.joining(" | ", "| " + first + " | ", " |")));
        out.println("|---".repeat(2 + Setting.SHARES.size()) + "|");
        rows.parallelStream().map(CoverageTable::row).forEachOrdered(out::println);
        out.println();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static String row(List<Setting> settings) {
        Setting one = settings.get(0);
        String drawn = one.perCluster() == 1
                ? one.respondents() + " | " + (one.unequal() ? "unequal" : "equal")
                : one.clusters() + " × " + one.perCluster() + " | " + one.correlation();
        return settings.stream()
                .map(setting ->
                        tenths(Coverage.of(USUAL::share, setting, SAMPLES).held()))
                .collect(Collectors.joining(" | ", "| " + drawn + " | ", " |"));
    }

    private static String tenths(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String summary(Function<SampledShare, Margin> estimator, List<List<Setting>> rows) {
        List<Coverage> found = rows.parallelStream()
                .flatMap(List::stream)
                .map(setting -> Coverage.of(estimator, setting, SAMPLES_TO_COMPARE))
                .toList();
        double lowest = found.stream().mapToDouble(Coverage::held).min().orElseThrow();
        double mean = found.stream().mapToDouble(Coverage::held).average().orElseThrow();
        long below = found.stream().filter(one -> one.held() < 0.93).count();
        double none = found.stream().mapToDouble(Coverage::none).average().orElseThrow();
        double width = found.stream().mapToDouble(Coverage::width).average().orElseThrow();
        return tenths(lowest) + " | " + tenths(mean) + " | " + below + " of " + found.size() + " | " + tenths(none)
                + " % | " + tenths(width) + " |";
    }
}
