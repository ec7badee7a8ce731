package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;

/** The technology achievement index of 23 countries as a method, with the weights of the handbook. */
final class Published {

    static final List<String> INDICATORS = List.of(
            "patents", "royalties", "internet", "exports", "telephones", "electricity", "schooling", "university");

    private Published() {}

    static Methodology index(String weights, Combine how, boolean raw) {
        SortedMap<String, String> given = Tables.resource("tai_weights.csv").stream()
                .filter(row -> row.get("method").equals(weights))
                .findFirst()
                .orElseThrow();
        List<Indicator> indicators = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        for (SortedMap<String, String> row : Tables.resource("tai_goalposts.csv")) {
            String id = row.get("indicator");
            indicators.add(Indicator.of(id, Trials.TEXT, raw ? Trials.AS_IS : goalposts(row)));
            leaves.add(Node.Leaf.of(id, Double.parseDouble(given.get(id))));
        }
        Node.Group root = Node.Group.of("tai", how)
                .missing(new MissingPolicy.All())
                .children(leaves)
                .build();
        return Trials.method(indicators, root).toBuilder().scale(1).build();
    }

    static List<Double> scores(Methodology methodology) {
        Scorer scorer = Scorer.of(methodology);
        return Tables.resource("tai_data.csv").stream()
                .map(row -> Trials.value(
                        scorer.score(answers(row), Trials.DATA).views().get(0).root()))
                .toList();
    }

    static Answers answers(SortedMap<String, String> row) {
        TreeMap<String, Outcome> outcomes = new TreeMap<>();
        INDICATORS.forEach(id -> outcomes.put(id, new Outcome.Value(Double.parseDouble(row.get(id)))));
        return Answers.of(row.get("country"), outcomes);
    }

    static List<Double> column(String table, String name) {
        return Tables.resource(table).stream()
                .map(row -> Double.valueOf(row.get(name)))
                .toList();
    }

    /** Telephones and electricity are printed as common logarithms, their goalposts as the numbers themselves. */
    private static Normalisation goalposts(SortedMap<String, String> row) {
        double worst = Double.parseDouble(row.get("min"));
        double best = Double.parseDouble(row.get("max"));
        boolean log = row.get("scale").equals("log10");
        return new Frozen.Goalposts(
                log ? StrictMath.log10(worst) : worst,
                log ? StrictMath.log10(best) : best,
                Outside.CLAMP_BEST,
                List.of());
    }
}
