package org.impactmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.actor.ActorKind;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.alliance.Member;
import org.impactmodel.model.alliance.MemberRole;
import org.impactmodel.model.alliance.PartnershipKind;
import org.impactmodel.model.observation.EvidenceGrade;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.Stage;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * An observatory whose observations look like those of the portfolio that ships: three of four are values, some are levels
 * or missing, every twentieth was audited and supersedes what was declared. Territories are those of the catalogue.
 */
final class GeneratedObservatory {

    private final SplittableRandom random;
    private final List<Observation> observations = new ArrayList<>();

    private GeneratedObservatory(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Alliances of three actors each, with an observation of each indicator and those that supersede one. */
    static Observatory of(int alliances, long seed) {
        GeneratedObservatory generated = new GeneratedObservatory(seed);
        List<Actor> actors = IntStream.range(0, alliances + 2)
                .mapToObj(i -> Actor.of("actor-" + i, "Atelier n° " + i, ActorKind.values()[i % 4]))
                .toList();
        List<Alliance> all =
                IntStream.range(0, alliances).mapToObj(generated::alliance).toList();
        return new Observatory(
                "generated",
                Text.of("Généré", "Generated"),
                Nature.ILLUSTRATIVE,
                Optional.empty(),
                actors,
                List.of(),
                all,
                generated.observations,
                List.of(),
                List.of(),
                List.of(),
                Extensions.none());
    }

    private Alliance alliance(int number) {
        List<Member> members = Stream.of(MemberRole.COORDINATOR, MemberRole.FUNDER, MemberRole.OPERATOR)
                .map(role -> Member.of("actor-" + (number + role.ordinal() % 3), role))
                .distinct()
                .toList();
        String id = "alliance-" + number;
        GeneratedMethod.ids().forEach(indicator -> observe(id, indicator));
        return Alliance.of(id, PartnershipKind.values()[number % 4], Period.parse("2019/.."), members)
                .withTerritories(List.of("departement-" + (10 + number % 10)));
    }

    private void observe(String alliance, String indicator) {
        SubjectRef subject = new SubjectRef(SubjectKind.ALLIANCE, alliance);
        Observation declared = graded(
                Observation.of(subject, indicator, Period.ofYear(2021), outcome())
                        .withAssessor("Coordination de l’alliance"),
                Stage.DECLARED);
        if (random.nextInt(20) > 0) {
            observations.add(declared);
            return;
        }
        String id = alliance + "-" + indicator + "-2021";
        observations.add(declared.withId(id));
        observations.add(declared.superseding(new Outcome.Value(value()), Stage.AUDITED, id));
    }

    private Outcome outcome() {
        return switch (random.nextInt(20)) {
            case 0 -> new Outcome.Missing("suivi commencé en cours d’année");
            case 1, 2, 3, 4 -> new Outcome.Level("discussed");
            default -> new Outcome.Value(value());
        };
    }

    /** A whole number or one decimal, as people answer. */
    private double value() {
        return random.nextBoolean() ? random.nextInt(1_000) : random.nextInt(10_000) / 10.0;
    }

    private Observation graded(Observation one, Stage stage) {
        EvidenceGrade grade = EvidenceGrade.values()[random.nextInt(EvidenceGrade.values().length)];
        return new Observation(
                one.id(),
                one.subject(),
                one.indicator(),
                one.period(),
                one.outcome(),
                one.source(),
                one.assessor(),
                Optional.of(grade),
                one.standardError(),
                Optional.of(stage),
                one.supersedes(),
                one.evidence(),
                one.comment(),
                one.extensions());
    }
}
