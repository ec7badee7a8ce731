package org.impactmodel.examples.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.input.Places;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.scoring.rollup.RolledUp;
import org.impactmodel.scoring.rollup.TerritoryRollUp;
import org.impactmodel.scoring.rollup.Whole;

/** Rolls data up, period by period; what lies nowhere, or would count twice, is told. */
record Rolling(Methodology method, Data data, Terminal terminal) {

    private static final int SHOWN = 12;
    private static final String ACTOR = "actor:";

    /** Levels that the catalogue makes no larger territory of. */
    private static final Set<TerritoryLevel> LEFT_OUT =
            EnumSet.of(TerritoryLevel.COMMUNE, TerritoryLevel.COUNTRY, TerritoryLevel.FREE);

    Wholes into(TerritoryLevel level, List<Answers> answers) {
        Places places = Places.all(data);
        if (!places.byCode().isEmpty()) {
            terminal.note("rollup.by-code", places.byCode().size(), few(places.byCode()));
        }
        TerritoryRollUp rollUp = TerritoryRollUp.of(method, places.territories())
                .withAlliances(data.observatory().map(one -> one.alliances()).orElse(List.of()));
        List<Whole> wholes = new ArrayList<>();
        TreeSet<String> unplaced = new TreeSet<>();
        byPeriod(answers).forEach(parts -> {
            requireOnce(parts, rollUp);
            RolledUp rolled = rollUp.into(level, parts);
            wholes.addAll(rolled.wholes());
            unplaced.addAll(rolled.unplaced());
        });
        if (wholes.isEmpty()) {
            String why = LEFT_OUT.contains(level) ? "\n" + terminal.text("rollup." + level.code()) : "";
            throw new WrongUse(terminal.text("rollup.nowhere", level.code(), few(unplaced)) + why);
        }
        return new Wholes(wholes, List.copyOf(unplaced), scorable(wholes, level, places));
    }

    /** Actors act, but the method says nothing of how much of them does so where: they are left out, and that is said. */
    private List<List<Answers>> byPeriod(List<Answers> answers) {
        Map<Optional<Period>, List<Answers>> byPeriod = new TreeMap<>(Comparator.comparing(
                (Optional<Period> period) -> period.map(Period::toString).orElse("")));
        TreeSet<String> actors = new TreeSet<>();
        for (Answers one : answers) {
            if (one.subject().startsWith(ACTOR)) {
                actors.add(one.subject());
            } else {
                byPeriod.computeIfAbsent(one.period(), any -> new ArrayList<>()).add(one);
            }
        }
        if (!actors.isEmpty()) {
            terminal.note("rollup.actors", few(actors));
        }
        return List.copyOf(byPeriod.values());
    }

    private void requireOnce(List<Answers> parts, TerritoryRollUp rollUp) {
        Set<String> seen = new HashSet<>();
        List<String> twice = parts.stream()
                .map(Answers::subject)
                .filter(subject -> !seen.add(subject))
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException(terminal.text("rollup.twice", few(twice)));
        }
        List<String> nested = rollUp.nested(parts);
        if (!nested.isEmpty()) {
            throw new IllegalArgumentException(terminal.text("rollup.nested", few(nested)));
        }
    }

    /** The stamp tells that the figures were rolled up, so that nobody looks for them in the data as they are. */
    private Data scorable(List<Whole> wholes, TerritoryLevel level, Places places) {
        DataStamp from = data.stamp();
        DataStamp stamp =
                new DataStamp(from.nature(), from.source().map(name -> name + " → " + level.code()), from.sha256());
        TreeMap<String, String> names = new TreeMap<>(data.names());
        places.territories().forEach(one -> names.put("territory:" + one.id(), one.name()));
        return new Data(wholes.stream().map(Whole::answers).toList(), stamp, names, Optional.empty(), data.strangers());
    }

    private static String few(Collection<String> names) {
        String some = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? some + "…" : some;
    }
}
