package org.impactmodel.model.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;

/** Checks how values become scores on the scale of the method. */
final class NormalisationCheck {

    private final Known<Double> scale;
    private final Consumer<Finding> findings;

    NormalisationCheck(Known<Double> scale, Consumer<Finding> findings) {
        this.scale = scale;
        this.findings = findings;
    }

    void look(Known<Normalisation> how) {
        how.as(Frozen.Levels.class)
                .ifPresent(levels -> levels.map("levels", Frozen.Levels::levels).forEach(this::withinScale));
        how.as(Frozen.Goalposts.class).ifPresent(this::goalposts);
        how.as(Frozen.GroupedGoalposts.class).ifPresent(this::groups);
        how.as(Frozen.Target.class).ifPresent(this::target);
    }

    private void withinScale(Known<Double> score) {
        score.value()
                .filter(number -> isOff(number, scale))
                .ifPresent(number -> findings.accept(score.breaks(Rule.WITHIN_SCALE, Plain.of(number), List.of())));
    }

    static boolean isOff(double score, Known<Double> scale) {
        Optional<Double> known = scale.isAbsent() ? Optional.of(Methodology.USUAL_TOP) : scale.value();
        return known.filter(top -> !(score >= 0 && score <= top)).isPresent();
    }

    private void goalposts(Known<Frozen.Goalposts> goalposts) {
        Known<List<Step>> before = goalposts.part("before", Frozen.Goalposts::before);
        goalposts
                .part("worst", Frozen.Goalposts::worst)
                .value()
                .ifPresent(worst -> goalposts
                        .part("best", Frozen.Goalposts::best)
                        .value()
                        .ifPresent(best -> stepped(worst, best, before)));
    }

    private void groups(Known<Frozen.GroupedGoalposts> grouped) {
        Known<List<Step>> before = grouped.part("before", Frozen.GroupedGoalposts::before);
        for (Known<Posts> posts : grouped.map("groups", Frozen.GroupedGoalposts::groups)) {
            posts.value().ifPresent(pair -> stepped(pair.worst(), pair.best(), before));
        }
    }

    /** Two goalposts must still be two different finite numbers after the steps. */
    private void stepped(double worst, double best, Known<List<Step>> before) {
        before.value()
                .filter(steps -> worst != best && !differ(Step.through(steps, worst), Step.through(steps, best)))
                .ifPresent(steps -> lost(before, worst, best));
    }

    private static boolean differ(double worst, double best) {
        return !Double.isNaN(worst) && !Double.isNaN(best) && worst != best;
    }

    /** What is attained is a share of the target after the steps, so that its worst is 0. */
    private void target(Known<Frozen.Target> attained) {
        Known<List<Step>> before = attained.part("before", Frozen.Target::before);
        attained.part("target", Frozen.Target::target)
                .value()
                .filter(target -> target > 0)
                .ifPresent(target -> before.value()
                        .map(steps -> Step.through(steps, target))
                        .filter(stepped -> !(stepped > 0))
                        .ifPresent(stepped -> findings.accept(
                                Double.isNaN(stepped)
                                        ? before.breaks(Rule.GOALPOSTS_TAKE_STEPS, Plain.of(target), List.of())
                                        : before.breaks(
                                                Rule.GOALPOSTS_SURVIVE_STEPS, "0 / " + Plain.of(target), List.of()))));
    }

    /** Of goalposts that the steps make no number of, as a logarithm of 0, those alone are named. */
    private void lost(Known<List<Step>> before, double worst, double best) {
        List<Step> steps = before.value().orElseThrow();
        String without = DoubleStream.of(worst, best)
                .filter(post -> Double.isNaN(Step.through(steps, post)))
                .mapToObj(Plain::of)
                .collect(Collectors.joining(" / "));
        findings.accept(
                without.isEmpty()
                        ? before.breaks(
                                Rule.GOALPOSTS_SURVIVE_STEPS, Plain.of(worst) + " / " + Plain.of(best), List.of())
                        : before.breaks(Rule.GOALPOSTS_TAKE_STEPS, without, List.of()));
    }
}
