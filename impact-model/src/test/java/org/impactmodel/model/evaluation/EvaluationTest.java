package org.impactmodel.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationTest {

    /** Le RAMEAU, « L'évaluation partenariale en pratique » (2019). */
    @Test
    void standsOnSevenApproachesThreeObjectsAndThreeAudiences() {
        assertThat(Approach.values())
                .extracting(approach -> approach.label().in("fr"))
                .containsExactly(
                        "Performance",
                        "Cohérence",
                        "Efficience",
                        "Pertinence",
                        "Contribution sociétale",
                        "Clarté",
                        "Sens");
        assertThat(Judged.values()).hasSize(3);
        assertThat(Audience.values()).hasSize(3);
    }
}
