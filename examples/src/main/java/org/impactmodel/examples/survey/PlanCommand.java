package org.impactmodel.examples.survey;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.scoring.survey.test.WavePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells, before anyone is asked, what change between two waves a sample can show. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--respondents", required = true, paramLabel = "N", descriptionKey = "survey-plan-respondents")
    private long respondents;

    @Option(names = "--share", paramLabel = "SHARE", descriptionKey = "survey-plan-share")
    private List<Double> shares = List.of(0.1, 0.3, 0.5, 0.7, 0.9);

    @Option(names = "--effect", paramLabel = "DEFF", descriptionKey = "survey-plan-effect", defaultValue = "1")
    private double effect = 1;

    @Option(names = "--power", paramLabel = "SHARE", descriptionKey = "survey-plan-power", defaultValue = "0.8")
    private double power = 0.8;

    @Option(names = "--risk", paramLabel = "SHARE", descriptionKey = "survey-plan-risk", defaultValue = "0.05")
    private double risk = 0.05;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Points points = new Points(terminal);
        List<TextTable.Row> rows =
                shares.stream().map(share -> row(share, points)).toList();
        terminal.out()
                .println(new TextTable(
                                List.of(
                                        terminal.text("survey.plan-share"),
                                        terminal.text("survey.plan-rise"),
                                        terminal.text("survey.plan-fall")),
                                rows)
                        .on(terminal.page()));
        terminal.say(terminal.text("survey.plan-read", respondents, points.percent(power), points.percent(risk)));
        return 0;
    }

    private TextTable.Row row(double share, Points points) {
        WavePlan plan;
        try {
            plan = new WavePlan(respondents, share, effect, risk, power, 0);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(terminal.text("refused", String.valueOf(e.getMessage())));
        }
        return TextTable.Row.of(points.number(100 * share), change(plan.rise(), points), change(plan.fall(), points));
    }

    private String change(OptionalDouble change, Points points) {
        return change.isPresent() ? points.number(100 * change.getAsDouble()) : terminal.text("survey.plan-none");
    }
}
