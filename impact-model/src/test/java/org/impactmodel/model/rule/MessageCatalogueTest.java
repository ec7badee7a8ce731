package org.impactmodel.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.model.ModelTypes;
import org.junit.jupiter.api.Test;

class MessageCatalogueTest {

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(Catalogue.french()).containsOnlyKeys(Catalogue.english().keySet());
        assertThat(Catalogue.french().values()).noneMatch(String::isBlank).doesNotHaveDuplicates();
        assertThat(Catalogue.english().values()).noneMatch(String::isBlank).doesNotHaveDuplicates();
    }

    @Test
    void saysEveryThingInOtherWords() {
        Catalogue.english()
                .forEach(
                        (key, english) -> assertThat(Catalogue.french()).as(key).doesNotContainEntry(key, english));
    }

    @Test
    void holdsTheMessageOfEveryConstraintAndNoOther() {
        assertThat(uses().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.english().keySet());
    }

    /** Where each message of our own is used; those of the standard come in both languages with its implementation. */
    private static SortedMap<String, String> uses() {
        TreeMap<String, String> uses = new TreeMap<>();
        ModelTypes.all().stream()
                .filter(Class::isRecord)
                .flatMap(record -> Arrays.stream(record.getDeclaredFields()))
                .forEach(
                        field -> constraints(field).forEach(constraint -> uses.put(key(constraint), field.toString())));
        uses.keySet().removeIf(key -> key.startsWith("jakarta."));
        return uses;
    }

    private static Stream<Annotation> constraints(Field field) {
        return Stream.concat(Arrays.stream(field.getAnnotations()), onType(field.getAnnotatedType()))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static Stream<Annotation> onType(AnnotatedType type) {
        Stream<Annotation> own = Arrays.stream(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType container
                ? Stream.concat(
                        own,
                        Arrays.stream(container.getAnnotatedActualTypeArguments())
                                .flatMap(MessageCatalogueTest::onType))
                : own;
    }

    private static String key(Annotation constraint) {
        try {
            String message =
                    (String) constraint.annotationType().getMethod("message").invoke(constraint);
            return message.replaceAll("^\\{(.*)}$", "$1");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
