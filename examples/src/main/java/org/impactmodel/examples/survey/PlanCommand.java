package org.impactmodel.examples.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.scoring.survey.test.WavePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private Showing showing = new Showing();

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The changes from a share in the first wave that show in the second. */
    private record Change(double share, OptionalDouble rise, OptionalDouble fall) {}

    @Override
    public Integer call() {
        Form form = showing.form(terminal);
        List<Change> changes = shares.stream().map(this::change).toList();
        showing.print(terminal, target -> {
            switch (form) {
                case TABLE -> print(changes, target);
                case JSON -> target.out().print(rows(changes).json());
                case CSV -> target.out().print(rows(changes).csv());
            }
        });
        return 0;
    }

    private Change change(double share) {
        try {
            WavePlan plan = new WavePlan(respondents, share, effect, risk, power, 0);
            return new Change(share, plan.rise(), plan.fall());
        } catch (IllegalArgumentException e) {
            throw new WrongUse(terminal.text("refused", String.valueOf(e.getMessage())));
        }
    }

    private Rows rows(List<Change> changes) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("respondents", respondents);
        facts.put("design-effect", effect);
        facts.put("power", power);
        facts.put("risk", risk);
        List<List<Object>> rows = changes.stream()
                .map(change -> List.<Object>of(change.share(), change.rise(), change.fall()))
                .toList();
        return new Rows(facts, "changes", List.of("share", "rise", "fall"), rows);
    }

    private void print(List<Change> changes, Terminal target) {
        Points points = new Points(target);
        List<String> headings = Stream.of("survey.plan-share", "survey.plan-rise", "survey.plan-fall")
                .map(target::text)
                .toList();
        List<TextTable.Row> rows = changes.stream()
                .map(change -> TextTable.Row.of(
                        points.number(100 * change.share()),
                        points(change.rise(), target),
                        points(change.fall(), target)))
                .toList();
        target.out().println(new TextTable(headings, rows).on(target.page()));
        target.say(target.text("survey.plan-read", respondents, points.percent(power), points.percent(risk)));
    }

    private static String points(OptionalDouble change, Terminal target) {
        return change.isPresent()
                ? new Points(target).number(100 * change.getAsDouble())
                : target.text("survey.plan-none");
    }
}
