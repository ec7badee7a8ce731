package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;

/** Checks what one group says of its children. */
final class GroupCheck {

    private final Known<Node.Group> group;
    private final KnownList<Node> children;
    private final Ids ids;
    private final List<Finding> findings = new ArrayList<>();

    private GroupCheck(Known<Node.Group> group, Ids ids) {
        this.group = group;
        this.children = Trees.children(group);
        this.ids = ids;
    }

    static List<Finding> findings(Known<Node.Group> group, Ids children, Known<Double> scale) {
        GroupCheck check = new GroupCheck(group, children);
        check.number();
        new WeightCheck(group, children, check.findings::add).look();
        check.reference();
        check.missing(scale);
        return check.findings;
    }

    private Known<Combine> combine() {
        return group.part("combine", Node.Group::combine);
    }

    private void number() {
        int count = children.size();
        boolean fits = combine().is(Combine.Quotient.class)
                ? count == 2
                : combine().is(Combine.Complement.class) ? count == 1 : count > 0;
        if (children.isComplete() && !fits) {
            findings.add(children.breaks(Rule.CHILDREN_FIT, Integer.toString(count), List.of()));
        }
    }

    private void reference() {
        combine().as(RankBased.class).ifPresent(ranked -> {
            for (Known<ReferenceRow> row : ranked.list("reference", RankBased::reference)) {
                row(row.list("scores", ReferenceRow::scores));
            }
        });
    }

    private void row(KnownList<Double> scores) {
        if (children.isComplete() && scores.isComplete() && scores.size() != children.size()) {
            findings.add(scores.breaks(Rule.REFERENCE_FITS, Integer.toString(scores.size()), ids.names()));
        }
    }

    private void missing(Known<Double> scale) {
        group.optional("missing", Node.Group::missing)
                .as(MissingPolicy.Fixed.class)
                .ifPresent(fixed -> {
                    Known<Double> score = fixed.part("score", MissingPolicy.Fixed::score);
                    score.value()
                            .filter(number -> NormalisationCheck.isOff(number, scale))
                            .ifPresent(number ->
                                    findings.add(score.breaks(Rule.WITHIN_SCALE, Plain.of(number), List.of())));
                });
    }
}
