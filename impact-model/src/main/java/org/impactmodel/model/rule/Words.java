package org.impactmodel.model.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text for people: not blank, at most 10,000 characters. What is absent is not looked at. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = Words.PATTERN)
@Size(max = 10_000)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Words {

    /** At least one character that can be seen. */
    String PATTERN = "(?s).*\\S.*";

    /**
     * The key of the message.
     *
     * @return the key
     */
    String message() default "{org.impactmodel.words}";

    /**
     * The groups it belongs to.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What a caller attaches to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
