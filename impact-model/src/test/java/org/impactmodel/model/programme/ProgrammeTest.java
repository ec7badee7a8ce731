package org.impactmodel.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgrammeTest {

    /** Observatoire des partenariats: three plans of five years, one after another. */
    @Test
    void coversFiveYearsEach() {
        assertThat(Programme.values())
                .extracting(programme -> programme.years().toString())
                .containsExactly("2008/2012", "2013/2017", "2018/2022");
    }

    @Test
    void goesThroughThreePhasesAndThreeLevelsOfDebate() {
        assertThat(Phase.values()).containsExactly(Phase.EXPLORATORY, Phase.QUANTITATIVE, Phase.DEBATE);
        assertThat(DebateLevel.values()).hasSize(3);
    }

    /** The populations of the published figures of the Observatory. */
    @Test
    void crossesTheViewsOfFourPopulations() {
        assertThat(Population.values())
                .extracting(Population::code)
                .containsExactly("citizens", "elected-officials", "business-leaders", "association-leaders");
    }
}
