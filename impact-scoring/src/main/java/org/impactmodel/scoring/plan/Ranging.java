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

    /** Places of which nothing can be answered any more: they are what they are. */
    private final boolean[] settled;

    /** Places that have no score whatever is answered, because the method requires more than there can be. */
    private final boolean[] never;

    /** The coverage of each place when all that may be answered is. */
    private final double[] most;

    private final Tally tally = new Tally();
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
        this.settled = new boolean[low.length];
        this.never = new boolean[low.length];
        this.most = new double[low.length];
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
        boolean scored = block.scored(place);
        settled[place] = node instanceof PlanGroup group ? settled(group) : scored || block.notApplicable(place);
        never[place] = settled[place] && !scored;
        most[place] = 1;
        if (settled[place]) {
            most[place] = block.coverage(place);
            put(place, block.number(place), block.number(place));
        } else {
            put(place, node instanceof PlanGroup group ? group(group) : missing((PlanLeaf) node));
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

    private boolean settled(PlanGroup group) {
        boolean all = true;
        for (int i = 0; i < group.size(); i++) {
            all &= settled[group.place(i)] || group.share(i) == 0;
        }
        return all;
    }

    private Optional<Bounds> missing(PlanLeaf leaf) {
        return single.leaves().at(leaf).bounds();
    }

    private Optional<Bounds> group(PlanGroup group) {
        never[group.index()] = !mayScore(group);
        return never[group.index()] ? Optional.empty() : between(group).or(group::ofAny);
    }

    /** Whether the group has a score once all that may be answered is; notes how much of it is known then. */
    private boolean mayScore(PlanGroup group) {
        int counted = 0;
        tally.clear();
        for (int i = 0; i < group.size(); i++) {
            int place = group.place(i);
            if (group.share(i) == 0 || block.notApplicable(place)) {
                continue;
            } else if (never[place]) {
                boolean filled = !Double.isNaN(group.standIn(block, 0, i));
                tally.missing(block.reasons[place], !filled);
                counted += filled ? 1 : 0;
            } else if (group.answerable(i)) {
                tally.scored(group.weight(i), most[place]);
                counted++;
            } else {
                counted++;
                continue;
            }
            tally.others = true;
            tally.applicable += group.weight(i);
        }
        most[group.index()] = tally.coverage();
        return group.mayScore(tally, counted);
    }

    private Optional<Bounds> between(PlanGroup group) {
        least.clear();
        greatest.clear();
        for (int i = 0; i < group.size(); i++) {
            int place = group.place(i);
            if (group.share(i) == 0 || block.notApplicable(place)) {
                continue;
            } else if (never[place]) {
                standIn(group, i);
                continue;
            } else if (!group.steps() && !Double.isNaN(low[place])) {
                add(i, group.weight(i), low[place], high[place]);
                continue;
            }
            Optional<Bounds> range = group.stepped(of(place));
            if (range.isEmpty()) {
                return range;
            }
            add(i, group.weight(i), range.get().low(), range.get().high());
        }
        return group.between(least, greatest, tally);
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
