package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Checks that what roll-ups need is observed, as a number. */
final class RollUpCheck {

    private final Ids numbers;
    private final List<Finding> findings = new ArrayList<>();

    private RollUpCheck(KnownList<Indicator> indicators, KnownList<Variable> variables) {
        List<Known<String>> ids = Stream.concat(
                        variables.stream().map(one -> one.part("id", Variable::id)),
                        indicators.stream()
                                .filter(one -> !one.part("normalise", Indicator::normalise)
                                        .is(Frozen.Levels.class))
                                .map(one -> one.part("id", Indicator::id)))
                .toList();
        this.numbers = Ids.of(ids, indicators.isComplete() && variables.isComplete(), Function.identity());
    }

    static List<Finding> findings(Known<Methodology> method) {
        KnownList<Indicator> indicators = method.list("indicators", Methodology::indicators);
        KnownList<Variable> variables = method.list("variables", Methodology::variables);
        RollUpCheck check = new RollUpCheck(indicators, variables);
        indicators.forEach(one -> check.rule(one.optional("roll-up", Indicator::rollUp)));
        variables.forEach(one -> check.rule(one.optional("roll-up", Variable::rollUp)));
        return check.findings;
    }

    private void rule(Known<RollUp> rule) {
        rule.as(RollUp.WeightedMean.class).ifPresent(mean -> number(mean.part("weight", RollUp.WeightedMean::weight)));
        rule.as(RollUp.Ratio.class).ifPresent(ratio -> {
            number(ratio.part("numerator", RollUp.Ratio::numerator));
            number(ratio.part("denominator", RollUp.Ratio::denominator));
        });
    }

    private void number(Known<String> reference) {
        reference
                .value()
                .filter(id -> !numbers.mayHave(id))
                .ifPresent(id -> findings.add(reference.breaks(Rule.KNOWN_REFERENCE, id, numbers.names())));
    }
}
