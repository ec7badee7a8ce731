package org.impactmodel.scoring.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Coded;
import org.impactmodel.scoring.reconcile.Attributes;

/** Adds the parts of one whole up. */
final class Adding {

    private static final String TERRITORY_LEVEL = "territory-level";

    private final List<Quantity> quantities;
    private final Lying lying;
    private final Attributes attributes;

    Adding(Methodology methodology, Lying lying) {
        this.quantities = Quantity.of(methodology);
        this.lying = lying;
        this.attributes = Attributes.of(lying.territories());
    }

    Whole whole(String id, List<Share> shares) {
        TreeMap<String, Answered> answers = new TreeMap<>();
        TreeMap<String, Double> known = new TreeMap<>();
        TreeMap<String, Gap> gaps = new TreeMap<>();
        boolean sized = shares.stream().allMatch(share -> share.size().isPresent());
        for (Quantity quantity : quantities) {
            Gathering gathered = Gathering.of(quantity, shares);
            gathered.known(sized).ifPresent(share -> known.put(quantity.id(), share));
            gathered.gap().ifPresent(gap -> gaps.put(quantity.id(), gap));
            gathered.answered().ifPresent(answered -> answers.put(quantity.id(), answered));
        }
        SubjectRef subject = new SubjectRef(SubjectKind.TERRITORY, id);
        return new Whole(
                new Answers(subject.toString(), period(shares), attributes(subject, shares), answers),
                shares.stream().map(share -> share.part().subject()).toList(),
                population(id, shares),
                known,
                gaps);
    }

    /** From the first day of the first part to the last day of the last; none where a part has none. */
    private static Optional<Period> period(List<Share> shares) {
        List<Period> periods = shares.stream()
                .flatMap(share -> share.part().period().stream())
                .distinct()
                .sorted()
                .toList();
        if (periods.size() == 1) {
            return Optional.of(periods.get(0));
        }
        boolean ended =
                !periods.isEmpty() && periods.stream().allMatch(one -> one.end().isPresent());
        return ended
                ? Optional.of(Period.of(
                        periods.get(0).start(),
                        periods.stream()
                                .map(one -> one.end().orElseThrow())
                                .max(LocalDate::compareTo)
                                .orElseThrow()))
                : Optional.empty();
    }

    private SortedMap<String, List<String>> attributes(SubjectRef subject, List<Share> shares) {
        TreeMap<String, SortedSet<String>> ofParts = new TreeMap<>();
        for (Share share : shares) {
            share.part().attributes().forEach((name, values) -> {
                if (!name.equals(TERRITORY_LEVEL)
                        && Coded.find(TerritoryLevel.class, name).isEmpty()) {
                    ofParts.computeIfAbsent(name, any -> new TreeSet<>()).addAll(values);
                }
            });
        }
        TreeMap<String, List<String>> all = new TreeMap<>();
        ofParts.forEach((name, values) -> all.put(name, List.copyOf(values)));
        all.putAll(attributes.of(subject));
        return all;
    }

    private OptionalDouble population(String id, List<Share> shares) {
        OptionalDouble whole = lying.population(id);
        Collection<String> places = new TreeSet<>();
        shares.forEach(share -> places.addAll(share.places()));
        double people = 0;
        for (String place : lying.outermost(new ArrayList<>(places))) {
            OptionalDouble population = lying.population(place);
            if (population.isEmpty()) {
                return OptionalDouble.empty();
            }
            people += population.getAsDouble() * lying.shares(place).getOrDefault(id, 0.0);
        }
        return whole.isPresent() && whole.getAsDouble() > 0
                ? OptionalDouble.of(Math.min(1, people / whole.getAsDouble()))
                : OptionalDouble.empty();
    }
}
