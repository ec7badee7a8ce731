package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.territory.TerritoryLevel;

/** Looks up the codes of attributes that are said to be territories. */
final class Placing {

    private final Set<String> ids;
    private final List<Finding> findings = new ArrayList<>();

    private Placing(Set<String> ids) {
        this.ids = ids;
    }

    static List<Finding> findings(SurveyDescription description, Supplier<Set<String>> territories) {
        List<Attribute> attributes = description.attributes();
        if (attributes.stream().allMatch(one -> one.territory().isEmpty())) {
            return List.of();
        }
        Placing placing = new Placing(territories.get());
        for (int i = 0; i < attributes.size(); i++) {
            String at = "/attributes/" + i + "/options/";
            Attribute attribute = attributes.get(i);
            attribute.territory().ifPresent(level -> placing.codes(at, level, attribute.options()));
        }
        return placing.findings;
    }

    /** Levels of which no territory is known, such as free ones, are not looked up. */
    private void codes(String at, TerritoryLevel level, List<Option> options) {
        if (ids.stream().noneMatch(id -> id.startsWith(level.id("")))) {
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            String code = options.get(i).code();
            if (!ids.contains(level.id(code))) {
                findings.add(new Finding(at + i + "/code", Rule.TERRITORY_CODE, code, whole(level, code)));
            }
        }
    }

    /** A code that a spreadsheet took for a number has lost its first digit. */
    private List<String> whole(TerritoryLevel level, String code) {
        return Stream.of("0" + code).filter(one -> ids.contains(level.id(one))).toList();
    }
}
