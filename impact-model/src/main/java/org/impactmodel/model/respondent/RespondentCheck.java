package org.impactmodel.model.respondent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Rule;

/** Whether the design of a table of respondents holds together. */
public final class RespondentCheck {

    private RespondentCheck() {}

    /**
     * Everything that does not fit.
     *
     * @param table the table
     * @return {@link Rule#DESIGN_VALUE values of the design that are absent}, {@link Rule#WEIGHT_ABOVE_ZERO weights} and
     *     {@link Rule#REPLICATE_NOT_BELOW_ZERO replicate weights} that are none,
     *     {@link Rule#RESPONDENT_ONCE people who are there twice}, {@link Rule#CLUSTER_IN_ONE_STRATUM clusters of two strata},
     *     {@link Rule#ONE_POPULATION_SIZE population sizes that vary}, {@link Rule#POPULATION_SIZE_WHOLE are no numbers of units} or {@link Rule#POPULATION_HOLDS_SAMPLE lie below the
     *     number drawn}, {@link Rule#STRATUM_OF_SEVERAL strata} or {@link Rule#SAMPLE_OF_SEVERAL samples} of one unit, the last only where the variance comes from the
     *     strata of a random or quota sample; in the order of these kinds, of one kind in the order of the rows. Where
     *     values of the design are absent, what rests on them is not looked at
     */
    public static List<RowFinding> findings(RespondentTable table) {
        Objects.requireNonNull(table, "table");
        List<RowFinding> findings = new ArrayList<>(Cells.findings(table));
        boolean whole = findings.stream().noneMatch(finding -> finding.rule() == Rule.DESIGN_VALUE);
        return List.copyOf(whole ? Stages.addTo(findings, table) : findings);
    }
}
