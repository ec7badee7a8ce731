package org.impactmodel.model.rule;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The messages of the constraints, and a validator that speaks them. */
final class Catalogue {

    private Catalogue() {}

    static TreeMap<String, String> english() {
        return read("/ContributorValidationMessages.properties");
    }

    static TreeMap<String, String> french() {
        return read("/ContributorValidationMessages_fr.properties");
    }

    static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.copyOf(List.of(Locale.ENGLISH, Locale.FRENCH)), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static TreeMap<String, String> read(String resource) {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource))) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, String> messages = new TreeMap<>();
        properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
        return messages;
    }
}
