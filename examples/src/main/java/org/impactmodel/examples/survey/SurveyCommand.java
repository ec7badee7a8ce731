package org.impactmodel.examples.survey;

import java.util.List;
import org.impactmodel.examples.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Survey statistics: from raw answers to margins, crossed views, trends and small territories. */
@Command(name = "survey")
public final class SurveyCommand {

    private SurveyCommand() {}

    /**
     * The command with all that it groups.
     *
     * @param terminal where they write
     * @return the command line of the group
     */
    public static CommandLine on(Terminal terminal) {
        CommandLine line = new CommandLine(new SurveyCommand());
        List.of(
                        new SampleCommand(terminal),
                        new DescribeCommand(terminal),
                        new WeightCommand(terminal),
                        new EstimateCommand(terminal),
                        new CrossCommand(terminal),
                        new TrendCommand(terminal),
                        new SignalsCommand(terminal),
                        new SmallAreaCommand(terminal),
                        new PlanCommand(terminal))
                .forEach(line::addSubcommand);
        return line;
    }
}
