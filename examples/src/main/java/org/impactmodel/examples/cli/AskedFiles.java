package org.impactmodel.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.impactmodel.examples.input.Kind;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Source;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Looks at the files that a command names before it does anything: none is overwritten, none stands in place of another. */
record AskedFiles(ParseResult command, Terminal terminal) {

    private static final Set<Kind> NO_METHOD = EnumSet.of(Kind.CSV, Kind.SCORECARD, Kind.SURVEY, Kind.ESTIMATES);
    private static final Set<Kind> NO_DATA = EnumSet.of(Kind.METHODOLOGY, Kind.SCORECARD, Kind.SURVEY, Kind.ESTIMATES);
    private static final Set<String> WRITTEN = Set.of("--out", "--hidden");

    void require() {
        List<Path> written = paths(WRITTEN::contains).toList();
        Stream<Path> read = paths(name -> !WRITTEN.contains(name));
        read.filter(one -> written.stream().anyMatch(out -> isSame(out, one)))
                .findFirst()
                .ifPresent(both -> {
                    throw new WrongUse(terminal.text("out.input", both));
                });
        if (command.commandSpec().findOption("--method") != null
                && command.commandSpec().findOption("--data") != null) {
            requireKinds();
        }
    }

    private void requireKinds() {
        Optional<Kind> method = kind("--method").filter(NO_METHOD::contains);
        Optional<Kind> data = kind("--data").filter(NO_DATA::contains);
        List<String> said = Stream.concat(
                        method.stream().map(kind -> told("--method", kind, Kind.METHODOLOGY)),
                        data.stream().map(kind -> told("--data", kind, Kind.OBSERVATORY)))
                .toList();
        if (!said.isEmpty()) {
            boolean exchanged = said.size() == 2 && data.equals(Optional.of(Kind.METHODOLOGY));
            String mend = exchanged ? "\n" + terminal.text("kind.exchanged") : "";
            throw new WrongUse(String.join("\n", said) + mend);
        }
    }

    private String told(String option, Kind found, Kind expected) {
        String wanted = expected == Kind.METHODOLOGY ? "kind.method-wanted" : "kind.data-wanted";
        return terminal.text(
                wanted, option, word(found), paths(option::equals).findFirst().orElseThrow());
    }

    private String word(Kind kind) {
        return terminal.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Kind> kind(String option) {
        return paths(option::equals).findFirst().map(file -> Kind.of(Source.of(file)));
    }

    /** The files that there are under the names which some of the options, or the parameters, have. */
    private Stream<Path> paths(Predicate<String> option) {
        return Stream.concat(command.matchedOptions().stream(), command.matchedPositionals().stream())
                .filter(argument -> option.test(name(argument)))
                .flatMap(argument -> argument.originalStringValues().stream())
                .flatMap(AskedFiles::file)
                .filter(Files::isRegularFile);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : "";
    }

    /** A card of a file of many is called {@code cards.jsonl#3}. */
    private static Stream<Path> file(String text) {
        try {
            return Stream.of(Path.of(text.replaceFirst("(?<=\\.jsonl)#[0-9]+$", "")));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
