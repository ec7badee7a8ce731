package org.impactmodel.io.constraint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.text.Text;

/** What a constraint requires, in the words of the catalogue that Jakarta Validation reads too. */
final class Expected {

    private static final Expected FRENCH = new Expected("_fr");
    private static final Expected ENGLISH = new Expected("");

    private final Properties contributed;
    private final Properties own;

    private Expected(String suffix) {
        contributed = read(Code.class, "/ContributorValidationMessages" + suffix + ".properties");
        own = read(Expected.class, "constraints" + suffix + ".properties");
    }

    static Text of(String code, Annotation annotation) {
        return Text.of(FRENCH.text(code, annotation), ENGLISH.text(code, annotation));
    }

    /** The English words of a key of the catalogue. */
    static String word(String key) {
        return Objects.requireNonNull(ENGLISH.contributed.getProperty(key), key);
    }

    /** How to mend what does not meet it: by the words that the annotation brings, else by its code. */
    static Text mend(String code, Annotation annotation) {
        return Text.of(FRENCH.mended(code, annotation), ENGLISH.mended(code, annotation));
    }

    private String mended(String code, Annotation annotation) {
        String byCode = own.getProperty(code + ".mend", own.getProperty("mend"));
        return filled(own.getProperty(key(annotation) + ".mend", byCode), annotation);
    }

    private static String key(Annotation annotation) {
        String message = String.valueOf(element(annotation, "message"));
        return message.startsWith("{") ? message.substring(1, message.length() - 1) : message;
    }

    private String text(String code, Annotation annotation) {
        String key = key(annotation);
        return filled(contributed.getProperty(key, own.getProperty(code, key)), annotation);
    }

    private static String filled(String words, Annotation annotation) {
        String template = words;
        for (String element : new String[] {"value", "min", "max", "regexp"}) {
            if (template.contains("{" + element + "}")) {
                template = template.replace("{" + element + "}", String.valueOf(element(annotation, element)));
            }
        }
        return template;
    }

    private static Properties read(Class<?> beside, String resource) {
        Properties texts = new Properties();
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Object element(Annotation annotation, String name) {
        try {
            Method element = annotation.annotationType().getMethod(name);
            return element.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }
}
