package org.impactmodel.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.Mismatch;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.Redistribution;
import org.impactmodel.model.weighting.TotalForm;
import org.impactmodel.model.weighting.Trimming;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.model.weighting.fit.CategoryFit;
import org.impactmodel.model.weighting.fit.MarginFit;
import org.impactmodel.model.weighting.fit.NumericFit;
import org.impactmodel.model.weighting.fit.WeightCost;
import org.impactmodel.model.weighting.fit.WeightRatios;
import org.impactmodel.model.weighting.fit.WeightingFit;

/** One of each record of the weighting of a sample with every part filled, invented for tests. */
final class WeightingSamples {

    private WeightingSamples() {}

    static List<Record> all() {
        CategoryTotal north = new CategoryTotal(List.of("north", "small"), 0.4);
        Margin margin = new Margin(List.of("region", "size"), TotalForm.SHARE, List.of(north), "invented");
        NumericTotal staff = new NumericTotal("staff", TotalForm.TOTAL, 1200, "invented");
        Distance.Logit logit = new Distance.Logit(0.3, 3);
        WeightingMethod.Calibration calibration = new WeightingMethod.Calibration(logit, 1e-8, 50);
        Trimming trimming = new Trimming(0.25, 4, Redistribution.EQUALLY);
        CategoryFit category = new CategoryFit(List.of("north", "small"), 12, 35, 40, 40);
        MarginFit fitted = new MarginFit(List.of("region", "size"), List.of(category));
        NumericFit number = new NumericFit("staff", 1100, 1200, 1200);
        WeightRatios ratios = new WeightRatios(0.5, 0.6, 0.8, 1, 1.2, 1.4, 2, 1, 0.3);
        WeightCost cost = new WeightCost(100, 1.2, 83);
        return List.of(
                north,
                margin,
                staff,
                logit,
                new Distance.Linear(),
                new Distance.RakingRatio(),
                calibration,
                new WeightingMethod.Raking(1e-8, 100),
                new WeightingMethod.PostStratification(),
                trimming,
                new WeightingRecipe(
                        OptionalDouble.of(100), List.of(margin), List.of(staff), calibration, Optional.of(trimming)),
                new Mismatch(1100, 1000),
                WeightingProblem.of("/margins/0", WeightingFault.VALUE_ABSENT, "region")
                        .withRespondents(3, 7)
                        .withFigures(1, 2),
                category,
                fitted,
                number,
                ratios,
                cost,
                new WeightingFit(100, 6, 25, ratios, cost, cost, List.of(fitted), List.of(number)));
    }
}
