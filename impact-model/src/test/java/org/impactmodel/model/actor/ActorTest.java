package org.impactmodel.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Actor POST = Actor.of("la-poste", "La Poste", ActorKind.COMPANY);
    private static final Identifier POST_OFFICE = Identifier.of(IdentifierScheme.SIRET, "35600000049837");

    @Test
    void holdsNumbersThatAgree() {
        Actor actor = POST.withIdentifiers(List.of(Identifier.of(IdentifierScheme.SIREN, "356000000"), POST_OFFICE));
        assertThat(actor.siren()).contains("356000000");
    }

    @Test
    void refusesTheNumbersOfTwoLegalUnits() {
        List<Identifier> numbers = List.of(Identifier.of(IdentifierScheme.FRENCH_VAT, "FR27552032534"), POST_OFFICE);
        assertThatThrownBy(() -> POST.withIdentifiers(numbers))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(Rule.SAME_SIREN);
                    assertThat(violation.component()).isEqualTo("identifiers");
                    assertThat(violation.found()).isEqualTo("552032534, 356000000");
                });
    }

    @Test
    void needsNoNumber() {
        assertThat(POST.siren()).isEmpty();
    }
}
