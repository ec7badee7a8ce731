package org.impactmodel.model.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class RollUpCheckTest {

    private static final Text TEXT = Text.of("Essai", "Test");
    private static final Indicator RATE =
            Indicator.of("unemployment", TEXT, new Frozen.Goalposts(20, 5, Outside.CLAMP, List.of()));
    private static final Indicator TRUST =
            Indicator.of("trust", TEXT, new Frozen.Levels(new TreeMap<>(Map.of("weak", 0.0, "good", 100.0))));
    private static final List<Variable> COUNTS =
            List.of(Variable.count("unemployed", TEXT), Variable.count("active", TEXT));

    private static Methodology method(List<Variable> variables, RollUp rule, Optional<Peers> peers) {
        Node.Group root = Node.Group.of("solidity", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .children(Node.Leaf.of("unemployment", 1), Node.Leaf.of("trust", 1))
                .build();
        MethodologyBuilder builder = Methodology.of("sample", "1.0.0", TEXT)
                .indicators(List.of(RATE.withRollUp(rule), TRUST))
                .variables(variables)
                .views(List.of(new View("solidity", Optional.of(TEXT), Optional.empty(), root)));
        peers.ifPresent(builder::peers);
        return builder.build();
    }

    private static List<Finding> findings(RollUp rule) {
        return method(COUNTS, rule, Optional.empty()).findings();
    }

    @Test
    void findsNothingWhereVariablesAndNumbersAreNamed() {
        assertThat(findings(new RollUp.Ratio("unemployed", "active", 100))).isEmpty();
        assertThat(findings(new RollUp.WeightedMean("active"))).isEmpty();
        assertThat(findings(new RollUp.WeightedMean("unemployment"))).isEmpty();
    }

    @Test
    void findsCountsThatNobodyObservesAndListsThoseThereAre() {
        List<String> numbers = List.of("unemployed", "active", "unemployment");
        assertThat(findings(new RollUp.Ratio("jobless", "actives", 100)))
                .containsExactly(
                        new Finding("/indicators/0/roll-up/numerator", Rule.KNOWN_REFERENCE, "jobless", numbers),
                        new Finding("/indicators/0/roll-up/denominator", Rule.KNOWN_REFERENCE, "actives", numbers));
        assertThat(findings(new RollUp.WeightedMean("trust")))
                .as("levels are no weights")
                .containsExactly(new Finding("/indicators/0/roll-up/weight", Rule.KNOWN_REFERENCE, "trust", numbers));
    }

    @Test
    void findsAVariableThatLeadsNowhere() {
        Variable share = new Variable(
                "share",
                TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RollUp.WeightedMean("people")),
                Extensions.none());
        assertThat(method(List.of(share), new RollUp.Mean(), Optional.empty()).findings())
                .extracting(Finding::pointer)
                .containsExactly("/variables/0/roll-up/weight");
    }

    @Test
    void findsAVariableNamedLikeAnotherOrLikeAnIndicator() {
        List<Variable> twice =
                List.of(Variable.count("active", TEXT), Variable.count("active", TEXT), Variable.count("trust", TEXT));
        assertThat(method(twice, new RollUp.Mean(), Optional.empty()).findings())
                .containsExactly(
                        new Finding("/variables/1/id", Rule.UNIQUE, "active", List.of()),
                        new Finding("/variables/2/id", Rule.UNIQUE, "trust", List.of()));
    }

    @Test
    void peersMayBeNearestByVariables() {
        Peers near = new Peers(List.of(), Optional.of(new Nearest(List.of("active", "size"), 5)), 3);
        assertThat(method(COUNTS, new RollUp.Mean(), Optional.of(near)).findings())
                .containsExactly(new Finding(
                        "/peers/nearest/variables/1",
                        Rule.KNOWN_REFERENCE,
                        "size",
                        List.of("unemployment", "trust", "unemployed", "active")));
    }

    @Test
    void refusesAFactorThatIsNotFinite() {
        assertThatThrownBy(() -> new RollUp.Ratio("unemployed", "active", Double.NaN))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("times: a finite number is required, found NaN");
    }
}
