package org.impactmodel.model.observatory;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.programme.Programme;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * The document of what was observed. {@link ReferenceCheck} tells whether its parts fit together.
 *
 * @param id its name, as a code
 * @param title its title for people
 * @param nature what its figures are
 * @param programme the study programme that it is a part of
 * @param actors who acts
 * @param territories where
 * @param alliances who does what together
 * @param observations what was observed, superseded observations among them
 * @param evidence what there is to read
 * @param evaluations the evaluations of alliances
 * @param surveys who was asked
 * @param extensions what others add
 */
public record Observatory(
        @Code String id,
        Text title,
        Nature nature,
        Optional<Programme> programme,
        List<@Valid Actor> actors,
        List<@Valid Territory> territories,
        List<@Valid Alliance> alliances,
        List<@Valid Observation> observations,
        List<@Valid Evidence> evidence,
        List<@Valid Evaluation> evaluations,
        List<@Valid Survey> surveys,
        Extensions extensions) {
    /** Copies the lists and checks that all parts are given. */
    public Observatory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(programme, "programme");
        actors = List.copyOf(Objects.requireNonNull(actors, "actors"));
        territories = List.copyOf(Objects.requireNonNull(territories, "territories"));
        alliances = List.copyOf(Objects.requireNonNull(alliances, "alliances"));
        observations = List.copyOf(Objects.requireNonNull(observations, "observations"));
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        evaluations = List.copyOf(Objects.requireNonNull(evaluations, "evaluations"));
        surveys = List.copyOf(Objects.requireNonNull(surveys, "surveys"));
        Objects.requireNonNull(extensions, "extensions");
    }
}
