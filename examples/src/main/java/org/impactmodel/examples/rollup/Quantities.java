package org.impactmodel.examples.rollup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.io.report.Figures;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.rollup.Whole;

/** What the method calls its indicators and variables, their units and their levels. */
final class Quantities {

    private record Named(Text label, Optional<Text> unit, Map<String, Text> levels) {}

    private final Map<String, Named> byId = new LinkedHashMap<>();
    private final Figures figures;

    Quantities(Methodology method, Figures figures) {
        this.figures = figures;
        for (Indicator one : method.indicators()) {
            byId.put(one.id(), new Named(one.label(), one.unitLabel(), one.levelLabels()));
        }
        for (Variable one : method.variables()) {
            byId.put(one.id(), new Named(one.label(), one.unitLabel(), Map.of()));
        }
    }

    /** The indicators, then the variables. */
    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    String label(String id) {
        return named(id).label().in(language());
    }

    private Named named(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private String language() {
        return figures.page().language();
    }

    /** A number with its unit, the name of a level, or why it does not apply. */
    String value(String id, Whole whole) {
        return Optional.ofNullable(whole.answers().answers().get(id))
                .map(Answered::outcome)
                .map(outcome -> words(named(id), outcome))
                .orElse(Figures.NONE);
    }

    private String words(Named named, Outcome outcome) {
        if (outcome instanceof Outcome.Value value) {
            String unit = named.unit().map(label -> " " + label.in(language())).orElse("");
            return figures.measure(value.number()) + unit;
        } else if (outcome instanceof Outcome.Level level) {
            return Optional.ofNullable(named.levels().get(level.code()))
                    .map(label -> label.in(language()))
                    .orElse(level.code());
        }
        return outcome instanceof Outcome.NotApplicable not ? not.reason() : Figures.NONE;
    }
}
