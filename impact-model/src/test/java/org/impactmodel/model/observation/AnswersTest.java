package org.impactmodel.model.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void refusesASubjectThatNoCardCouldName() {
        assertThat(Answers.of("a".repeat(10_000), Map.of()).subject()).hasSize(10_000);
        assertThatThrownBy(() -> Answers.of(" ", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject: one to 10000 characters, not all blank, are required, found 1");
        assertThatThrownBy(() -> Answers.of("a".repeat(10_001), Map.of()))
                .hasMessage("subject: one to 10000 characters, not all blank, are required, found 10001");
    }
}
