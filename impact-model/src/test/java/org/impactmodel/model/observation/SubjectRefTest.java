package org.impactmodel.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"alliance:nord-emploi", "actor:la-poste", "territory:departement-2a"})
    void readsBackWhatItWrites(String text) {
        assertThat(SubjectRef.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nord-emploi",
                "aliance:nord-emploi",
                "alliance:",
                ":nord-emploi",
                "alliance:Nord",
                "alliance:a:b",
                "other:a",
                ""
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> SubjectRef.parse(text)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(Rule.SUBJECT_FORM);
            assertThat(violation.found()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRA", "library:north", "alliance:Nord", "other:a", "Côtes-d’Armor"})
    void callsWhatTablesHoldByItsOwnName(String text) {
        assertThat(SubjectRef.named(text)).isEqualTo(new SubjectRef(SubjectKind.OTHER, text));
        assertThat(SubjectRef.named(text)).hasToString(text);
        assertThat(SubjectRef.named("alliance:nord-emploi")).isEqualTo(SubjectRef.parse("alliance:nord-emploi"));
    }

    @Test
    void holdsNoIdThatDocumentsRefuse() {
        assertThatThrownBy(() -> new SubjectRef(SubjectKind.ACTOR, "La Poste")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void sortsAsItIsWritten() {
        assertThat(Stream.of("territory:b", "alliance:z", "alliance:a", "actor:m")
                        .map(SubjectRef::parse)
                        .sorted())
                .extracting(SubjectRef::toString)
                .containsExactly("actor:m", "alliance:a", "alliance:z", "territory:b");
    }
}
