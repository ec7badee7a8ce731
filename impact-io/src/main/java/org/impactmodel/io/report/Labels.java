package org.impactmodel.io.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Outcome;

/** What the method calls the places of one view. */
final class Labels {

    private final Page page;
    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Map<String, String> groups = new TreeMap<>();

    Labels(Methodology method, String view, Page page) {
        this.page = page;
        method.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        method.views().stream().filter(one -> one.id().equals(view)).forEach(this::add);
    }

    /** A root without a label is called as its view is. */
    private void add(View view) {
        view.title().ifPresent(title -> groups.put(view.root().id(), title.in(page.language())));
        add(view.root());
    }

    private void add(Node node) {
        if (node instanceof Node.Group group) {
            group.label().ifPresent(label -> groups.put(group.id(), label.in(page.language())));
            group.children().forEach(this::add);
        }
    }

    boolean isIndicator(String id) {
        return indicators.containsKey(id);
    }

    List<String> sdg(String id) {
        return Optional.ofNullable(indicators.get(id)).map(Indicator::sdg).orElse(List.of());
    }

    String of(NodeScore node) {
        return of(node.id(), node.children().isEmpty());
    }

    /** A group and an indicator may share an id. */
    String of(String id, boolean leaf) {
        Indicator indicator = indicators.get(id);
        return indicator != null && (leaf || !groups.containsKey(id))
                ? indicator.label().in(page.language())
                : groups.getOrDefault(id, id);
    }

    /**
     * An answer in words: the number with its unit, the name of a level, the reason why there is none; an empty cell of a table
     * and its code for not applicable are no reasons.
     */
    String answer(String id, Outcome outcome) {
        if (outcome instanceof Outcome.Value value) {
            return Phrase.ANSWER.on(page, new Figures(page, 1).measure(value.number()) + unit(id));
        }
        if (outcome instanceof Outcome.Level level) {
            return Phrase.ANSWER.on(page, level(id, level.code()));
        }
        if (outcome instanceof Outcome.Missing missing) {
            return missing.reason().equals("empty")
                    ? Unavailable.MISSING.label().in(page.language())
                    : Phrase.MISSING.on(page, missing.reason());
        }
        String reason = ((Outcome.NotApplicable) outcome).reason();
        return reason.equals("not-applicable")
                ? Unavailable.NOT_APPLICABLE.label().in(page.language())
                : Phrase.NOT_APPLICABLE.on(page, reason);
    }

    private String unit(String id) {
        Indicator indicator = indicators.get(id);
        return indicator == null
                ? ""
                : indicator
                        .unitLabel()
                        .map(unit -> " " + unit.in(page.language()))
                        .or(() -> indicator.unit().map(unit -> unit.equals("percent") ? " %" : " " + unit))
                        .orElse("");
    }

    private String level(String id, String code) {
        Indicator indicator = indicators.get(id);
        return indicator != null && indicator.levelLabels().containsKey(code)
                ? indicator.levelLabels().get(code).in(page.language())
                : code;
    }
}
