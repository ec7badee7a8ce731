package org.impactmodel.scoring.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.territory.Territory;

/**
 * Makes one answer of all observations of an indicator or variable of a subject, as the method says.
 *
 * <ol>
 *   <li>Observations that another supersedes are left out, and those whose period does not lie within the period asked for;
 *       where there are some of the very period asked for, those of a part of it are left out as well.
 *   <li>Of stages, those that the method's rule lets count; an observation without a stage is declared.
 *   <li>Of one voice, which is an assessor with a source, the latest period counts.
 *   <li>A known answer counts before a missing one, and a missing one before "not applicable": who does not answer, or declares
 *       an indicator not applicable, does not outvote who does.
 *   <li>Several voices become one by the method's rule. Values: their mean, their median (of two in the middle the mean), or
 *       the one with the lowest score (of a variable, which has no score, the smallest). Levels stay levels: for the mean, the level whose score is nearest to the mean of their
 *       scores (of two equally near the lower); for the median, the level in the middle (of two the lower); else the one with
 *       the lowest score. How far they lie apart is kept as the spread, in scores.
 * </ol>
 */
public final class Reconciler {

    private final Methodology methodology;
    private final Collection<Territory> territories;
    private final BiFunction<SubjectRef, Period, SortedMap<String, List<String>>> told;
    private final SortedMap<String, Agreeing> agreeing = new TreeMap<>();

    private Reconciler(
            Methodology methodology,
            Collection<Territory> territories,
            BiFunction<SubjectRef, Period, SortedMap<String, List<String>>> told) {
        this.methodology = methodology;
        this.territories = List.copyOf(territories);
        this.told = told;
        methodology
                .indicators()
                .forEach(indicator -> agreeing.put(indicator.id(), Agreeing.of(indicator, methodology)));
        methodology.variables().forEach(variable -> agreeing.put(variable.id(), Agreeing.of(variable, methodology)));
    }

    /**
     * A reconciler for a method.
     *
     * @param methodology the method; where parameters are still to be fitted, there are answers but no spreads for them
     * @return the reconciler
     */
    public static Reconciler of(Methodology methodology) {
        return of(methodology, List.of());
    }

    /**
     * A reconciler for a method, with territories that documents may name without holding them.
     *
     * @param methodology the method; where parameters are still to be fitted, there are answers but no spreads for them
     * @param territories the territories, such as those of a catalogue
     * @return the reconciler
     */
    public static Reconciler of(Methodology methodology, Collection<Territory> territories) {
        return new Reconciler(
                Objects.requireNonNull(methodology, "methodology"),
                territories,
                (subject, period) -> Collections.emptySortedMap());
    }

    /**
     * The same reconciler with attributes that are told elsewhere, such as in a table of subjects.
     *
     * @param attributes the values by name of the attribute, of a subject in a period; they count before those that follow from a
     *     document
     * @return the copy
     */
    public Reconciler withAttributes(BiFunction<SubjectRef, Period, SortedMap<String, List<String>>> attributes) {
        return new Reconciler(methodology, territories, Objects.requireNonNull(attributes, "attributes"));
    }

    /**
     * What is known of each subject in a period. Observations of what the method neither has as indicator nor as variable
     * are left out.
     *
     * @param observatory the document
     * @param period the period
     * @return the answers of each subject with at least one observation, in the order of the subjects
     * @throws IllegalArgumentException when several observations of one thing stand and the method does not say what counts;
     *     the message names every case
     */
    public List<Answers> answers(Observatory observatory, Period period) {
        List<String> conflicts = new ArrayList<>();
        Attributes attributes = Attributes.of(observatory, territories);
        List<Answers> all = new ArrayList<>();
        standing(observatory, period).forEach((subject, byIndicator) -> {
            SortedMap<String, List<String>> groups = new TreeMap<>(attributes.of(subject));
            groups.putAll(told.apply(subject, period));
            TreeMap<String, Answered> answers = new TreeMap<>();
            byIndicator.forEach((id, observations) -> {
                Optional<Answered> one =
                        Objects.requireNonNull(agreeing.get(id)).agree(exact(observations, period), groups);
                one.ifPresentOrElse(
                        answered -> answers.put(id, answered),
                        () -> conflicts.add(subject + " " + id + " (" + observations.size() + ")"));
            });
            all.add(new Answers(subject.toString(), Optional.of(period), groups, answers));
        });
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException("observations: the method " + methodology.id()
                    + " does not say what counts where one thing was observed more than once: "
                    + String.join(", ", conflicts));
        }
        return List.copyOf(all);
    }

    /** A quarter does not replace its year. */
    private static List<Observation> exact(List<Observation> observations, Period period) {
        List<Observation> whole =
                observations.stream().filter(one -> one.period().equals(period)).toList();
        return whole.isEmpty() ? observations : whole;
    }

    private SortedMap<SubjectRef, SortedMap<String, List<Observation>>> standing(
            Observatory observatory, Period period) {
        TreeMap<SubjectRef, SortedMap<String, List<Observation>>> standing = new TreeMap<>();
        Map<String, Boolean> superseded = new TreeMap<>();
        observatory.observations().forEach(one -> one.supersedes().ifPresent(id -> superseded.put(id, true)));
        for (Observation one : observatory.observations()) {
            boolean stands = one.id().filter(superseded::containsKey).isEmpty();
            if (stands && agreeing.containsKey(one.indicator()) && period.contains(one.period())) {
                standing.computeIfAbsent(one.subject(), any -> new TreeMap<>())
                        .computeIfAbsent(one.indicator(), any -> new ArrayList<>())
                        .add(one);
            }
        }
        return standing;
    }
}
