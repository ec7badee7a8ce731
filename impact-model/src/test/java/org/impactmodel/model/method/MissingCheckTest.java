package org.impactmodel.model.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

/** What groups do about missing answers, held against their children and those of the groups that do the same. */
class MissingCheckTest {

    private static final String MEANS = "/views/0/root/missing/means/north";

    private static Methodology method(MissingPolicy policy, Node... children) {
        Node.Group root = Node.Group.of("root", new Combine.Arithmetic())
                .missing(policy)
                .children(children)
                .build();
        return Methodology.of("m", "1.0.0", Text.of("m", "m"))
                .indicators(List.of("a", "b", "c").stream()
                        .map(id ->
                                Indicator.of(id, Text.of(id, id), new Frozen.Goalposts(0, 1, Outside.CLAMP, List.of())))
                        .toList())
                .views(List.of(new View("v", Optional.empty(), Optional.empty(), root)))
                .build();
    }

    private static MissingPolicy means(Map<String, Double> means) {
        TreeMap<String, SortedMap<String, Double>> byGroup = new TreeMap<>();
        byGroup.put("north", new TreeMap<>(means));
        return new MissingPolicy.GroupMean("region", byGroup);
    }

    private static MissingPolicy atLeast(int children) {
        return new MissingPolicy.Available(0, OptionalInt.of(children));
    }

    private static Node.Group inner(Optional<MissingPolicy> policy) {
        GroupBuilder inner = Node.Group.of("inner", new Combine.Arithmetic()).weight(1);
        policy.ifPresent(inner::missing);
        return inner.children(Node.Leaf.of("b", 1), Node.Leaf.of("c", 1)).build();
    }

    @Test
    void meansNameEachChildAndOnlyThem() {
        Node[] children = {Node.Leaf.of("a", 1), Node.Leaf.of("b", 1)};
        assertThat(method(means(Map.of("a", 10.0, "b", 20.0)), children).findings())
                .isEmpty();
        assertThat(method(means(Map.of("a", 10.0)), children).findings())
                .containsExactly(new Finding(MEANS, Rule.EVERY_CHILD_HAS_MEAN, "b", List.of()));
        assertThat(method(means(Map.of("a", 10.0, "bb", 20.0)), children).findings())
                .as("the misspelt name explains the child without")
                .containsExactly(new Finding(MEANS + "/bb", Rule.KNOWN_REFERENCE, "bb", List.of("a", "b")));
    }

    @Test
    void aConstantNeedsNoMean() {
        Node constant = new Node.Constant("one", OptionalDouble.of(1), 1);
        assertThat(method(means(Map.of("a", 10.0)), Node.Leaf.of("a", 1), constant)
                        .findings())
                .isEmpty();
    }

    @Test
    void groupsThatInheritMeansNeedThemToo() {
        Node inherits = inner(Optional.empty());
        assertThat(method(means(Map.of("a", 10.0, "inner", 20.0)), Node.Leaf.of("a", 1), inherits)
                        .findings())
                .containsExactly(new Finding(MEANS, Rule.EVERY_CHILD_HAS_MEAN, "b, c", List.of()));
        assertThat(method(means(Map.of("a", 10.0, "inner", 20.0, "b", 1.0, "c", 2.0)), Node.Leaf.of("a", 1), inherits)
                        .findings())
                .isEmpty();
        Node decides = inner(Optional.of(new MissingPolicy.All()));
        assertThat(method(means(Map.of("a", 10.0, "inner", 20.0)), Node.Leaf.of("a", 1), decides)
                        .findings())
                .isEmpty();
        assertThat(method(means(Map.of("a", 10.0, "inner", 20.0, "b", 1.0)), Node.Leaf.of("a", 1), decides)
                        .findings())
                .containsExactly(new Finding(MEANS + "/b", Rule.KNOWN_REFERENCE, "b", List.of("a", "inner")));
    }

    @Test
    void meansLieOnTheScaleAsFixedScoresDo() {
        assertThat(method(means(Map.of("a", 1000.0)), Node.Leaf.of("a", 1)).findings())
                .containsExactly(new Finding(MEANS + "/a", Rule.WITHIN_SCALE, "1000", List.of()));
    }

    @Test
    void aFittedMethodHasTheMeansThatItsReferenceGave() {
        Methodology fitted = method(means(Map.of("a", -0.3)), Node.Leaf.of("a", 1), Node.Leaf.of("b", 1)).toBuilder()
                .fitted(Fitted.on("ten alliances", 10))
                .build();
        assertThat(fitted.findings()).isEmpty();
    }

    @Test
    void meansStillToBeFittedAreNotHeldAgainstChildren() {
        assertThat(method(new MissingPolicy.GroupMean("region", new TreeMap<>()), Node.Leaf.of("a", 1))
                        .findings())
                .isEmpty();
    }

    @Test
    void aGroupRequiresNoMoreChildrenThanMayHaveAScore() {
        Node constant = new Node.Constant("one", OptionalDouble.of(1), 1);
        assertThat(method(atLeast(2), Node.Leaf.of("a", 1), Node.Leaf.of("b", 1))
                        .findings())
                .isEmpty();
        assertThat(method(atLeast(2), Node.Leaf.of("a", 1), constant).findings())
                .containsExactly(new Finding(
                        "/views/0/root/missing/minimum-children", Rule.MINIMUM_CHILDREN_FIT, "2 / 1", List.of()));
    }

    @Test
    void aGroupThatInheritsTheNumberHasToHaveAsMany() {
        Node[] children = {Node.Leaf.of("a", 1), new Node.Constant("one", OptionalDouble.of(1), 1)};
        Node.Group small = Node.Group.of("small", new Combine.Arithmetic())
                .weight(1)
                .children(children)
                .build();
        assertThat(method(atLeast(2), Node.Leaf.of("c", 1), small, inner(Optional.empty()))
                        .findings())
                .containsExactly(
                        new Finding("/views/0/root/children/1", Rule.INHERITED_MINIMUM_FITS, "2 / 1", List.of("root")));
    }
}
