package org.impactmodel.scoring.survey.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How p-values are adjusted where many tests are read together; as {@code p.adjust} in R. */
public enum Adjustment implements Coded {
    /** Keeps the chance of a single false alarm among all tests below the risk (Holm, Scand. J. Statistics 6, 1979). */
    HOLM("holm", "Holm", "Holm"),

    /**
     * Keeps the expected share of false alarms among the alarms below the risk, for tests that are independent or rise
     * together (Benjamini and Hochberg, J. R. Statist. Soc. B 57, 1995).
     */
    BENJAMINI_HOCHBERG("benjamini-hochberg", "Benjamini-Hochberg", "Benjamini-Hochberg");

    private final String code;
    private final Text label;

    Adjustment(String code, String fr, String en) {
        this.code = code;
        this.label = Text.of(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Adjusts the p-values of a family.
     *
     * @param raw the p-values of all its tests, in [0, 1]
     * @return the adjusted p-values in the same order, in [0, 1], none below its raw one
     * @throws IllegalArgumentException when a p-value is out of its range
     */
    public List<Double> adjust(List<Double> raw) {
        raw.forEach(p -> Require.share("raw", p));
        List<Integer> rising = IntStream.range(0, raw.size())
                .boxed()
                .sorted(Comparator.comparing(raw::get))
                .toList();
        List<Double> adjusted = new ArrayList<>(Collections.nCopies(raw.size(), 1.0));
        if (this == HOLM) {
            holm(raw, rising, adjusted);
        } else {
            benjaminiHochberg(raw, rising, adjusted);
        }
        return List.copyOf(adjusted);
    }

    private static void holm(List<Double> raw, List<Integer> rising, List<Double> adjusted) {
        double least = 0;
        for (int rank = 0; rank < rising.size(); rank++) {
            int place = rising.get(rank);
            least = Math.max(least, Math.min(1, (rising.size() - rank) * raw.get(place)));
            adjusted.set(place, least);
        }
    }

    private static void benjaminiHochberg(List<Double> raw, List<Integer> rising, List<Double> adjusted) {
        double most = 1;
        for (int rank = rising.size(); rank > 0; rank--) {
            int place = rising.get(rank - 1);
            most = Math.min(most, (double) rising.size() / rank * raw.get(place));
            adjusted.set(place, most);
        }
    }
}
