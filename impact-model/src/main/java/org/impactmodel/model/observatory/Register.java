package org.impactmodel.model.observatory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private final Map<String, List<Finding>> twins = new LinkedHashMap<>();
    private final Ids actors;
    private final Ids territories;
    private final Ids alliances;
    private final Ids evidence;

    Register(Known<Observatory> observatory) {
        actors = ids(observatory.list("actors", Observatory::actors), Actor::id);
        territories = ids(observatory.list("territories", Observatory::territories), Territory::id);
        alliances = ids(observatory.list("alliances", Observatory::alliances), Alliance::id);
        twins.put("/observations", List.of());
        evidence = ids(observatory.list("evidence", Observatory::evidence), Evidence::id);
        ids(observatory.list("evaluations", Observatory::evaluations), Evaluation::id);
        ids(observatory.list("surveys", Observatory::surveys), Survey::id);
    }

    private <E> Ids ids(KnownList<E> things, Function<E, String> of) {
        Ids ids = Ids.of(things, thing -> thing.part("id", of));
        twins.put(
                things.pointer(),
                ids.repeats().stream()
                        .map(place -> things.at(place).part("id", of))
                        .flatMap(Register::twin)
                        .toList());
        return ids;
    }

    /**
     * The ids of observations, of which few have one.
     *
     * @param remarkable those that have an id, or may
     * @param complete whether the list of observations could be read
     */
    Ids observations(List<Known<Observation>> remarkable, boolean complete) {
        Ids ids = Ids.of(remarkable, complete, one -> one.optional("id", Observation::id));
        twins.put(
                "/observations",
                ids.repeats().stream()
                        .map(place -> remarkable.get(place).optional("id", Observation::id))
                        .flatMap(Register::twin)
                        .toList());
        return ids;
    }

    private static Stream<Finding> twin(Known<String> id) {
        return id.value().map(name -> id.breaks(Rule.UNIQUE, name, List.of())).stream();
    }

    /** The ids used again, list by list. */
    List<Finding> twins() {
        return twins.values().stream().flatMap(List::stream).toList();
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

    Ids evidence() {
        return evidence;
    }
}
