package org.impactmodel.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.impactmodel.examples.cards.CompareCommand;
import org.impactmodel.examples.cards.VerifyCommand;
import org.impactmodel.examples.documents.MethodsCommand;
import org.impactmodel.examples.documents.SchemaCommand;
import org.impactmodel.examples.documents.TestCommand;
import org.impactmodel.examples.documents.ValidateCommand;
import org.impactmodel.examples.influence.InfluenceCommand;
import org.impactmodel.examples.peers.PeersCommand;
import org.impactmodel.examples.rollup.RollupCommand;
import org.impactmodel.examples.scores.ExplainCommand;
import org.impactmodel.examples.scores.FitCommand;
import org.impactmodel.examples.scores.QuickstartCommand;
import org.impactmodel.examples.scores.ScoreCommand;
import org.impactmodel.examples.survey.SurveyCommand;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.examples.time.TimeCommand;
import org.impactmodel.io.problem.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: {@code examples/bin/impact}. Exit 0, 1 for problems in the input, 2 for wrong use. */
@Command(name = "impact", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, version = "impact-model 0.1.0")
public final class Impact {

    private static final int PROBLEMS = 1;
    private static final int WRONG_USE = 2;

    /** Known to every command; read before all others, because the words of errors depend on it. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    private String language = "";

    private Impact() {}

    /**
     * Runs a command and leaves with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String... arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(List.of(arguments), System.getenv(), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and its options
     * @param environment the environment, see {@link Terminal#of}
     * @param out where what was asked for goes
     * @param err where everything else goes
     * @return 0, 1 for problems in the input, 2 for wrong use
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        Terminal terminal = Terminal.of(arguments, environment, out, err);
        Optional<String> unknown = Terminal.unknownLanguage(arguments);
        if (unknown.isPresent()) {
            terminal.note("choice.language", unknown.get());
            return WRONG_USE;
        }
        return commandLine(terminal).execute(arguments.toArray(String[]::new));
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new Impact());
        List.of(
                        new QuickstartCommand(terminal),
                        new ScoreCommand(terminal),
                        new ExplainCommand(terminal),
                        new CompareCommand(terminal),
                        new VerifyCommand(terminal),
                        new RollupCommand(terminal),
                        new TimeCommand(terminal),
                        new PeersCommand(terminal),
                        new InfluenceCommand(terminal),
                        new FitCommand(terminal),
                        new ValidateCommand(terminal),
                        new TestCommand(terminal),
                        new MethodsCommand(terminal),
                        new SchemaCommand(terminal))
                .forEach(line::addSubcommand);
        line.addSubcommand(SurveyCommand.on(terminal));
        return line.setResourceBundle(terminal.words())
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.page().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(terminal.page().columns(), 120))
                .setUsageHelpAutoWidth(false)
                .setExecutionStrategy(parsed -> checked(parsed, terminal))
                .setParameterExceptionHandler(
                        (wrong, arguments) -> WrongUseText.print(wrong, List.of(arguments), terminal))
                .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, terminal));
    }

    private static int checked(CommandLine.ParseResult parsed, Terminal terminal) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        try {
            new AskedFiles(last, terminal).require();
        } catch (WrongUse wrong) {
            throw new CommandLine.ExecutionException(last.commandSpec().commandLine(), wrong.getMessage(), wrong);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int failed(Exception thrown, Terminal terminal) throws Exception {
        if (thrown instanceof UnreadableException unreadable) {
            terminal.problems(unreadable.problems());
            return PROBLEMS;
        }
        if (thrown instanceof WrongUse wrong) {
            terminal.err().println(wrong.getMessage());
            return WRONG_USE;
        }
        if (thrown instanceof IllegalArgumentException unfit) {
            terminal.note("refused", String.valueOf(unfit.getMessage()));
            return PROBLEMS;
        }
        throw thrown;
    }
}
