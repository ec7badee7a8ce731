package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.impactmodel.model.weighting.fit.WeightingFit;

/** The fit of weights for programs: a row for each category of a margin and each total. */
final class FitRows {

    private static final List<String> COLUMNS =
            List.of("variables", "categories", "respondents", "before", "after", "target");

    private FitRows() {}

    static Rows of(String survey, WeightingFit fit) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("survey", survey);
        facts.put("lowest-ratio", fit.ratios().lowest());
        facts.put("median-ratio", fit.ratios().median());
        facts.put("highest-ratio", fit.ratios().highest());
        facts.put("design-effect", fit.after().designEffect());
        facts.put("effective-size", fit.after().effectiveSize());
        facts.put("iterations", fit.iterations());
        facts.put("farthest-off", fit.farthestOff());
        List<List<Object>> rows = new ArrayList<>();
        fit.margins()
                .forEach(margin -> margin.categories()
                        .forEach(category -> rows.add(List.of(
                                String.join("|", margin.variables()),
                                String.join("|", category.categories()),
                                category.respondents(),
                                category.before(),
                                category.after(),
                                category.target()))));
        fit.totals()
                .forEach(total ->
                        rows.add(List.of(total.variable(), "", "", total.before(), total.after(), total.target())));
        return new Rows(facts, "margins", COLUMNS, rows);
    }
}
