package org.impactmodel.examples.coverage;

import java.util.List;
import java.util.stream.Stream;

/**
 * A population and a way to draw from it.
 *
 * @param clusters how many clusters are drawn
 * @param perCluster how many respondents each has; 1 for respondents drawn alone
 * @param correlation how alike the answers in one cluster are, from 0 up to below 1
 * @param unequal whether weights differ: log-normal with a standard deviation of 0.6 of the logarithm, which leaves 70 of 100
 * @param share the true share that says yes
 */
record Setting(int clusters, int perCluster, double correlation, boolean unequal, double share) {

    static final List<Double> SHARES = List.of(0.02, 0.05, 0.1, 0.3, 0.5, 0.9, 0.98);
    static final List<Integer> SIZES = List.of(8, 12, 20, 30, 60, 120, 300);
    static final List<List<Integer>> CLUSTERS =
            List.of(List.of(5, 10), List.of(10, 5), List.of(10, 20), List.of(20, 10), List.of(30, 10));
    static final List<Double> CORRELATIONS = List.of(0.02, 0.05, 0.1, 0.2);

    /** One row of the table of respondents drawn alone. */
    static List<Setting> alone(int size, boolean unequal) {
        return SHARES.stream()
                .map(share -> new Setting(size, 1, 0, unequal, share))
                .toList();
    }

    /** One row of the table of clusters. */
    static List<Setting> clustered(int clusters, int perCluster, double correlation) {
        return SHARES.stream()
                .map(share -> new Setting(clusters, perCluster, correlation, false, share))
                .toList();
    }

    static List<List<Setting>> rowsAlone() {
        return Stream.of(false, true)
                .flatMap(unequal -> SIZES.stream().map(size -> alone(size, unequal)))
                .toList();
    }

    static List<List<Setting>> rowsClustered() {
        return CLUSTERS.stream()
                .flatMap(drawn ->
                        CORRELATIONS.stream().map(correlation -> clustered(drawn.get(0), drawn.get(1), correlation)))
                .toList();
    }

    int respondents() {
        return clusters * perCluster;
    }
}
