package org.impactmodel.scoring.plan;

import java.util.List;
import org.impactmodel.model.method.Methodology;

/** All views of a method, laid out for scoring. */
public final class Layout {

    private final List<Plan> plans;
    private final List<Measure> measures;
    private int places;
    private int groups;
    private int widest;

    private Layout(List<Plan> plans, List<Measure> measures) {
        this.plans = plans;
        this.measures = measures;
        for (Plan plan : plans) {
            places = Math.max(places, plan.nodes().size());
            groups = Math.max(groups, plan.groups().size());
            widest = Math.max(widest, plan.widest());
        }
    }

    /**
     * Lays out a method.
     *
     * @param methodology a method in which {@link Checking} finds nothing
     * @return the layout
     */
    public static Layout of(Methodology methodology) {
        Planning planning = new Planning(methodology);
        List<Plan> plans = methodology.views().stream().map(planning::plan).toList();
        return new Layout(plans, planning.measures());
    }

    /**
     * The views.
     *
     * @return the views, in the order of the method
     */
    public List<Plan> plans() {
        return plans;
    }

    /**
     * The measures.
     *
     * @return the measures that the leaves of the views share, each once
     */
    public List<Measure> measures() {
        return measures;
    }

    /** The most places that a view has. */
    int places() {
        return places;
    }

    /** The most groups that a view has. */
    int groups() {
        return groups;
    }

    /** The most children that a group has. */
    int widest() {
        return widest;
    }
}
