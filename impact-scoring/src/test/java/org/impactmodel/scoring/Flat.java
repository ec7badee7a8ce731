package org.impactmodel.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.scoring.given.Given;

/** Methods of one group of indicators i0, i1 and so on of equal weight, and what they score. */
final class Flat {

    private Flat() {}

    static NodeScore root(Methodology method, Map<String, Double> values) {
        return Scorer.of(method)
                .score(Given.values("s", values), Given.DATA)
                .views()
                .get(0)
                .root();
    }

    static Methodology of(Combine combine, Indicator... indicators) {
        Node[] leaves =
                Arrays.stream(indicators).map(one -> Node.Leaf.of(one.id(), 1)).toArray(Node[]::new);
        return Given.method(List.of(indicators), Given.view("v", Given.root(combine, new MissingPolicy.All(), leaves)))
                .build();
    }

    static Indicator[] plain(int count) {
        return IntStream.range(0, count).mapToObj(i -> Given.plain("i" + i)).toArray(Indicator[]::new);
    }

    static Map<String, Double> values(double... values) {
        TreeMap<String, Double> all = new TreeMap<>();
        IntStream.range(0, values.length).forEach(i -> all.put("i" + i, values[i]));
        return all;
    }
}
