package org.impactmodel.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.WebAddress;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every component of a record has its property in the schema, and every constraint its keyword. */
class SchemaTest {

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private JsonNode document;

    @Test
    void saysOfMethodologiesWhatTheRecordsSay() {
        holds(DocumentType.METHODOLOGY, Methodology.class);
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void saysOfObservatoriesWhatTheRecordsSay() {
        holds(DocumentType.OBSERVATORY, Observatory.class);
        assertThat(seen).hasSizeGreaterThan(10);
    }

    @Test
    void saysOfScoreCardsWhatTheRecordsSay() {
        holds(DocumentType.SCORECARD, ScoreCard.class);
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @Test
    void saysOfSurveysWhatTheRecordsSay() {
        holds(DocumentType.SURVEY, SurveyDescription.class);
        assertThat(seen).hasSizeGreaterThan(9);
    }

    @Test
    void saysOfEstimatesWhatTheRecordsSay() {
        holds(DocumentType.ESTIMATES, EstimateSheet.class);
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @Test
    void namesItselfAndSpeaksBothLanguages() {
        for (DocumentType<?> type : DocumentType.all()) {
            JsonNode schema = new ObjectMapper().readTree(type.schema());
            assertThat(schema.get("$id").asString()).isEqualTo("https://impactmodel.org/schema/" + type.name() + "/1");
            assertThat(schema.get("title").asString()).contains(" — ");
            schema.findValues("description").stream()
                    .filter(JsonNode::isString)
                    .forEach(text -> assertThat(text.asString()).matches("(?s).+ — .+"));
        }
    }

    private void holds(DocumentType<?> type, Class<?> root) {
        document = new ObjectMapper().readTree(type.schema());
        assertThat(document.at("/properties/format/const").asString()).isEqualTo("impact-model/" + type.name() + "/1");
        record(root, document, Optional.of("format"));
    }

    private void record(Class<?> type, JsonNode schema, Optional<String> mark) {
        Set<String> names = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        mark.ifPresent(names::add);
        mark.ifPresent(required::add);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = kebab(component.getName());
            if (component.getType() == Outcome.class) {
                outcome(schema, names);
            } else {
                names.add(name);
                if (isRequired(component)) {
                    required.add(name);
                }
                String at = type.getSimpleName() + "." + component.getName();
                value(at, component.getAnnotatedType(), constraints(component), schema.at("/properties/" + name));
            }
        }
        assertThat(new TreeSet<>(schema.get("properties").propertyNames()))
                .as(type.getName())
                .isEqualTo(names);
        assertThat(texts(schema.get("required"))).as(type.getName()).isEqualTo(required);
        assertThat(schema.get("additionalProperties").asBoolean(true))
                .as(type.getName())
                .isFalse();
    }

    private static void outcome(JsonNode schema, Set<String> names) {
        List<String> each = List.of("value", "level", "missing", "not-applicable");
        names.addAll(each);
        assertThat(schema.get("oneOf")
                        .valueStream()
                        .map(one -> one.at("/required/0").asString()))
                .containsExactlyElementsOf(each);
    }

    private static boolean isRequired(RecordComponent component) {
        boolean collection = component.getType() == List.class || component.getType() == SortedMap.class;
        List<Annotation> constraints = constraints(component);
        boolean atLeastOne =
                constraints.stream().anyMatch(a -> a instanceof NotEmpty || a instanceof Size s && s.min() > 0);
        boolean may = component.getType().getName().startsWith("java.util.Optional")
                || component.getType() == Extensions.class
                || collection && !atLeastOne;
        return !may;
    }

    private void value(String at, AnnotatedType type, List<Annotation> constraints, JsonNode given) {
        assertThat(given.isMissingNode()).as(at).isFalse();
        JsonNode schema = resolved(given);
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            List<Annotation> all = new ArrayList<>(constraints);
            all.addAll(constraints(argument(type, 0)));
            value(at, argument(type, 0), all, given);
            return;
        }
        constraints.forEach(constraint -> keyword(at, constraint, schema));
        if (raw == List.class) {
            assertThat(schema.get("type").asString()).as(at).isEqualTo("array");
            value(at + "[]", argument(type, 0), constraints(argument(type, 0)), schema.get("items"));
        } else if (raw == SortedMap.class) {
            assertThat(schema.get("type").asString()).as(at).isEqualTo("object");
            constraints(argument(type, 0)).forEach(a -> keyword(at, a, schema.get("propertyNames")));
            value(at + "{}", argument(type, 1), constraints(argument(type, 1)), schema.get("additionalProperties"));
        } else {
            single(at, raw, schema);
        }
    }

    private void single(String at, Class<?> type, JsonNode schema) {
        if (type.isEnum()) {
            assertThat(texts(schema.get("enum")))
                    .as(at)
                    .isEqualTo(new TreeSet<>(Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Coded) one).code())
                            .toList()));
        } else if (type.isSealed()) {
            family(type, schema);
        } else if (type == Text.class || type == Extensions.class) {
            assertThat(schema.get("type").asString()).as(at).isEqualTo("object");
        } else if (type.isRecord() && !hasTextForm(type)) {
            if (seen.add(type)) {
                record(type, schema, Optional.empty());
            }
        } else {
            assertThat(schema.get("type").asString()).as(at).isEqualTo(jsonType(type));
        }
    }

    private void family(Class<?> family, JsonNode schema) {
        List<Class<?>> variants = variants(family).toList();
        assertThat(schema.get("oneOf").size()).as(family.getName()).isEqualTo(variants.size());
        boolean marked = family != Node.class && family != Outcome.class;
        for (int i = 0; i < variants.size(); i++) {
            Class<?> variant = variants.get(i);
            JsonNode one = resolved(schema.get("oneOf").get(i));
            if (family == Outcome.class) {
                assertThat(texts(one.get("required"))).containsExactly(kebab(variant.getSimpleName()));
            } else if (seen.add(variant)) {
                record(variant, one, marked ? Optional.of("by") : Optional.empty());
            }
            if (marked) {
                assertThat(one.at("/properties/by/const").asString()).isEqualTo(kebab(variant.getSimpleName()));
            }
        }
    }

    private static Stream<Class<?>> variants(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(part -> part.isSealed() ? variants(part) : Stream.of(part));
    }

    private static void keyword(String at, Annotation a, JsonNode schema) {
        String where = at + " " + a;
        if (a instanceof Code) {
            assertThat(schema.get("pattern").asString()).as(where).isEqualTo("^" + Code.PATTERN + "$");
            assertThat(schema.get("maxLength").asInt()).as(where).isEqualTo(100);
        } else if (a instanceof Words || a instanceof NotBlank) {
            assertThat(schema.get("pattern").asString()).as(where).isEqualTo("\\S");
        } else if (a instanceof WebAddress) {
            assertThat(schema.get("pattern").asString()).as(where).startsWith("^https?://");
        } else if (a instanceof Pattern pattern) {
            assertThat(schema.get("pattern").asString())
                    .as(where)
                    .contains(pattern.regexp())
                    .startsWith("^")
                    .endsWith("$");
        } else if (a instanceof NotEmpty) {
            assertThat(least(schema)).as(where).isEqualTo(1);
        } else if (a instanceof Size size) {
            assertThat(least(schema)).as(where).isGreaterThanOrEqualTo(size.min());
            assertThat(size.min() > 0 && least(schema) > size.min()).as(where).isFalse();
        } else {
            bound(where, a, schema);
        }
    }

    private static int least(JsonNode schema) {
        return Stream.of("minItems", "minProperties", "minLength")
                .mapToInt(keyword -> schema.path(keyword).asInt(0))
                .max()
                .orElseThrow();
    }

    private static void bound(String where, Annotation a, JsonNode schema) {
        if (a instanceof Positive) {
            assertThat(schema.get("exclusiveMinimum").asDouble()).as(where).isZero();
        } else if (a instanceof PositiveOrZero) {
            assertThat(schema.get("minimum").asDouble()).as(where).isZero();
        } else if (a instanceof Min min) {
            assertThat(schema.get("minimum").asLong()).as(where).isEqualTo(min.value());
        } else if (a instanceof Max max) {
            assertThat(schema.get("maximum").asLong()).as(where).isEqualTo(max.value());
        } else if (a instanceof DecimalMin min) {
            String keyword = min.inclusive() ? "minimum" : "exclusiveMinimum";
            assertThat(schema.get(keyword).asDouble()).as(where).isEqualTo(Double.parseDouble(min.value()));
        } else if (a instanceof DecimalMax max) {
            String keyword = max.inclusive() ? "maximum" : "exclusiveMaximum";
            assertThat(schema.get(keyword).asDouble()).as(where).isEqualTo(Double.parseDouble(max.value()));
        } else {
            throw new AssertionError("no keyword is known for " + where);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static List<Annotation> constraints(RecordComponent component) {
        Set<Annotation> all = new LinkedHashSet<>(constraints((AnnotatedElement) component.getAccessor()));
        all.addAll(constraints(component.getAnnotatedType()));
        return List.copyOf(all);
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(a -> a.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class))
                .toList();
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    private static boolean hasTextForm(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse"));
    }

    private static String jsonType(Class<?> type) {
        String name = type.getSimpleName().toLowerCase(java.util.Locale.ROOT).replace("optional", "");
        return switch (name) {
            case "double" -> "number";
            case "int", "integer", "long" -> "integer";
            case "boolean" -> "boolean";
            default -> "string";
        };
    }

    private static Set<String> texts(JsonNode list) {
        return list == null
                ? new TreeSet<>()
                : new TreeSet<>(list.valueStream().map(JsonNode::asString).toList());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
