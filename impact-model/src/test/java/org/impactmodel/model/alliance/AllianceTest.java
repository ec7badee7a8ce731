package org.impactmodel.model.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class AllianceTest {

    private static final Period FROM_2020_TO_2022 = Period.ofYears(2020, 2022);
    private static final Member COMPANY = Member.of("atelier", MemberRole.FUNDER);
    private static final Member ASSOCIATION = Member.of("passerelle", MemberRole.OPERATOR);

    private static Alliance of(Member... members) {
        return Alliance.of("nord-emploi", PartnershipKind.SPONSORSHIP, FROM_2020_TO_2022, List.of(members));
    }

    @Test
    void bringsTogetherTwoActors() {
        assertThat(of(COMPANY, ASSOCIATION).members()).containsExactly(COMPANY, ASSOCIATION);
    }

    @Test
    void letsAnActorPlaySeveralRoles() {
        assertThat(of(COMPANY, ASSOCIATION, Member.of("atelier", MemberRole.INITIATOR))
                        .members())
                .hasSize(3);
    }

    @Test
    void isNotMadeByOneActorAlone() {
        assertThatThrownBy(() -> of(COMPANY, Member.of("atelier", MemberRole.INITIATOR)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.SEVERAL_ACTORS);
                    assertThat(violation.component()).isEqualTo("members");
                    assertThat(violation.found()).isEqualTo("1");
                });
    }

    @Test
    void hasNoMemberWhileItDoesNotLast() {
        Member late = new Member("passerelle", MemberRole.OPERATOR, Optional.of(Period.parse("2022/2023")));
        assertThatThrownBy(() -> of(COMPANY, late)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(Rule.WITHIN_PERIOD);
            assertThat(violation.found()).isEqualTo("2022/2023");
        });
    }

    @Test
    void hasMembersForAPartOfItsTime() {
        Member early = new Member("passerelle", MemberRole.OPERATOR, Optional.of(Period.ofYear(2020)));
        assertThat(of(COMPANY, early).members()).contains(early);
    }

    @Test
    void givesAnActorARoleOnceAtATime() {
        Member first = new Member("passerelle", MemberRole.OPERATOR, Optional.of(Period.ofYear(2020)));
        Member again = new Member("passerelle", MemberRole.OPERATOR, Optional.of(Period.ofYear(2022)));
        assertThat(of(COMPANY, first, again).members()).hasSize(3);
        assertThatThrownBy(() -> of(COMPANY, first, ASSOCIATION))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.ROLE_ONCE);
                    assertThat(violation.found()).isEqualTo("passerelle operator 2020/2022");
                });
    }
}
