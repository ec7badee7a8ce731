package org.impactmodel.scoring.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.method.Fitted;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.period.Period;

/**
 * Freezes what a method leaves to be observed.
 *
 * <p>A value of the reference is used where it can be scored: the indicator applies to the subject and the steps take the value.
 * Goalposts are quantiles of the values as observed, since goalposts go through the steps as values do; all else is taken
 * after the steps. Groups are fitted from the leaves up, each on the scores that its fitted children have:
 *
 * <ul>
 *   <li>the means of a group-mean policy over the subjects of each group with a score; a group below that inherits such a policy is
 *       given its own means;
 *   <li>rows of rank-based ways of combining, and observed weights, from the subjects with a score, or a stand-in, on every child
 *       that goes through the steps before combining;
 *   <li>entropy weights (Shannon 1948; Zeleny 1982): with p the share of a subject in the sum of a child's scores and
 *       e = -sum(p ln p) / ln n, weights in proportion to 1 - e;
 *   <li>principal-component weights (OECD/JRC 2008, step 6): the squared loadings of the first principal component of the
 *       correlations, which sum to 1.
 * </ul>
 */
public final class Fitter {

    private final Methodology methodology;
    private final List<Answers> reference;
    private final List<Unfit> reasons = new ArrayList<>();

    private Fitter(Methodology methodology, Collection<Answers> reference) {
        this.methodology = Objects.requireNonNull(methodology, "methodology");
        this.reference = reference.stream()
                .sorted(Comparator.comparing(Answers::subject))
                .toList();
    }

    /**
     * Fits a method.
     *
     * @param methodology the method; one with nothing to observe is returned as it is
     * @param reference what is known of the subjects of the reference, in any order
     * @param name the name of the reference, for the method to say
     * @return the method with every parameter written in it
     * @throws UnfitException when the reference cannot support it, with every reason
     */
    public static Methodology fit(Methodology methodology, Collection<Answers> reference, String name) {
        return fit(methodology, reference, name, Optional.empty());
    }

    /**
     * Fits a method on data whose fingerprint is known.
     *
     * @param methodology the method; one with nothing to observe is returned as it is
     * @param reference what is known of the subjects of the reference, in any order
     * @param name the name of the reference, for the method to say
     * @param sha256 the SHA-256 of the reference in hexadecimal digits
     * @return the method with every parameter written in it
     * @throws UnfitException when the reference cannot support it, with every reason
     */
    public static Methodology fit(
            Methodology methodology, Collection<Answers> reference, String name, Optional<String> sha256) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        if (isFitted(methodology)) {
            return methodology;
        }
        Fitter fitter = new Fitter(methodology, reference);
        Methodology fitted = fitter.views(fitter.indicators());
        if (!fitter.reasons.isEmpty()) {
            throw new UnfitException(fitter.reasons);
        }
        return fitted.toBuilder().fitted(told(fitter.reference, name, sha256)).build();
    }

    private static Fitted told(Collection<Answers> reference, String name, Optional<String> sha256) {
        int subjects = (int) reference.stream().map(Answers::subject).distinct().count();
        List<Period> periods = reference.stream()
                .flatMap(one -> one.period().stream())
                .distinct()
                .sorted()
                .toList();
        return new Fitted(
                name,
                subjects,
                subjects == reference.size() ? OptionalInt.empty() : OptionalInt.of(reference.size()),
                periods,
                sha256);
    }

    /**
     * Whether every parameter of a method is written in it.
     *
     * @param methodology the method
     * @return whether it can score
     */
    public static boolean isFitted(Methodology methodology) {
        return methodology.indicators().stream().noneMatch(indicator -> Waiting.waits(indicator.normalise()))
                && methodology.views().stream().noneMatch(view -> Waiting.waits(view.root()));
    }

    private Methodology indicators() {
        List<Indicator> fitted = new ArrayList<>();
        for (int i = 0; i < methodology.indicators().size(); i++) {
            Indicator indicator = methodology.indicators().get(i);
            fitted.add(indicator.withNormalise(new Freezing("/indicators/" + i + "/normalise", indicator, reasons)
                    .frozen(indicator.normalise(), reference)));
        }
        return methodology.toBuilder().indicators(fitted).build();
    }

    private Methodology views(Methodology withIndicators) {
        Grafting grafting = new Grafting(withIndicators, reference, reasons);
        List<View> fitted = new ArrayList<>();
        for (int i = 0; i < withIndicators.views().size(); i++) {
            View view = withIndicators.views().get(i);
            fitted.add(new View(
                    view.id(),
                    view.title(),
                    view.ranking(),
                    grafting.fitted(
                            "/views/" + i + "/root", view.root(), view.root().missing())));
        }
        return withIndicators.toBuilder().views(fitted).build();
    }
}
