package org.impactmodel.scoring.rollup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.alliance.MemberRole;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.scoring.given.Given;

/** Two regions; north has the départements one and two, south has three; the inter-municipal body crosses one and two. */
final class Regions {

    private Regions() {}

    static final Normalisation PLAIN = new Frozen.Goalposts(0, 100, Outside.CLAMP, List.of());
    static final Normalisation LEVELS =
            new Frozen.Levels(new TreeMap<>(Map.of("low", 0.0, "fair", 50.0, "high", 100.0)));

    static Indicator indicator(String id, Optional<RollUp> rule, Normalisation how, Condition... conditions) {
        Indicator one = Indicator.of(id, Given.text(id), how);
        return new Indicator(
                one.id(),
                one.label(),
                one.question(),
                one.unit(),
                one.unitLabel(),
                one.prism(),
                one.dimension(),
                one.area(),
                one.lever(),
                one.articulation(),
                one.sdg(),
                one.status(),
                one.source(),
                one.rationale(),
                List.of(conditions),
                one.owner(),
                one.since(),
                one.reviewed(),
                one.replacedBy(),
                rule,
                one.levelLabels(),
                one.normalise(),
                Extensions.none());
    }

    /** Counts of people that something may be a share of. */
    static final List<Variable> COUNTS = List.of(
            Variable.count("active", Given.text("active")), Variable.count("unemployed", Given.text("unemployed")));

    static final Methodology METHOD = Given.method(List.of(
                    indicator("jobs", Optional.of(new RollUp.Sum()), PLAIN),
                    indicator("trust", Optional.of(new RollUp.Mean()), PLAIN),
                    indicator("rate", Optional.of(new RollUp.MeanByPopulation()), PLAIN),
                    indicator("level", Optional.of(new RollUp.Mean()), LEVELS),
                    indicator("added-level", Optional.of(new RollUp.Sum()), LEVELS),
                    indicator("untold", Optional.empty(), PLAIN),
                    indicator(
                            "conditional",
                            Optional.of(new RollUp.Mean()),
                            PLAIN,
                            new Condition("partnership-kind", List.of("sponsorship"))),
                    indicator("by-active", Optional.of(new RollUp.WeightedMean("active")), PLAIN),
                    indicator("unemployment", Optional.of(new RollUp.Ratio("unemployed", "active", 100)), PLAIN),
                    indicator("level-ratio", Optional.of(new RollUp.Ratio("unemployed", "active", 100)), LEVELS)))
            .variables(COUNTS)
            .build();

    static Territory territory(TerritoryLevel level, String code, int population, String... parents) {
        return Territory.of(level, code, code, 2021).withPopulation(population).withParents(List.of(parents));
    }

    static final List<Territory> TERRITORIES = List.of(
            territory(TerritoryLevel.REGION, "NORTH", 1000),
            territory(TerritoryLevel.REGION, "SOUTH", 500),
            territory(TerritoryLevel.DEPARTEMENT, "1", 600, "region-north"),
            territory(TerritoryLevel.DEPARTEMENT, "2", 400, "region-north"),
            territory(TerritoryLevel.DEPARTEMENT, "3", 500, "region-south"),
            territory(TerritoryLevel.EPCI, "9", 300, "departement-1", "departement-2"),
            territory(TerritoryLevel.COMMUNE, "11", 200, "departement-1", "epci-9"),
            territory(TerritoryLevel.COMMUNE, "12", 50, "departement-1"),
            territory(TerritoryLevel.COMMUNE, "21", 100, "departement-2", "epci-9"));

    static Alliance alliance(String id, String... territories) {
        return Alliance.of(
                        id,
                        PartnershipKind.SPONSORSHIP,
                        Period.ofYear(2021),
                        List.of(Member.of("a", MemberRole.FUNDER), Member.of("b", MemberRole.OPERATOR)))
                .withTerritories(List.of(territories));
    }

    static RolledUp into(TerritoryLevel level, List<Answers> parts, Alliance... alliances) {
        return TerritoryRollUp.of(METHOD, TERRITORIES)
                .withAlliances(List.of(alliances))
                .into(level, parts);
    }

    static double value(RolledUp rolled, String territory, String indicator) {
        Outcome outcome = rolled.whole(territory)
                .orElseThrow()
                .answers()
                .answers()
                .get(indicator)
                .outcome();
        return ((Outcome.Value) outcome).number();
    }
}
