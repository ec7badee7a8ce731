package org.impactmodel.model.sdg;

import static org.assertj.core.api.Assertions.assertThat;

import org.impactmodel.model.Shared;
import org.junit.jupiter.api.Test;

class SdgTest {

    @Test
    void numbersTheGoalsFromOneToSeventeen() {
        assertThat(Sdg.values()).hasSize(17);
        assertThat(Sdg.find(8)).contains(Sdg.DECENT_WORK_AND_ECONOMIC_GROWTH);
        assertThat(Sdg.find(0)).isEmpty();
        assertThat(Sdg.find(18)).isEmpty();
        assertThat(Sdg.values()).extracting(Sdg::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void speaksBothLanguages() {
        assertThat(Sdg.PARTNERSHIPS_FOR_THE_GOALS.label().in("fr"))
                .isEqualTo("Partenariats pour la réalisation des objectifs");
        assertThat(Sdg.PARTNERSHIPS_FOR_THE_GOALS.label().in("en")).isEqualTo("Partnerships for the goals");
        assertThat(Sdg.PARTNERSHIPS_FOR_THE_GOALS.uri()).isEqualTo("http://metadata.un.org/sdg/17");
        assertThat(Sdg.PARTNERSHIPS_FOR_THE_GOALS.colour()).isEqualTo("#19486A");
    }

    /** United Nations: 13 goals have between 5 and 13 targets; goal 17 has 19, the most (A/RES/71/313). */
    @Test
    void holdsItsTargets() {
        assertThat(Sdg.DECENT_WORK_AND_ECONOMIC_GROWTH.targets())
                .extracting(SdgTarget::code)
                .containsExactly("8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "8.8", "8.9", "8.10", "8.a", "8.b");
        assertThat(Sdg.PARTNERSHIPS_FOR_THE_GOALS.targets()).hasSize(19);
    }

    @Test
    void isFoundByItsCodeAndByThoseOfItsTargets() {
        assertThat(Sdg.ofCode("8")).contains(Sdg.DECENT_WORK_AND_ECONOMIC_GROWTH);
        assertThat(Sdg.ofCode("8.10")).contains(Sdg.DECENT_WORK_AND_ECONOMIC_GROWTH);
        assertThat(Sdg.ofCode("8.11")).isEmpty();
        assertThat(Sdg.ofCode("08")).isEmpty();
    }

    /** The two French names corrected are misspelt in that collection: "Travaux décent", "Energies propres". */
    @Test
    void bearsTheOfficialNamesColoursAndAddresses() {
        for (String[] row : Shared.rows("sdg/goals.csv")) {
            Sdg goal = Sdg.find(Integer.parseInt(row[0])).orElseThrow();
            String line = String.join(",", row);
            assertThat(goal.uri()).isEqualTo(row[1]);
            assertThat(line).contains(goal.colour());
            assertThat(line).contains(goal.label().in("en"));
        }
    }
}
