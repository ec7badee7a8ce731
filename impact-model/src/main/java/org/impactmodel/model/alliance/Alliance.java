package org.impactmodel.model.alliance;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.sdg.SdgLink;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * Actors that differ and do something together for the common good.
 *
 * @param id the code that the document names it by
 * @param name its name
 * @param kind the kind of partnership
 * @param members who takes part, at least two different actors
 * @param territories the ids of the territories where it acts
 * @param period when
 * @param sdg the goals and targets that it supports or hinders
 * @param description what it does
 * @param nature what its figures are, where they differ from the rest of the document
 * @param evidence the ids of the evidence on it
 * @param extensions what others add
 */
public record Alliance(
        @Code String id,
        @Words String name,
        PartnershipKind kind,
        List<@Valid Member> members,
        List<@Code String> territories,
        Period period,
        List<@Valid SdgLink> sdg,
        Optional<Text> description,
        Optional<Nature> nature,
        List<@Code String> evidence,
        Extensions extensions) {
    /**
     * Copies the lists.
     *
     * @throws RuleViolation when it has fewer than two different actors, a member takes part while it does not last,
     *     or holds one role twice at a time
     */
    public Alliance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
        territories = List.copyOf(Objects.requireNonNull(territories, "territories"));
        Objects.requireNonNull(period, "period");
        sdg = List.copyOf(Objects.requireNonNull(sdg, "sdg"));
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(nature, "nature");
        evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
        Objects.requireNonNull(extensions, "extensions");
        requireSeveral(members);
        requireWithin(period, members);
        requireRolesOnce(period, members);
    }

    /**
     * An alliance with its members.
     *
     * @param id the code that the document names it by
     * @param kind the kind of partnership
     * @param period when
     * @param members who takes part, at least two different actors
     * @return the alliance, with its id as its name
     * @throws RuleViolation when it has fewer than two different actors, a member takes part while it does not last,
     *     or holds one role twice at a time
     */
    public static Alliance of(String id, PartnershipKind kind, Period period, List<Member> members) {
        return new Alliance(
                id,
                id,
                kind,
                members,
                List.of(),
                period,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extensions.none());
    }

    /**
     * This alliance in other territories.
     *
     * @param territories the ids of the territories where it acts
     * @return the copy
     */
    public Alliance withTerritories(List<String> territories) {
        return new Alliance(
                id, name, kind, members, territories, period, sdg, description, nature, evidence, extensions);
    }

    /**
     * This alliance with other evidence.
     *
     * @param evidence the ids of the evidence on it
     * @return the copy
     */
    public Alliance withEvidence(List<String> evidence) {
        return new Alliance(
                id, name, kind, members, territories, period, sdg, description, nature, evidence, extensions);
    }

    private static void requireSeveral(List<Member> members) {
        long actors = members.stream().map(Member::actor).distinct().count();
        if (actors < 2) {
            throw new RuleViolation(Rule.SEVERAL_ACTORS, "members", actors).lookingAt("members");
        }
    }

    private static void requireWithin(Period period, List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            Optional<Period> part = members.get(i).period().filter(some -> !period.contains(some));
            if (part.isPresent()) {
                throw new RuleViolation(Rule.WITHIN_PERIOD, "members", part.get())
                        .at(i)
                        .lookingAt("members", "period");
            }
        }
    }

    private static void requireRolesOnce(Period period, List<Member> members) {
        Map<String, List<Period>> held = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String part = member.actor() + " " + member.role().code();
            Period time = member.period().orElse(period);
            List<Period> times = held.computeIfAbsent(part, any -> new ArrayList<>());
            if (times.stream().anyMatch(time::overlaps)) {
                throw new RuleViolation(Rule.ROLE_ONCE, "members", part + " " + time)
                        .at(i)
                        .lookingAt("members", "period");
            }
            times.add(time);
        }
    }
}
