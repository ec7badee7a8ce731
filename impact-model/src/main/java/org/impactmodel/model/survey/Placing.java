package org.impactmodel.model.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
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

    static List<Finding> findings(Known<SurveyDescription> description, Supplier<Set<String>> territories) {
        KnownList<Attribute> attributes = description.list("attributes", SurveyDescription::attributes);
        if (attributes.stream().allMatch(one -> level(one).isEmpty())) {
            return List.of();
        }
        Placing placing = new Placing(territories.get());
        for (Known<Attribute> attribute : attributes) {
            level(attribute).ifPresent(level -> placing.codes(level, attribute.list("options", Attribute::options)));
        }
        return placing.findings;
    }

    private static Optional<TerritoryLevel> level(Known<Attribute> attribute) {
        return attribute.optional("territory", Attribute::territory).value();
    }

    /** Levels of which no territory is known, such as free ones, are not looked up. */
    private void codes(TerritoryLevel level, KnownList<Option> options) {
        if (ids.stream().noneMatch(id -> id.startsWith(level.id("")))) {
            return;
        }
        for (Known<Option> option : options) {
            Known<String> code = option.part("code", Option::code);
            code.value()
                    .filter(written -> !ids.contains(level.id(written)))
                    .ifPresent(
                            written -> findings.add(code.breaks(Rule.TERRITORY_CODE, written, whole(level, written))));
        }
    }

    /** A code that a spreadsheet took for a number has lost its first digit. */
    private List<String> whole(TerritoryLevel level, String code) {
        return Stream.of("0" + code).filter(one -> ids.contains(level.id(one))).toList();
    }
}
