package org.impactmodel.model.respondent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;

/** Looks at strata, at the units drawn in them, and at how many there were to draw from. */
final class Stages {

    private static final Set<SampleKind> WITH_VARIANCE = EnumSet.of(SampleKind.PROBABILITY, SampleKind.QUOTA);

    private final RespondentTable table;
    private final Sample sample;
    private final List<RowFinding> findings;

    private Stages(RespondentTable table, List<RowFinding> findings) {
        this.table = table;
        this.sample = table.description().sample();
        this.findings = findings;
    }

    static List<RowFinding> addTo(List<RowFinding> findings, RespondentTable table) {
        Stages stages = new Stages(table, findings);
        stages.check(stages.strata());
        return findings;
    }

    private Groups strata() {
        Groups strata = Groups.one(table.size());
        for (CategoryColumn column : table.strata()) {
            strata = strata.by(column);
        }
        return strata;
    }

    private void check(Groups strata) {
        List<Groups> drawn = drawn(strata);
        if (!sample.clusters().isEmpty()) {
            oneStratum(strata, table.clusters().get(0));
        }
        Groups from = strata;
        for (int stage = 0; stage < sample.populationSizes().size() && stage < drawn.size(); stage++) {
            sizes(stage, from, drawn.get(stage));
            from = drawn.get(stage);
        }
        if (WITH_VARIANCE.contains(sample.kind()) && sample.replicates().isEmpty()) {
            several(strata, drawn.get(0));
        }
    }

    /** The units drawn at each stage, within those of the stage before; respondents at the last. */
    private List<Groups> drawn(Groups strata) {
        List<Groups> drawn = new ArrayList<>();
        Groups within = strata;
        for (CategoryColumn column : table.clusters()) {
            within = within.by(column);
            drawn.add(within);
        }
        drawn.add(Groups.each(table.size()));
        return drawn;
    }

    private void oneStratum(Groups strata, CategoryColumn clusters) {
        int[] home = new int[clusters.codes().size()];
        for (int row = 0; row < table.size(); row++) {
            int cluster = clusters.at(row);
            if (home[cluster] == 0) {
                home[cluster] = 1 + strata.at(row);
            } else if (home[cluster] > 0 && home[cluster] != 1 + strata.at(row)) {
                String name = sample.clusters().get(0);
                findings.add(new RowFinding(
                        row, name, Rule.CLUSTER_IN_ONE_STRATUM, clusters.codes().get(cluster)));
                home[cluster] = -1;
            }
        }
    }

    private void sizes(int stage, Groups from, Groups drawn) {
        String name = sample.populationSizes().get(stage);
        NumberColumn sizes = table.numbers(name);
        int[] counts = from.holding(drawn);
        boolean[] told = new boolean[from.count()];
        for (int row = 0; row < table.size(); row++) {
            int group = from.at(row);
            if (!told[group] && sizes.at(row) != sizes.at(from.first(group))) {
                String both = Plain.of(sizes.at(from.first(group))) + ", " + Plain.of(sizes.at(row));
                findings.add(new RowFinding(row, name, Rule.ONE_POPULATION_SIZE, both));
                told[group] = true;
            } else if (row == from.first(group) && sizes.at(row) != Math.rint(sizes.at(row))) {
                findings.add(new RowFinding(row, name, Rule.POPULATION_SIZE_WHOLE, Plain.of(sizes.at(row))));
                told[group] = true;
            } else if (row == from.first(group) && sizes.at(row) < counts[group]) {
                String both = Plain.of(sizes.at(row)) + " < " + counts[group];
                findings.add(new RowFinding(row, name, Rule.POPULATION_HOLDS_SAMPLE, both));
                told[group] = true;
            }
        }
    }

    private void several(Groups strata, Groups drawn) {
        int[] counts = strata.holding(drawn);
        for (int stratum = 0; stratum < counts.length; stratum++) {
            int row = strata.first(stratum);
            if (counts[stratum] == 1 && !isWhole(row)) {
                Rule rule = sample.strata().isEmpty() ? Rule.SAMPLE_OF_SEVERAL : Rule.STRATUM_OF_SEVERAL;
                findings.add(new RowFinding(row, columns(), rule, named(row)));
            }
        }
    }

    private boolean isWhole(int row) {
        List<NumberColumn> sizes = table.populationSizes();
        return !sizes.isEmpty() && sizes.get(0).at(row) == 1;
    }

    private String columns() {
        return String.join(" + ", sample.strata());
    }

    private String named(int row) {
        return String.join(
                " + ",
                table.strata().stream()
                        .map(column -> column.codes().get(column.at(row)))
                        .toList());
    }
}
