package org.impactmodel.io.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.impactmodel.model.grid.Articulation;
import org.impactmodel.model.grid.Dimension;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.model.grid.Impact;
import org.impactmodel.model.grid.ImpactArea;
import org.impactmodel.model.grid.Lever;
import org.impactmodel.model.grid.Prism;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Status;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.sdg.SdgTargets;
import org.impactmodel.model.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference method of the IMPACT programme. */
class ReferenceMethodTest {

    private final Methodology method = Methods.method("impact-2018");

    @Test
    void fillsEveryCellOfTheUtilityGridTwiceAtLeast() {
        Map<List<Object>, Long> cells =
                counts(one -> List.of(one.prism().orElseThrow(), one.dimension().orElseThrow()));
        assertThat(cells).hasSize(Prism.values().length * Dimension.values().length);
        assertThat(cells.values()).allMatch(count -> count >= 2);
        assertThat(method.indicators()).hasSizeGreaterThanOrEqualTo(54);
    }

    @Test
    void givesEveryAreaLeverAndArticulationThreeIndicatorsAtLeast() {
        assertThat(counts(one -> one.area().orElseThrow()))
                .hasSize(ImpactArea.values().length)
                .allSatisfy((area, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
        assertThat(counts(one -> one.lever().orElseThrow()))
                .hasSize(Lever.values().length)
                .allSatisfy((lever, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
        assertThat(counts(one -> one.articulation().orElseThrow()))
                .hasSize(Articulation.values().length)
                .allSatisfy((articulation, count) -> assertThat(count).isGreaterThanOrEqualTo(3));
    }

    @Test
    void linksEveryIndicatorToTargetsThatExistAndEveryGoalToAnIndicator() {
        assertThat(method.indicators())
                .allSatisfy(one -> assertThat(one.sdg())
                        .isNotEmpty()
                        .allSatisfy(code -> assertThat(SdgTargets.find(code)).isPresent()));
        assertThat(view("goals").root().children()).hasSize(17);
    }

    @Test
    void asksExplainsAndGivesASourceEverywhereAndClaimsNothingOfficial() {
        assertThat(method.status()).contains(Status.PROPOSED);
        assertThat(method.indicators()).allSatisfy(one -> {
            assertThat(one.status()).contains(Status.PROPOSED);
            assertThat(one.question()).isPresent();
            assertThat(one.rationale()).isPresent();
            assertThat(one.unitLabel()).isPresent();
            assertThat(one.source()).isPresent();
        });
    }

    @Test
    void namesEveryLevelForPeople() {
        assertThat(method.indicators())
                .filteredOn(one -> one.normalise() instanceof Frozen.Levels)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.levelLabels().keySet())
                        .isEqualTo(((Frozen.Levels) one.normalise()).levels().keySet()));
    }

    @Test
    void showsEveryIndicatorOnceInEachViewOfTheGrid() {
        List<String> all =
                method.indicators().stream().map(Indicator::id).sorted().toList();
        assertThat(List.of("impacts", "utility", "positioning"))
                .allSatisfy(id -> assertThat(leaves(view(id)))
                        .extracting(Node.Leaf::indicator)
                        .containsExactlyInAnyOrderElementsOf(all));
    }

    @Test
    void sharesEveryIndicatorAmongItsGoals() {
        Map<String, Double> shares = new TreeMap<>();
        leaves(view("goals"))
                .forEach(leaf -> shares.merge(leaf.indicator(), leaf.weight().orElseThrow(), Double::sum));
        assertThat(shares).hasSameSizeAs(method.indicators());
        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isEqualTo(1, within(0.001)));
    }

    @Test
    void putsEveryIndicatorUnderItsAreaAndEveryAreaUnderItsImpactWithItsHorizon() {
        List<Node> impacts = view("impacts").root().children();
        assertThat(impacts).extracting(Node::id).containsExactly("performance", "innovation", "trust");
        assertThat(impacts).allSatisfy(node -> {
            Node.Group impact = (Node.Group) node;
            assertThat(impact.horizon()).map(Horizon::code).contains(impact.id());
            assertThat(impact.children()).allSatisfy(area -> {
                assertThat(area(area.id()).impact().code()).isEqualTo(impact.id());
                assertThat(((Node.Group) area).children())
                        .allSatisfy(
                                leaf -> assertThat(indicator(leaf.id()).area()).contains(area(area.id())));
            });
        });
        assertThat(Impact.values()).hasSameSizeAs(impacts);
    }

    private <K> Map<K, Long> counts(Function<Indicator, K> key) {
        return method.indicators().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private View view(String id) {
        return method.views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Indicator indicator(String id) {
        return method.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ImpactArea area(String code) {
        return Coded.parse(ImpactArea.class, code);
    }

    private static List<Node.Leaf> leaves(View view) {
        return Shipped.nodes(view.root())
                .filter(Node.Leaf.class::isInstance)
                .map(Node.Leaf.class::cast)
                .toList();
    }

    /** A level is shown alone, as the answer of one subject: it does not lean on the level below it. */
    @ParameterizedTest
    @ValueSource(strings = {"impact-2018", "impact-2018-crossed-views"})
    void theNameOfEveryLevelStandsAlone(String name) {
        for (Indicator indicator : Methods.method(name).indicators()) {
            assertThat(indicator.levelLabels().values())
                    .as(indicator.id())
                    .doesNotHaveDuplicates()
                    .noneMatch(label -> label.in("fr").matches("(et|puis|avec|par|en) .*|rien"))
                    .noneMatch(label -> label.in("en").matches("(plus|and|with|by|through|they|it) .*|nothing"));
        }
    }
}
