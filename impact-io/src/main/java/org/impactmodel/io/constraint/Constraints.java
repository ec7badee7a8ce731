package org.impactmodel.io.constraint;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.impactmodel.io.value.Words;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.text.Text;

/** Reads the Jakarta Validation annotations of a component. */
public final class Constraints {

    private static final Annotation[] NOTHING = {};

    private Constraints() {}

    /** The constraints among some annotations, each once. */
    public static List<Constraint> among(Collection<Annotation> annotations) {
        Set<Annotation> once = new LinkedHashSet<>(annotations);
        List<Constraint> all = new ArrayList<>();
        for (Annotation annotation : once) {
            if (annotation.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class)) {
                add(annotation, all);
            }
        }
        return all;
    }

    /** Whether an empty list or map, which documents may leave out, would break one of them. */
    public static boolean refuseEmpty(List<Constraint> constraints) {
        return constraints.stream().anyMatch(c -> c.isOnSize() && !c.holds().test(List.of()));
    }

    private static void add(Annotation annotation, List<Constraint> all) {
        List<Predicate<Object>> parts = new ArrayList<>();
        parts.addAll(onNumbers(annotation));
        parts.addAll(onTexts(annotation));
        for (Annotation part : parts.isEmpty() ? annotation.annotationType().getAnnotations() : NOTHING) {
            if (part.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class)) {
                List<Constraint> inner = new ArrayList<>();
                add(part, inner);
                inner.forEach(constraint -> parts.add(constraint.holds()));
            }
        }
        if (!parts.isEmpty()) {
            String code = Words.kebab(annotation.annotationType().getSimpleName());
            Text expected = Expected.of(code, annotation);
            Text mend = Expected.mend(code, annotation);
            all.add(new Constraint(
                    code, expected, mend, parts.stream().reduce(Predicate::and).orElseThrow()));
        }
    }

    private static List<Predicate<Object>> onNumbers(Annotation a) {
        if (a instanceof Min min) {
            return number(BigDecimal.valueOf(min.value()), c -> c >= 0);
        }
        if (a instanceof Max max) {
            return number(BigDecimal.valueOf(max.value()), c -> c <= 0);
        }
        if (a instanceof DecimalMin min) {
            return number(new BigDecimal(min.value()), min.inclusive() ? c -> c >= 0 : c -> c > 0);
        }
        if (a instanceof DecimalMax max) {
            return number(new BigDecimal(max.value()), max.inclusive() ? c -> c <= 0 : c -> c < 0);
        }
        return onSigns(a);
    }

    private static List<Predicate<Object>> onSigns(Annotation a) {
        if (a instanceof Positive) {
            return number(BigDecimal.ZERO, c -> c > 0);
        }
        if (a instanceof PositiveOrZero) {
            return number(BigDecimal.ZERO, c -> c >= 0);
        }
        if (a instanceof Negative) {
            return number(BigDecimal.ZERO, c -> c < 0);
        }
        return a instanceof NegativeOrZero ? number(BigDecimal.ZERO, c -> c <= 0) : List.of();
    }

    private static List<Predicate<Object>> number(BigDecimal limit, IntPredicate holds) {
        double nearest = limit.doubleValue();
        return List.of(value -> holds.test(Double.compare(((Number) value).doubleValue() + 0.0, nearest + 0.0)));
    }

    private static List<Predicate<Object>> onTexts(Annotation a) {
        if (a instanceof Code) {
            return List.of(value -> CodeForm.fits(value.toString()));
        }
        if (a instanceof Pattern pattern) {
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp());
            return List.of(value -> compiled.matcher(value.toString()).matches());
        }
        if (a instanceof NotBlank) {
            return List.of(value -> !value.toString().isBlank());
        }
        if (a instanceof NotEmpty) {
            return List.of(value -> size(value) > 0);
        }
        return a instanceof Size size ? sizes(size.min(), size.max()) : List.of();
    }

    private static List<Predicate<Object>> sizes(int min, int max) {
        return List.of(value -> size(value) >= min && size(value) <= max);
    }

    private static int size(Object value) {
        return value instanceof Collection<?> all
                ? all.size()
                : value instanceof Map<?, ?> map ? map.size() : value.toString().length();
    }
}
