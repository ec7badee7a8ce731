package org.impactmodel.examples.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language of the terminal what was wrong with the arguments, and where to find help. */
final class WrongUseText {

    private static final int EXIT = 2;

    private WrongUseText() {}

    static int print(ParameterException wrong, List<String> arguments, Terminal terminal) {
        boolean nothingAsked = !(wrong instanceof UnmatchedArgumentException)
                && !wrong.getCommandLine().getSubcommands().isEmpty();
        if (nothingAsked) {
            wrong.getCommandLine().usage(terminal.err());
            return EXIT;
        }
        if (wrong instanceof MissingParameterException) {
            unknown(wrong.getCommandLine(), arguments, terminal);
        }
        terminal.err().println(message(wrong, terminal));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                terminal.note("wrong.near", String.join(", ", near));
            }
        }
        CommandLine command = wrong.getCommandLine();
        terminal.note("wrong.help", command.getCommandSpec().qualifiedName(), Terminal.languageOption(arguments));
        return EXIT;
    }

    /** What is missing may be there under another name. */
    private static void unknown(CommandLine command, List<String> arguments, Terminal terminal) {
        Set<String> known = command.getCommandSpec().optionsMap().keySet();
        arguments.stream()
                .takeWhile(argument -> !argument.equals("--"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .filter(argument -> argument.startsWith("--") && !known.contains(argument))
                .forEach(argument -> {
                    terminal.note("wrong.unknown", argument);
                    Nearest.to(argument, known).ifPresent(near -> terminal.note("wrong.near", near));
                });
    }

    private static String message(ParameterException wrong, Terminal terminal) {
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(WrongUseText::name).collect(Collectors.joining(", "));
            return terminal.text("wrong.missing", names);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return terminal.text("wrong.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return terminal.text("wrong.twice", name(twice.getOverwritten()));
        }
        return wrong.getArgSpec() == null ? String.valueOf(wrong.getMessage()) : value(wrong, terminal);
    }

    /** What was to be a number and is none. */
    private static String value(ParameterException wrong, Terminal terminal) {
        Class<?> type = typeOf(wrong.getArgSpec());
        boolean whole = List.<Class<?>>of(int.class, Integer.class, long.class, Long.class)
                .contains(type);
        boolean number = whole || type == double.class || type == Double.class;
        return number && wrong.getValue() != null
                ? terminal.text(
                        "wrong.value",
                        name(wrong.getArgSpec()),
                        terminal.text(whole ? "wrong.whole" : "wrong.number"),
                        wrong.getValue())
                : String.valueOf(wrong.getMessage());
    }

    /** The type of a value: that of the elements of a list or an optional. */
    private static Class<?> typeOf(ArgSpec argument) {
        Class<?>[] elements = argument.auxiliaryTypes();
        return elements.length == 0 ? argument.type() : elements[elements.length - 1];
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
