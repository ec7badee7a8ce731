package org.impactmodel.examples.survey;

import java.util.List;
import java.util.Optional;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.text.Text;

/** A sample without strata is one stratum without a name: of a single unit in it the name tells nobody anything. */
final class Alone {

    private static final String CODE = "stratum-of-several";
    private static final Text WHAT = Text.of(
            "Un seul répondant, ou une seule grappe, a été tiré : il ne dit rien de la variance.",
            "One respondent, or one cluster, alone was drawn: it tells no variance.");
    private static final Text MEND = Text.of(
            "Donnez les réponses d’au moins deux, ou dites par la taille de la population (1) que tout y est.",
            "Bring the answers of two at least, or say by the population size (1) that all of it is in.");

    private Alone() {}

    static <T> T orThrow(Reading<T> reading) {
        List<Problem> problems = reading.problems();
        if (problems.stream().noneMatch(Alone::isNameless)) {
            return reading.orThrow();
        }
        throw new UnreadableException(problems.stream().map(Alone::said).toList());
    }

    private static boolean isNameless(Problem problem) {
        return problem.code().equals(CODE)
                && problem.found().filter(name -> !name.isEmpty()).isEmpty();
    }

    private static Problem said(Problem problem) {
        return isNameless(problem)
                ? new Problem(
                        problem.place(),
                        problem.code(),
                        Optional.empty(),
                        problem.expected(),
                        problem.nearest(),
                        problem.count(),
                        WHAT,
                        MEND)
                : problem;
    }
}
