package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.ReplicateMethod;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;

/** What does not fit in the columns of a sample. */
final class Design {

    private static final String REPLICATES = "/sample/replicates";

    private final List<Finding> findings = new ArrayList<>();

    private Design() {}

    static List<Finding> findings(Sample sample) {
        Design design = new Design();
        int stages = sample.clusters().size() + 1;
        for (int i = stages; i < sample.populationSizes().size(); i++) {
            design.add(
                    "/sample/population-sizes/" + i,
                    Rule.SIZES_HAVE_STAGES,
                    sample.populationSizes().get(i));
        }
        sample.replicates().ifPresent(replicates -> design.replicates(replicates, sample));
        return design.findings;
    }

    private void replicates(Replicates replicates, Sample sample) {
        if (sample.weight().isEmpty()) {
            add(REPLICATES, Rule.WEIGHT_OF_REPLICATES, replicates.method().code());
        }
        int scales = replicates.replicateScales().size();
        int columns = replicates.columns().size();
        boolean needed = replicates.method() == ReplicateMethod.JKN;
        if (scales != columns && (scales > 0 || needed)) {
            add(REPLICATES + "/replicate-scales", Rule.REPLICATE_SCALES_FIT, scales + " / " + columns);
        }
        boolean fay = replicates.method() == ReplicateMethod.FAY;
        if (fay != replicates.fay().isPresent()) {
            add(REPLICATES + "/fay", Rule.FAY_COEFFICIENT, replicates.method().code());
        }
    }

    private void add(String at, Rule rule, String found) {
        findings.add(new Finding(at, rule, found, List.of()));
    }
}
