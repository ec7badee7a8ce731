package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.Library;

/** Sheets of estimates of several surveys. */
final class Sheets {

    private Sheets() {}

    static EstimateSheet of(Text title, List<Wave> waves, double level, List<SheetLine> lines, List<Text> notes) {
        return new EstimateSheet(
                title,
                waves.stream().map(Wave::stamp).toList(),
                level,
                Library.VERSION,
                OptionalLong.empty(),
                lines,
                notes,
                Extensions.none());
    }

    /** A sheet for those who do not see the headings of tables: what intervals mean stands among its notes. */
    static EstimateSheet meaning(EstimateSheet sheet) {
        List<Text> notes = new ArrayList<>(Meaning.notes(sheet));
        notes.addAll(sheet.notes());
        return new EstimateSheet(
                sheet.title(),
                sheet.surveys(),
                sheet.level(),
                sheet.library(),
                sheet.seed(),
                sheet.lines(),
                notes,
                sheet.extensions());
    }

    /** A gap as an estimate: it rests on all who answered in either survey; one of what is hidden tells nothing of the other. */
    static Estimate difference(Gap gap) {
        Target target = gap.first().target();
        boolean isHidden = gap.unavailable().equals(Optional.of(Unestimated.SUPPRESSED));
        return new Estimate(
                new Target(
                        Statistic.DIFFERENCE,
                        target.variable(),
                        target.option(),
                        target.probability(),
                        target.domain()),
                gap.value(),
                gap.standardError(),
                gap.interval(),
                gap.degreesOfFreedom(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                isHidden ? Optional.empty() : both(gap),
                gap.unavailable(),
                Optional.empty());
    }

    /** The part of a target, as the CSV of estimates writes it. */
    static String domain(Target target) {
        return target.domain().entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("|"));
    }

    /** A sheet with rows as an addition. */
    static EstimateSheet with(EstimateSheet sheet, String name, Rows rows) {
        TreeMap<String, String> additions = new TreeMap<>();
        additions.put(name, rows.list());
        return new EstimateSheet(
                sheet.title(),
                sheet.surveys(),
                sheet.level(),
                sheet.library(),
                sheet.seed(),
                sheet.lines(),
                sheet.notes(),
                new Extensions(additions));
    }

    private static Optional<Base> both(Gap gap) {
        return gap.first().base().flatMap(first -> gap.second().base().map(second -> both(first, second)));
    }

    private static Base both(Base first, Base second) {
        return new Base(
                first.respondents() + second.respondents(),
                first.weighted() + second.weighted(),
                sum(first.dontKnow(), second.dontKnow()),
                sum(first.noAnswer(), second.noAnswer()),
                sum(first.notAsked(), second.notAsked()));
    }

    private static OptionalLong sum(OptionalLong first, OptionalLong second) {
        return first.isPresent() && second.isPresent()
                ? OptionalLong.of(first.getAsLong() + second.getAsLong())
                : OptionalLong.empty();
    }
}
