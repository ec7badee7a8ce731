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

/** A code that documents name something by: lower-case letters, digits and single separators, at most 100 characters. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = Code.PATTERN)
@Size(max = 100)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

    /** The form of a code. */
    String PATTERN = "[a-z0-9]+([._-][a-z0-9]+)*";

    /**
     * The key of the message.
     *
     * @return the key
     */
    String message() default "{org.impactmodel.code}";

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
