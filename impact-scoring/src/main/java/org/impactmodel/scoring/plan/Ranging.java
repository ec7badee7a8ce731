package org.impactmodel.scoring.plan;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.scoring.combine.Counted;

/**
 * The range of each place for one subject, from every missing value at its worst to every one at its best. A place of which all
 * is known lies where it is.
 */
public final class Ranging {

    private final Single single;
    private final Block block;
    private final double[] low;
    private final double[] high;
    private final boolean[] exact;

    /** Groups that have too few children for a score, whatever is answered. */
    private final boolean[] never;

    private final Counted least;
    private final Counted greatest;

    /**
     * Works out all ranges.
     *
     * @param plan the view
     * @param single the scores of the subject
     */
    public Ranging(Plan plan, Single single) {
        this.single = single;
        this.block = single.block();
        this.low = new double[plan.nodes().size()];
        this.high = new double[low.length];
        this.exact = new boolean[low.length];
        this.never = new boolean[low.length];
        this.least = new Counted(plan.widest());
        this.greatest = new Counted(plan.widest());
        for (int i = 0; i < low.length; i++) {
            range(plan.nodes().get(i));
        }
    }

    /**
     * The range of a place.
     *
     * @param place the index of the place
     * @return a range that holds every score that it may have, or empty when there is none
     */
    public Optional<Bounds> of(int place) {
        return Double.isNaN(low[place]) ? Optional.empty() : Optional.of(new Bounds(low[place], high[place]));
    }

    private void range(PlanNode node) {
        int place = node.index();
        exact[place] = block.scored(place) && !(node instanceof PlanGroup group && !whole(group));
        if (exact[place]) {
            put(place, block.number(place), block.number(place));
        } else if (block.notApplicable(place)) {
            put(place, Double.NaN, Double.NaN);
        } else {
            put(place, node instanceof PlanGroup group ? between(group) : missing((PlanLeaf) node));
        }
    }

    private void put(int place, Optional<Bounds> range) {
        put(
                place,
                range.isPresent() ? range.get().low() : Double.NaN,
                range.isPresent() ? range.get().high() : Double.NaN);
    }

    private void put(int place, double from, double to) {
        low[place] = from + 0.0;
        high[place] = to + 0.0;
    }

    private boolean whole(PlanGroup group) {
        boolean whole = true;
        for (int i = 0; i < group.size(); i++) {
            int place = group.place(i);
            whole &= exact[place] || group.share(i) == 0 || block.notApplicable(place);
        }
        return whole;
    }

    private Optional<Bounds> missing(PlanLeaf leaf) {
        return single.leaves().at(leaf).bounds();
    }

    private Optional<Bounds> between(PlanGroup group) {
        least.clear();
        greatest.clear();
        if (never(group)) {
            never[group.index()] = true;
            return Optional.empty();
        }
        for (int i = 0; i < group.size(); i++) {
            int place = group.place(i);
            if (group.share(i) == 0 || block.notApplicable(place)) {
                continue;
            } else if (never[place]) {
                standIn(group, i);
                continue;
            } else if (Double.isNaN(low[place])) {
                return Optional.empty();
            } else if (!group.steps()) {
                add(i, group.weight(i), low[place], high[place]);
                continue;
            }
            Optional<Bounds> range = group.stepped(new Bounds(low[place], high[place]));
            if (range.isEmpty()) {
                return range;
            }
            add(i, group.weight(i), range.get().low(), range.get().high());
        }
        return group.between(least, greatest);
    }

    private boolean never(PlanGroup group) {
        int scoring = 0;
        boolean all = true;
        for (int i = 0; i < group.size(); i++) {
            int place = group.place(i);
            boolean asked = group.share(i) != 0 && !block.notApplicable(place);
            scoring += asked && !never[place] && group.answerable(i) ? 1 : 0;
            all &= !asked || !never[place];
        }
        return scoring < group.minimumChildren() || (!all && group.needsAll());
    }

    /** What counts for a child that never has a score: what the policy puts in its place, or nothing. */
    private void standIn(PlanGroup group, int i) {
        double score = group.stepped(group.standIn(block, 0, i));
        if (!Double.isNaN(score)) {
            add(i, group.weight(i), score, score);
        }
    }

    private void add(int child, double weight, double from, double to) {
        least.add(child, from, weight);
        greatest.add(child, to, weight);
    }
}
