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

/** The address of a web page, at most 2,000 characters. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = WebAddress.PATTERN)
@Size(max = 2_000)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    /** The form of an address. */
    String PATTERN = "https?://[^\\s/]+(/[^\\s]*)?";

    /**
     * The key of the message.
     *
     * @return the key
     */
    String message() default "{org.impactmodel.web-address}";

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
