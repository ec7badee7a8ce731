package org.impactmodel.scoring.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.alliance.Alliance;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;

/**
 * Rolls what is known of communes, alliances or other parts up to larger territories, each indicator and variable by the rule
 * of the method: a sum, a mean of the parts, a mean by population or by an observed count, or a ratio of two counts.
 *
 * <p>Nothing counts twice. A part has one share in each whole and its shares sum to at most 1: an alliance that acts in two
 * départements of a region has the share 1 in the region, and in each département the share of its population that lives there
 * (half, where a population is unknown). A territory that crosses a border is divided by the population of the territories
 * below it where these are known, else in equal parts; where one of its parents tells more exactly than another, as the
 * département of a commune does against its inter-municipal body, the more exact one counts. A sum adds the value times the
 * share; means weigh by the share, and by the population in the whole or a count of the part times its share where the method
 * says so; a ratio divides what sums of its two counts. Territories that lie in another territory of the same part stand aside.
 * A part that answers without what it weighs by leaves the whole without a number: it is neither left out nor given a weight.
 *
 * <p>Levels have no mean: a whole has the level whose score is nearest to the mean of the scores. A whole has the attributes of
 * its place, and of all others the values that its parts have.
 */
public final class TerritoryRollUp {

    private final Methodology methodology;
    private final SortedMap<String, Territory> territories;
    private final SortedMap<String, List<String>> alliances;

    private TerritoryRollUp(
            Methodology methodology,
            SortedMap<String, Territory> territories,
            SortedMap<String, List<String>> alliances) {
        this.methodology = methodology;
        this.territories = territories;
        this.alliances = alliances;
    }

    /**
     * A roll-up by the rules of a method.
     *
     * @param methodology the method: its indicators say how they are rolled up
     * @param territories the territories with their parents, populations where known
     * @return the roll-up
     */
    public static TerritoryRollUp of(Methodology methodology, Collection<Territory> territories) {
        TreeMap<String, Territory> byId = new TreeMap<>();
        territories.forEach(territory -> byId.put(territory.id(), territory));
        return new TerritoryRollUp(
                Objects.requireNonNull(methodology, "methodology"), byId, Collections.emptySortedMap());
    }

    /**
     * The same roll-up with alliances, so that it knows where they act.
     *
     * @param list the alliances
     * @return the copy
     */
    public TerritoryRollUp withAlliances(Collection<Alliance> list) {
        TreeMap<String, List<String>> places = new TreeMap<>(alliances);
        list.forEach(alliance -> places.put(alliance.id(), alliance.territories()));
        return new TerritoryRollUp(methodology, territories, places);
    }

    /**
     * What parts add up to in the territories of a level.
     *
     * @param level the level of the wholes
     * @param parts what is known of territories and alliances, each subject once, in any order
     * @return the wholes, and the parts that lie in none
     * @throws IllegalArgumentException when a subject comes twice, one part is a territory within another part, or a subject
     *     is neither a territory nor an alliance
     */
    public RolledUp into(TerritoryLevel level, Collection<Answers> parts) {
        SortedMap<String, Answers> bySubject = requireOnce(parts);
        Lying lying = new Lying(territories, level);
        Map<String, List<Share>> wholes = new TreeMap<>();
        List<String> unplaced = new ArrayList<>();
        for (Answers part : bySubject.values()) {
            List<String> places = lying.outermost(places(part.subject()));
            SortedMap<String, Share> shares = Share.of(part, places, lying);
            shares.forEach((whole, share) ->
                    wholes.computeIfAbsent(whole, any -> new ArrayList<>()).add(share));
            if (shares.isEmpty()) {
                unplaced.add(part.subject());
            }
        }
        Adding adding = new Adding(methodology, lying);
        List<Whole> added = new ArrayList<>();
        wholes.forEach((whole, shares) -> added.add(adding.whole(whole, shares)));
        return new RolledUp(added, unplaced);
    }

    /**
     * The parts that lie in another of them, and so would count twice.
     *
     * @param parts what is known of territories and alliances
     * @return the ids of the territories, in their order; empty when {@link #into} can count each once
     */
    public List<String> nested(Collection<Answers> parts) {
        TreeSet<String> places = new TreeSet<>();
        for (Answers part : parts) {
            if (part.subject().startsWith("territory:")) {
                places.addAll(places(part.subject()));
            }
        }
        TreeSet<String> within = new TreeSet<>(places);
        new Lying(territories, TerritoryLevel.COUNTRY).outermost(places).forEach(within::remove);
        return List.copyOf(within);
    }

    private List<String> places(String subject) {
        SubjectRef ref = SubjectRef.named(subject);
        if (ref.kind() == SubjectKind.ACTOR || ref.kind() == SubjectKind.OTHER) {
            throw new IllegalArgumentException("parts: a territory or an alliance is required, found " + subject);
        }
        return ref.kind() == SubjectKind.TERRITORY ? List.of(ref.id()) : alliances.getOrDefault(ref.id(), List.of());
    }

    private SortedMap<String, Answers> requireOnce(Collection<Answers> parts) {
        TreeMap<String, Answers> bySubject = new TreeMap<>();
        for (Answers part : parts) {
            if (bySubject.put(part.subject(), part) != null) {
                throw new IllegalArgumentException("parts: " + part.subject() + " comes twice");
            }
        }
        List<String> nested = nested(parts);
        if (!nested.isEmpty()) {
            throw new IllegalArgumentException(
                    "parts: would count twice, because they lie in other parts: " + String.join(", ", nested));
        }
        return bySubject;
    }
}
