package org.impactmodel.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.sum.Cells;
import org.impactmodel.scoring.survey.sum.Estimand;

/**
 * A measure, as the cells to count respondents in, the numbers to sum, and what is asked of each part.
 *
 * @param cells where each respondent is counted
 * @param numbers what is summed
 * @param asked what is asked, part by part
 */
record Asking(Cells cells, List<NumberColumn> numbers, List<Asked> asked) {

    static Asking of(Measure.Summed measure, Domains domains) {
        if (measure instanceof Measure.Size) {
            return number(domains, List.of(), Target.of(Statistic.TOTAL, "size"), Estimand.Size::new);
        }
        if (measure instanceof Measure.Total total) {
            Target target = Target.of(Statistic.TOTAL, total.variable());
            return number(domains, List.of(total.column()), target, Estimand.Total::new);
        }
        if (measure instanceof Measure.Mean mean) {
            Target target = Target.of(Statistic.MEAN, mean.variable());
            return number(domains, List.of(mean.column()), target, Estimand.Mean::new);
        }
        if (measure instanceof Measure.Ratio ratio) {
            Target target = Target.of(Statistic.RATIO, ratio.variable());
            return number(domains, List.of(ratio.above(), ratio.below()), target, Estimand.Ratio::new);
        }
        return measure instanceof Measure.Shares shares
                ? shares(shares.variable(), shares.column(), domains)
                : choice((Measure.Choice) measure, domains);
    }

    private static Asking number(
            Domains domains, List<NumberColumn> numbers, Target target, IntFunction<Estimand> estimand) {
        List<Asked> asked = IntStream.range(0, domains.count())
                .mapToObj(part -> new Asked(target.in(domains.names().get(part)), part, estimand.apply(part)))
                .toList();
        return new Asking(Cells.of(domains, numbers), numbers, asked);
    }

    private static Asking shares(String variable, CategoryColumn column, Domains domains) {
        Cells cells = Cells.of(domains, column);
        Target target = Target.of(Statistic.SHARE, variable);
        List<Asked> asked = new ArrayList<>();
        for (int part = 0; part < domains.count(); part++) {
            for (int code = 0; code < column.codes().size(); code++) {
                Target option = target.withOption(column.codes().get(code));
                asked.add(share(cells, part, code, option.in(domains.names().get(part))));
            }
        }
        return new Asking(cells, List.of(), List.copyOf(asked));
    }

    private static Asking choice(Measure.Choice choice, Domains domains) {
        int option = choice.column().place(choice.option());
        Cells cells = Cells.of(domains, choice.column(), option);
        Target target = Target.of(Statistic.SHARE, choice.variable()).withOption(choice.option());
        return new Asking(cells, List.of(), upper(cells, target, domains));
    }

    /** The share of the second of two cells, in each part. */
    static List<Asked> upper(Cells cells, Target target, Domains domains) {
        return IntStream.range(0, domains.count())
                .mapToObj(
                        part -> share(cells, part, 1, target.in(domains.names().get(part))))
                .toList();
    }

    private static Asked share(Cells cells, int part, int answer, Target target) {
        int from = part * cells.answers();
        return new Asked(target, part, new Estimand.Share(from, from + cells.answers(), from + answer));
    }
}
