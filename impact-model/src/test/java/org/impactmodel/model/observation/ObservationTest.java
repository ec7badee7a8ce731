package org.impactmodel.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static final Observation JOBS = Observation.of(
                    SubjectRef.parse("alliance:nord-emploi"),
                    "jobs-created",
                    Period.ofYear(2021),
                    new Outcome.Value(12))
            .withId("jobs-2021")
            .withAssessor("Passerelle");

    @Test
    void leavesTheEarlierObservationWhereItIs() {
        Observation audited = JOBS.superseding(new Outcome.Value(11), Stage.AUDITED, "jobs-2021");
        assertThat(audited.supersedes()).contains("jobs-2021");
        assertThat(audited.stage()).contains(Stage.AUDITED);
        assertThat(audited.id()).isEmpty();
        assertThat(audited.assessor()).contains("Passerelle");
        assertThat(audited.outcome()).isEqualTo(new Outcome.Value(11));
        assertThat(JOBS.outcome()).isEqualTo(new Outcome.Value(12));
    }

    @Test
    void doubtsAValueOnly() {
        assertThat(JOBS.withStandardError(1.5).standardError()).hasValue(1.5);
        Observation unknown = JOBS.superseding(new Outcome.Missing("registre perdu"), Stage.REVIEWED, "jobs-2021");
        assertThatThrownBy(() -> unknown.withStandardError(1.5))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.STANDARD_ERROR_OF_VALUE);
                    assertThat(violation.component()).isEqualTo("standardError");
                });
    }

    @Test
    void holdsFiniteNumbers() {
        assertThatThrownBy(() -> JOBS.withStandardError(Double.POSITIVE_INFINITY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(Rule.FINITE));
        assertThatThrownBy(() -> new Outcome.Value(Double.NaN))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("number: a finite number is required, found NaN");
    }
}
