package org.impactmodel.examples;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.text.Text;

/**
 * A method proposed by this project, not one of the Observatory: the objective fragilities of a territory, read from
 * above (100 is the most solid). Goalposts are the 5th and 95th percentiles of the 5,417 communes above 2,000
 * inhabitants (INSEE, recensement de la population 2018), in percent, rounded to one decimal.
 */
final class TerritorialSolidity {

    private TerritorialSolidity() {}

    static Methodology methodology() {
        List<Indicator> indicators = List.of(
                indicator("unemployed_percent_of_active", "chômage", "unemployment", 22.4, 6.4),
                indicator("no_diploma_percent", "adultes sans diplôme", "adults without a diploma", 35.3, 11.4),
                indicator("long_higher_education_percent", "diplômes du supérieur", "higher education", 2.4, 19.6),
                indicator("age_75_plus_percent", "grand âge", "people aged 75 or more", 17.7, 4.9));
        Node.Group education = group(
                "education",
                new Combine.Arithmetic(),
                Node.Leaf.of("no_diploma_percent", 1),
                Node.Leaf.of("long_higher_education_percent", 1));
        Node.Group root = group(
                "solidity",
                new Combine.Arithmetic(),
                Node.Leaf.of("unemployed_percent_of_active", 1),
                education,
                Node.Leaf.of("age_75_plus_percent", 1));
        Text title = Text.of(
                "Solidité des territoires, 2018 (méthode proposée)", "Solidity of territories, 2018 (proposed method)");
        return Methodology.of("territorial-solidity-2018", "0.1.0", title)
                .indicators(indicators)
                .views(List.of(new View("domains", title, Optional.empty(), root)))
                .build();
    }

    private static Node.Group group(String id, Combine combine, Node... children) {
        return Node.Group.of(id, combine)
                .weight(1)
                .missing(MissingPolicy.Available.of(0.5))
                .children(children)
                .build();
    }

    private static Indicator indicator(String id, String fr, String en, double worst, double best) {
        return Indicator.of(id, Text.of(fr, en), new Frozen.Goalposts(worst, best, Outside.CLAMP, List.of()));
    }
}
