package org.impactmodel.model.sdg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgLinkTest {

    @Test
    void signsItsStrengthByItsDirection() {
        SdgLink helps = new SdgLink("8.5", SdgDirection.SUPPORTS, 3, SdgFramework.YEAR_2020);
        SdgLink harms = new SdgLink("13", SdgDirection.HINDERS, 1, SdgFramework.YEAR_2020);
        assertThat(helps.signedStrength()).isEqualTo(3);
        assertThat(harms.signedStrength()).isEqualTo(-1);
        assertThat(helps.goal()).isEqualTo(Sdg.DECENT_WORK_AND_ECONOMIC_GROWTH);
        assertThat(harms.goal()).isEqualTo(Sdg.CLIMATE_ACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "18", "8.99", "8.5.1", "eight", ""})
    void namesAGoalOrTargetThatExists(String code) {
        assertThatThrownBy(() -> new SdgLink(code, SdgDirection.SUPPORTS, 1, SdgFramework.YEAR_2017))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.SDG_CODE);
                    assertThat(violation.component()).isEqualTo("code");
                });
    }

    @Test
    void namesTheYearOfItsFramework() {
        assertThat(SdgFramework.values()).extracting(SdgFramework::year).containsExactly(2017, 2020, 2025);
        assertThat(SdgFramework.values()).extracting(SdgFramework::code).containsExactly("2017", "2020", "2025");
    }
}
