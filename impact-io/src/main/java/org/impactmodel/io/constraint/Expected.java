package org.impactmodel.io.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.impactmodel.model.text.Text;

/** What a constraint requires, in the words of the catalogue that Jakarta Validation reads too. */
final class Expected {

    private static final String CONTRIBUTED = "ContributorValidationMessages";
    private static final String OWN = "org.impactmodel.io.constraint.constraints";

    private Expected() {}

    static Text of(String code, Annotation annotation) {
        return Text.of(in(Locale.FRENCH, code, annotation), in(Locale.ROOT, code, annotation));
    }

    private static String in(Locale language, String code, Annotation annotation) {
        String message = String.valueOf(element(annotation, "message"));
        String key = message.startsWith("{") ? message.substring(1, message.length() - 1) : message;
        String template = text(CONTRIBUTED, key, language, text(OWN, code, language, key));
        for (String element : new String[] {"value", "min", "max", "regexp"}) {
            if (template.contains("{" + element + "}")) {
                template = template.replace("{" + element + "}", String.valueOf(element(annotation, element)));
            }
        }
        return template;
    }

    private static String text(String bundle, String key, Locale language, String otherwise) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, language, exact);
            return texts.containsKey(key) ? texts.getString(key) : otherwise;
        } catch (MissingResourceException e) {
            return otherwise;
        }
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
