package org.impactmodel.model.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class MethodCheckTest {

    private static final Text NAME = Text.of("Nom", "Name");
    private static final Normalisation POSTS = new Frozen.Goalposts(0, 50, Outside.CLAMP, List.of());
    private static final Normalisation LEVELS = new Frozen.Levels(new TreeMap<>(Map.of("low", 0.0, "full", 100.0)));

    private static Methodology method(Node... children) {
        Node.Group root = Node.Group.of("root", new Combine.Arithmetic())
                .children(children)
                .build();
        return Methodology.of("m", "1.0.0", NAME)
                .indicators(List.of(Indicator.of("jobs", NAME, POSTS), Indicator.of("trust", NAME, LEVELS)))
                .views(List.of(new View("view", Optional.of(NAME), Optional.empty(), root)))
                .build();
    }

    private static List<Finding> findings(Methodology method, String indicator, Outcome outcome) {
        Observation one =
                Observation.of(SubjectRef.parse("territory:departement-59"), indicator, Period.parse("2021"), outcome);
        Observatory observatory = new Observatory(
                "o",
                NAME,
                Nature.ILLUSTRATIVE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(one),
                List.of(),
                List.of(),
                List.of(),
                Extensions.none());
        return MethodCheck.findings(observatory, method);
    }

    @Test
    void takesNumbersLevelsAndEveryReasonForHavingNone() {
        assertThat(findings(method(), "jobs", new Outcome.Value(12))).isEmpty();
        assertThat(findings(method(), "trust", new Outcome.Level("full"))).isEmpty();
        assertThat(findings(method(), "jobs", new Outcome.Missing("not asked"))).isEmpty();
        assertThat(findings(method(), "trust", new Outcome.NotApplicable("alone")))
                .isEmpty();
    }

    @Test
    void takesNumbersForVariables() {
        Methodology counting = method().toBuilder()
                .variables(List.of(Variable.count("active", NAME)))
                .build();
        assertThat(findings(counting, "active", new Outcome.Value(12))).isEmpty();
        assertThat(findings(counting, "active", new Outcome.Level("full")))
                .containsExactly(new Finding("/observations/0/level", Rule.NUMBER_EXPECTED, "full", List.of()));
        assertThat(findings(counting, "actives", new Outcome.Value(12)))
                .containsExactly(new Finding(
                        "/observations/0/indicator",
                        Rule.KNOWN_INDICATOR,
                        "actives",
                        List.of("jobs", "trust", "active")));
    }

    @Test
    void findsAnIndicatorThatTheMethodDoesNotHave() {
        assertThat(findings(method(), "jobz", new Outcome.Missing("not asked")))
                .containsExactly(new Finding(
                        "/observations/0/indicator", Rule.KNOWN_INDICATOR, "jobz", List.of("jobs", "trust")));
    }

    @Test
    void findsALevelThatTheIndicatorDoesNotHave() {
        assertThat(findings(method(), "trust", new Outcome.Level("ful")))
                .containsExactly(new Finding("/observations/0/level", Rule.KNOWN_LEVEL, "ful", List.of("full", "low")));
    }

    @Test
    void findsANumberForALevelAndALevelForANumber() {
        assertThat(findings(method(), "trust", new Outcome.Value(3)))
                .containsExactly(
                        new Finding("/observations/0/value", Rule.LEVEL_EXPECTED, "3", List.of("full", "low")));
        assertThat(findings(method(), "jobs", new Outcome.Level("full")))
                .containsExactly(new Finding("/observations/0/level", Rule.NUMBER_EXPECTED, "full", List.of()));
    }

    /** A view may score the same answers by other levels, or see numbers where another sees levels. */
    @Test
    void takesWhatAPlaceOfAViewNormalisesOtherwise() {
        Normalisation more = new Frozen.Levels(new TreeMap<>(Map.of("half", 50.0, "full", 100.0)));
        Methodology other = method(
                new Node.Leaf("trust", OptionalDouble.of(1), Optional.of(more)),
                new Node.Leaf("jobs", OptionalDouble.of(1), Optional.of(LEVELS)));
        assertThat(findings(other, "trust", new Outcome.Level("half"))).isEmpty();
        assertThat(findings(other, "jobs", new Outcome.Level("low"))).isEmpty();
    }
}
