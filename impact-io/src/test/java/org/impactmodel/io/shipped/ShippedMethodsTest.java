package org.impactmodel.io.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method that ships, and the trials of the format, as documents. */
class ShippedMethodsTest {

    static Stream<Path> methods() {
        return Shipped.methods();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void isSoundAndComesBackAsItWasWritten(Path file) {
        Methodology method = Shipped.read(file);
        assertThat(method.findings()).isEmpty();
        String text = DocumentType.METHODOLOGY.text(method, Layout.PRETTY);
        assertThat(DocumentType.METHODOLOGY.read(Source.of("again", text)).orThrow())
                .isEqualTo(method);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void speaksFrenchAndEnglish(Path file) {
        assertThat(texts(Shipped.read(file))).allSatisfy(text -> {
            assertThat(text.byLanguage()).containsOnlyKeys("en", "fr");
            assertThat(text.byLanguage().values()).noneMatch(String::isBlank);
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void namesItsSource(Path file) {
        Methodology method = Shipped.read(file);
        assertThat(method.source()).isPresent();
        assertThat(method.status()).isPresent();
        assertThat(method.description()).isPresent();
    }

    @Test
    void areNamedAsTheirFiles() {
        assertThat(Shipped.methods())
                .allSatisfy(file ->
                        assertThat(Shipped.read(file).id() + ".json").isEqualTo(String.valueOf(file.getFileName())));
    }

    @Test
    void shipWithExamples() {
        Set<String> withExamples = Set.of(
                "hdi-2021",
                "impact-2018",
                "impact-2018-crossed-views",
                "mpi-bli-2017",
                "tai-2001",
                "tai-schooling-2001",
                "territorial-fragility-2018",
                "territorial-fragility-crossed-2018");
        assertThat(withExamples)
                .allSatisfy(id -> assertThat(Methods.method(id).examples()).isNotEmpty());
    }

    private static List<Text> texts(Methodology method) {
        Stream<Text> ofMethod = Stream.concat(Stream.of(method.title()), method.description().stream());
        Stream<Text> ofIndicators = method.indicators().stream()
                .flatMap(indicator -> Stream.of(
                                Stream.of(indicator.label()),
                                indicator.question().stream(),
                                indicator.unitLabel().stream(),
                                indicator.rationale().stream(),
                                indicator.levelLabels().values().stream())
                        .flatMap(texts -> texts));
        Stream<Text> ofVariables = method.variables().stream()
                .flatMap(variable -> Stream.concat(Stream.of(variable.label()), variable.unitLabel().stream()));
        Stream<Text> ofViews = method.views().stream()
                .flatMap(view -> Stream.concat(
                        view.title().stream(), Shipped.nodes(view.root()).flatMap(ShippedMethodsTest::label)));
        return Stream.of(ofMethod, ofIndicators, ofVariables, ofViews)
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<Text> label(Node node) {
        return node instanceof Node.Group group ? group.label().stream() : Stream.empty();
    }
}
