package org.impactmodel.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Peers;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodFormatPageTest {

    private static final DocsPage PAGE = DocsPage.of("method-format.md");
    private static final DocsPage FRENCH = DocsPage.of("fr/format-d-une-methode.md");

    static List<DocsPage> pages() {
        return List.of(PAGE, FRENCH);
    }

    /** What a property is called and whether it is needed, by the words of the page for yes and no. */
    private static List<String> properties(DocsPage page, String yes) {
        return Pattern.compile("(?m)^\\| (`[a-z0-9-]+`) \\| ([a-z]+) \\| .*$")
                .matcher(page.text())
                .results()
                .map(row -> row.group(1) + " " + row.group(2).equals(yes))
                .toList();
    }

    @Test
    void saysTheSameInFrench() {
        assertThat(properties(FRENCH, "oui")).isEqualTo(properties(PAGE, "yes")).hasSizeGreaterThan(150);
        Predicate<DocsPage.Block> held =
                block -> block.info().matches("(json|csv) .*") && !block.info().equals("json broken");
        assertThat(FRENCH.blocks().stream().filter(held).map(DocsPage.Block::body))
                .containsExactlyElementsOf(PAGE.blocks().stream()
                        .filter(held)
                        .map(DocsPage.Block::body)
                        .toList());
    }

    /** The places of a page that its own links name. */
    @ParameterizedTest
    @MethodSource("pages")
    void linksToPlacesThatItHas(DocsPage page) {
        List<String> places = Pattern.compile("<a id=\"([a-z-]+)\">")
                .matcher(page.text())
                .results()
                .map(place -> place.group(1))
                .toList();
        List<String> linked = Pattern.compile("\\]\\(#([a-z-]+)\\)")
                .matcher(page.text())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertThat(linked).hasSizeGreaterThan(20).isSubsetOf(places);
    }

    private static Stream<Class<?>> variants(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(MethodFormatPageTest::variants)
                : Stream.of(type);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsEveryVariantAndEachOfItsProperties(DocsPage page) {
        Stream.of(Normalisation.class, Step.class, Combine.class, MissingPolicy.class, Weighting.class, RollUp.class)
                .flatMap(MethodFormatPageTest::variants)
                .forEach(variant -> {
                    String heading = "#### `" + kebab(variant.getSimpleName()) + "`\n";
                    assertThat(page.text()).contains(heading);
                    String section = page.text().substring(page.text().indexOf(heading));
                    propertiesIn(section.substring(0, section.indexOf("\n#", 1)), variant);
                });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsEveryPropertyOfTheOtherParts(DocsPage page) {
        Stream.of(
                        Methodology.class,
                        Indicator.class,
                        Variable.class,
                        Peers.class,
                        View.class,
                        Node.Group.class,
                        Node.Leaf.class)
                .forEach(type -> propertiesIn(page.text(), type));
    }

    private static void propertiesIn(String section, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(section).as(type.getSimpleName()).contains("\n| `" + kebab(component.getName()) + "` | ");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsAnExampleOfEveryVariantAndReadsIt(DocsPage page) {
        Set<String> shown = new TreeSet<>();
        for (DocsPage.Block block : page.blocks()) {
            String[] info = block.info().split(" ");
            if (info[0].equals("json") && info.length == 2 && !info[1].equals("broken")) {
                shown.add(info[1] + " "
                        + block.body()
                                .replaceAll("(?s).*?\"by\": \"([a-z-]+)\".*", "$1")
                                .strip());
                String document = info[1].equals("method")
                        ? block.body()
                        : hosted(info[1], block.body().strip());
                assertThat(DocumentType.METHODOLOGY
                                .read(Source.of(page.file() + ":" + block.line(), document))
                                .problems())
                        .as("%s at line %d", info[1], block.line())
                        .isEmpty();
            }
        }
        Map.of(
                        "normalise",
                        Normalisation.class,
                        "step",
                        Step.class,
                        "combine",
                        Combine.class,
                        "missing",
                        MissingPolicy.class,
                        "weights",
                        Weighting.class,
                        "roll-up",
                        RollUp.class)
                .forEach((kind, type) -> assertThat(shown)
                        .containsAll(variants(type)
                                .map(variant -> kind + " " + kebab(variant.getSimpleName()))
                                .toList()));
    }

    /** A method around a part of one: two indicators in two groups of one view. */
    private static String hosted(String kind, String part) {
        boolean one = part.contains("\"complement\"");
        String weight = kind.equals("weights") || part.contains("\"weights\"") ? "" : ", \"weight\": 1";
        String second = kind.equals("node") ? part : "{\"indicator\": \"jobs-created\"" + weight + "}";
        String performance = "{\"id\": \"performance\"" + weight
                + ", \"combine\": {\"by\": \"arithmetic\"}, \"children\": [{\"indicator\": \"mutual-trust\"}]}";
        String trust = "{\"id\": \"trust\"" + weight + ", \"combine\": {\"by\": \"arithmetic\"}, \"children\": ["
                + second.replace(weight, "") + "]}";
        return "{\"format\": \"impact-model/methodology/1\", \"id\": \"host\", \"version\": \"1.0.0\","
                + "\"title\": {\"fr\": \"Hôte\"}, \"scale\": 100, \"indicators\": ["
                + "{\"id\": \"jobs-created\", \"label\": {\"fr\": \"Emplois\"}"
                + (kind.equals("condition") ? ", \"applies-if\": [" + part + "]" : "")
                + (kind.equals("roll-up") ? ", \"roll-up\": " + part : "")
                + ", \"normalise\": " + (kind.equals("normalise") ? part : "{\"by\": \"as-is\"}") + "},"
                + "{\"id\": \"mutual-trust\", \"label\": {\"fr\": \"Confiance\"}, \"normalise\": {\"by\": \"as-is\""
                + (kind.equals("step") ? ", \"before\": [" + part + "]" : "") + "}}],"
                + "\"variables\": [" + (kind.equals("variable") ? part : variable("active-population")) + ", "
                + variable("unemployed") + "],"
                + "\"views\": [{\"id\": \"view\", \"title\": {\"fr\": \"Vue\"}, \"root\": {\"id\": \"root\", \"combine\": "
                + (kind.equals("combine") ? part : "{\"by\": \"arithmetic\"}")
                + ", \"missing\": " + (kind.equals("missing") ? part : "{\"by\": \"all\"}")
                + (kind.equals("weights") ? ", \"weights\": " + part : "")
                + ", \"children\": [" + (one ? performance : performance + ", " + trust) + "]}}]}";
    }

    private static String variable(String id) {
        return "{\"id\": \"" + id + "\", \"label\": {\"fr\": \"Effectif\"}}";
    }
}
