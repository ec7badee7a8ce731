package org.impactmodel.model.method;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.text.Text;

/**
 * How subjects are judged: indicators and the views that combine them. A methodology is data; a score is a pure function
 * of it and of what was observed.
 *
 * @param id its name, in kebab-case
 * @param version its version, as major.minor.patch
 * @param title its title for people
 * @param scale the top of the scale of scores, which begin at 0: 100 for most methods, 1 for published indices
 * @param indicators what is observed, each id once
 * @param views the trees through which the indicators are seen
 */
public record Methodology(
        String id, String version, Text title, double scale, List<Indicator> indicators, List<View> views) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the scale is not a finite number above 0
     */
    public Methodology {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale: a finite number above 0 is required, found " + scale);
        }
        indicators = List.copyOf(Objects.requireNonNull(indicators, "indicators"));
        views = List.copyOf(Objects.requireNonNull(views, "views"));
    }
}
