package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.table.ScoreTable;
import org.impactmodel.model.table.TableBuilder;

/** Many subjects at once get the numbers of their cards, whoever works on them. */
class BulkProperties {

    @Property(tries = 40)
    void theColumnsHoldTheNumbersOfTheCards(@ForAll Random random) {
        IndicatorTable table = table(random, 60);
        Scorer scorer = Scorer.of(method());
        ScoreTable scores = scorer.score(table, "v");
        for (int row = 0; row < table.size(); row++) {
            NodeScore root =
                    scorer.score(table.answers(row), Trials.DATA).views().get(0).root();
            for (int column = 0; column < scores.paths().size(); column++) {
                NodeScore node = at(root, scores.paths().get(column));
                assertThat(scores.score(row, column)).isEqualTo(node.score());
                assertThat(scores.unavailable(row, column)).isEqualTo(node.unavailable());
                assertThat(scores.coverage(row, column)).isEqualTo(node.coverage());
            }
        }
    }

    @Property(tries = 5)
    void manyThreadsGiveTheBitsOfOne(@ForAll Random random) {
        IndicatorTable table = table(random, 20_000);
        BulkScorer bulk = Scorer.of(method()).bulk("v");
        ScoreTable parallel = bulk.score(table);
        ScoreTable serial = bulk.serial().score(table);
        for (int row = 0; row < table.size(); row++) {
            for (int column = 0; column < parallel.paths().size(); column++) {
                assertThat(parallel.score(row, column).equals(serial.score(row, column))
                                && parallel.unavailable(row, column).equals(serial.unavailable(row, column))
                                && parallel.coverage(row, column) == serial.coverage(row, column))
                        .isTrue();
            }
        }
    }

    @Example
    void keepsAsManyLevelsAsAskedFor() {
        BulkScorer bulk = Scorer.of(method()).bulk("v");
        IndicatorTable table = table(new Random(1), 3);
        assertThat(bulk.withLevels(1).score(table).paths()).containsExactly(List.of("g"));
        assertThat(bulk.withLevels(2).score(table).paths())
                .containsExactly(List.of("g"), List.of("g", "plain"), List.of("g", "uneven"), List.of("g", "i5"));
        assertThatThrownBy(() -> bulk.withLevels(0)).hasMessage("count: 1 or more is required, found 0");
    }

    @Example
    void namesTheColumnsThatTheMethodDoesNotHave() {
        IndicatorTable table = IndicatorTable.of(List.of("i0", "jbos")).build();
        assertThatThrownBy(() -> Scorer.of(method()).score(table, "v"))
                .hasMessage("table: the method has no indicator jbos");
        assertThatThrownBy(() -> Scorer.of(method()).bulk("w")).hasMessage("view: found w, expected one of [v]");
    }

    private static NodeScore at(NodeScore root, List<String> path) {
        NodeScore node = root;
        for (String id : path.subList(1, path.size())) {
            node = node.child(id).orElseThrow();
        }
        return node;
    }

    private static Methodology method() {
        TreeMap<String, Double> levels = new TreeMap<>(Map.of("low", 10.0, "high", 90.0));
        List<Indicator> indicators = List.of(
                Indicator.of("i0", Trials.TEXT, Trials.PERCENT),
                Indicator.of("i1", Trials.TEXT, new Frozen.Goalposts(100, 20, Outside.REFUSE, List.of())),
                Indicator.of("i2", Trials.TEXT, new Frozen.Levels(levels)),
                Indicator.of("i3", Trials.TEXT, Trials.PERCENT)
                        .withAppliesIf(List.of(new Condition("region", List.of("north")))),
                Indicator.of("i4", Trials.TEXT, new Frozen.AsIs(List.of(new Step.Power(0.5)))),
                Indicator.of("i5", Trials.TEXT, Trials.PERCENT));
        Node.Group plain = Node.Group.of("plain", new Combine.Arithmetic())
                .weight(0.3)
                .missing(MissingPolicy.Available.of(0.4))
                .children(Node.Leaf.of("i0", 0.1), Node.Leaf.of("i1", 0.2), Node.Leaf.of("i2", 0.7))
                .build();
        Node.Group uneven = Node.Group.of("uneven", new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.POPULATION))
                .weight(0.5)
                .missing(new MissingPolicy.Neutral())
                .after(List.of(new Step.Round(2, RoundingRule.HALF_EVEN)))
                .children(
                        Node.Leaf.of("i3", 1),
                        Node.Leaf.of("i4", 1),
                        new Node.Constant("ten", OptionalDouble.of(1), 10))
                .build();
        Node.Group root = Node.Group.of("g", new Combine.Geometric())
                .missing(new MissingPolicy.All())
                .children(plain, uneven, Node.Leaf.of("i5", 0.2))
                .build();
        return Trials.method(indicators, root);
    }

    private static IndicatorTable table(Random random, int rows) {
        TableBuilder builder = IndicatorTable.of(List.of("i0", "i1", "i2", "i3", "i4", "i5"));
        boolean all = random.nextBoolean();
        for (int row = 0; row < rows; row++) {
            String region = random.nextBoolean() ? "north" : "south";
            builder.row("s" + row, Optional.empty(), new TreeMap<>(Map.of("region", List.of(region))));
            boolean whole = rows < 100 ? all : row / 512 % 2 == 1;
            for (int column = 0; column < 6; column++) {
                int kind = whole ? 9 : random.nextInt(10);
                if (kind == 0) {
                    builder.notApplicable(column);
                } else if (column == 2 && kind > 1) {
                    builder.level(2, !whole && random.nextInt(20) == 0 ? "odd" : random.nextBoolean() ? "low" : "high");
                } else if (kind > 1) {
                    builder.number(column, 20 + 80 * random.nextDouble());
                }
            }
        }
        return builder.build();
    }
}
