package org.impactmodel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the domain. */
class RecordsTest {

    static List<Record> records() {
        return Samples.all();
    }

    @Test
    void hasASampleOfEachPublicRecordOfTheMethodAndTheCard() {
        Set<String> held = Set.of(
                "normalise",
                "combine",
                "method",
                "card",
                "observation",
                "weighting",
                "fit",
                "questionnaire",
                "sampling",
                "survey",
                "respondent",
                "estimate");
        assertThat(records())
                .extracting(Object::getClass)
                .containsAll(ModelTypes.all().stream()
                        .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                        .filter(type -> held.contains(type.getPackageName().replaceAll(".*\\.", "")))
                        .<Class<?>>map(type -> type)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void namesThePartThatIsNull(Record sample) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] parts = parts(sample);
                parts[i] = null;
                assertThatNullPointerException()
                        .as("%s.%s", sample.getClass().getSimpleName(), components[i].getName())
                        .isThrownBy(() -> make(sample, parts))
                        .withMessage(components[i].getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void keepsItsOwnListsAndMaps(Record sample) {
        Object[] parts =
                Arrays.stream(parts(sample)).map(RecordsTest::changeable).toArray();
        Record copy = make(sample, parts);
        for (Object part : parts(copy)) {
            if (part instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (part instanceof SortedMap<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
        Arrays.stream(parts).forEach(part -> {
            if (part instanceof ArrayList<?> list) {
                list.clear();
            }
        });
        assertThat(copy).isEqualTo(sample);
    }

    private static Object changeable(Object part) {
        if (part instanceof SortedMap<?, ?> map) {
            return new TreeMap<>(map);
        }
        return part instanceof List<?> list ? new ArrayList<>(list) : part;
    }

    private static Object[] parts(Record sample) {
        return Arrays.stream(sample.getClass().getRecordComponents())
                .map(component -> part(sample, component))
                .toArray();
    }

    private static Object part(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Record sample, Object... parts) {
        try {
            Constructor<?> constructor = Stream.of(sample.getClass().getDeclaredConstructors())
                    .filter(one -> one.getParameterCount() == parts.length)
                    .findFirst()
                    .orElseThrow();
            return (Record) constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
