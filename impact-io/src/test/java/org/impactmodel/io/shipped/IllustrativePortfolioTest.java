package org.impactmodel.io.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.Stage;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.junit.jupiter.api.Test;

/** The portfolio of made-up alliances. */
class IllustrativePortfolioTest {

    private final Observatory portfolio = Portfolios.portfolio("illustrative-portfolio");

    @Test
    void saysThatItIsIllustrative() {
        assertThat(portfolio.nature()).isEqualTo(Nature.ILLUSTRATIVE);
        assertThat(portfolio.title().byLanguage().get("fr")).containsIgnoringCase("illustratif");
        assertThat(portfolio.title().byLanguage().get("en")).containsIgnoringCase("illustrative");
        assertThat(portfolio.alliances())
                .extracting(Alliance::nature)
                .allMatch(nature -> nature.equals(Optional.of(Nature.ILLUSTRATIVE)));
    }

    @Test
    void bearsNoNumberOfARegister() {
        assertThat(portfolio.actors()).allSatisfy(actor -> {
            assertThat(actor.name()).contains("fictif");
            assertThat(actor.identifiers())
                    .allMatch(number -> number.knownScheme().isEmpty());
        });
    }

    @Test
    void holdsTwelveAlliancesAtLeastOfEveryKindInSeveralRegions() {
        assertThat(portfolio.alliances()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(portfolio.alliances().stream().map(Alliance::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(PartnershipKind.class));
        assertThat(portfolio.territories())
                .filteredOn(territory -> territory.level() == TerritoryLevel.REGION)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void coversTwoPeriodsWithGapsReviewsAndAudits() {
        List<Observation> all = portfolio.observations();
        assertThat(all.stream().map(one -> one.period().toString()).distinct())
                .containsExactlyInAnyOrder("2021", "2023");
        assertThat(all).anyMatch(one -> one.outcome() instanceof Outcome.Missing);
        assertThat(all).anyMatch(one -> one.outcome() instanceof Outcome.NotApplicable);
        assertThat(all)
                .anyMatch(one -> one.stage().equals(Optional.of(Stage.REVIEWED))
                        && one.supersedes().isPresent());
        assertThat(all)
                .anyMatch(one -> one.stage().equals(Optional.of(Stage.AUDITED))
                        && one.supersedes().isPresent());
        assertThat(all).anyMatch(one -> !one.evidence().isEmpty());
    }

    @Test
    void letsAssessorsDisagree() {
        Map<List<Object>, Set<Outcome>> answers = portfolio.observations().stream()
                .filter(one -> one.stage().equals(Optional.of(Stage.DECLARED)))
                .collect(Collectors.groupingBy(
                        one -> List.of(one.subject(), one.indicator(), one.period()),
                        Collectors.mapping(Observation::outcome, Collectors.toSet())));
        assertThat(answers.values()).filteredOn(voices -> voices.size() > 1).hasSizeGreaterThan(20);
    }

    @Test
    void answersTheReferenceMethodInItsOwnTerms() {
        Map<String, Indicator> indicators = new TreeMap<>();
        Methods.method("impact-2018").indicators().forEach(one -> indicators.put(one.id(), one));
        assertThat(portfolio.observations()).allSatisfy(one -> {
            Indicator indicator = indicators.get(one.indicator());
            assertThat(indicator).as(one.indicator()).isNotNull();
            if (one.outcome() instanceof Outcome.Level level) {
                assertThat(levels(indicator)).contains(level.code());
            } else if (one.outcome() instanceof Outcome.Value) {
                assertThat(indicator.normalise()).isInstanceOf(Frozen.Goalposts.class);
            }
        });
    }

    private static Collection<String> levels(Indicator indicator) {
        return ((Frozen.Levels) indicator.normalise()).levels().keySet();
    }
}
