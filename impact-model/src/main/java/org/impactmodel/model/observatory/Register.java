package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.impactmodel.model.actor.Actor;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.evaluation.Evaluation;
import org.impactmodel.model.evidence.Evidence;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.territory.Territory;

/** The ids of an observatory, list by list, and those that two things of one list bear. */
final class Register {

    private final List<Finding> twins = new ArrayList<>();
    private final Ids actors;
    private final Ids territories;
    private final Ids alliances;
    private final Ids observations;
    private final Ids evidence;

    Register(Known<Observatory> observatory) {
        actors = ids(observatory.list("actors", Observatory::actors), Actor::id);
        territories = ids(observatory.list("territories", Observatory::territories), Territory::id);
        alliances = ids(observatory.list("alliances", Observatory::alliances), Alliance::id);
        observations = named(
                observatory.list("observations", Observatory::observations),
                one -> one.optional("id", Observation::id));
        evidence = ids(observatory.list("evidence", Observatory::evidence), Evidence::id);
        ids(observatory.list("evaluations", Observatory::evaluations), Evaluation::id);
        ids(observatory.list("surveys", Observatory::surveys), Survey::id);
    }

    private <E> Ids ids(KnownList<E> things, Function<E, String> id) {
        return named(things, thing -> thing.part("id", id));
    }

    private <E> Ids named(KnownList<E> things, Function<Known<E>, Known<String>> id) {
        Ids ids = Ids.of(things, id);
        for (int place : ids.repeats()) {
            Known<String> twin = id.apply(things.at(place));
            twin.value().ifPresent(name -> twins.add(twin.breaks(Rule.UNIQUE, name, List.of())));
        }
        return ids;
    }

    List<Finding> twins() {
        return twins;
    }

    Ids actors() {
        return actors;
    }

    Ids territories() {
        return territories;
    }

    Ids alliances() {
        return alliances;
    }

    Ids observations() {
        return observations;
    }

    Ids evidence() {
        return evidence;
    }
}
