package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sdg.Sdg;
import org.impactmodel.model.sdg.SdgTargets;

/** Checks the references of a methodology and what its parts say of one another, as far as they are known. */
final class MethodologyCheck {

    private final Known<Methodology> method;
    private final List<Finding> findings = new ArrayList<>();
    private final KnownList<Indicator> indicators;
    private final KnownList<View> views;
    private final KnownList<Variable> variables;
    private final Ids indicatorIds;
    private final Ids observedIds;
    private final Ids viewIds;
    private final SortedMap<String, Known<Indicator>> byId = new TreeMap<>();

    private MethodologyCheck(Known<Methodology> method) {
        this.method = method;
        this.indicators = method.list("indicators", Methodology::indicators);
        this.variables = method.list("variables", Methodology::variables);
        this.views = method.list("views", Methodology::views);
        this.indicatorIds = Ids.of(indicators, one -> one.part("id", Indicator::id));
        this.observedIds = Ids.of(observed(), indicators.isComplete() && variables.isComplete(), Function.identity());
        this.viewIds = Ids.of(views, view -> view.part("id", View::id));
        for (Known<Indicator> indicator : indicators) {
            indicator.part("id", Indicator::id).value().ifPresent(id -> byId.put(id, indicator));
        }
    }

    static List<Finding> findings(Known<Methodology> method) {
        MethodologyCheck check = new MethodologyCheck(method);
        check.indicators();
        check.findings.addAll(RollUpCheck.findings(method));
        check.variables();
        check.views();
        check.examples();
        check.peers();
        return List.copyOf(check.findings);
    }

    /** The ids of the indicators, then those of the variables: data name both alike. */
    private List<Known<String>> observed() {
        return Stream.concat(
                        indicators.stream().map(one -> one.part("id", Indicator::id)),
                        variables.stream().map(one -> one.part("id", Variable::id)))
                .toList();
    }

    private Known<Double> scale() {
        return method.number("scale", Methodology::scale);
    }

    private void indicators() {
        unique(indicators, indicatorIds, one -> one.part("id", Indicator::id));
        NormalisationCheck normalisation = new NormalisationCheck(scale(), findings::add);
        LevelCheck levels = new LevelCheck(method, findings::add);
        for (Known<Indicator> indicator : indicators) {
            levels.names(indicator);
            normalisation.look(indicator.part("normalise", Indicator::normalise));
            replaced(indicator);
            indicator.list("sdg", Indicator::sdg).forEach(this::sdg);
        }
    }

    private void variables() {
        for (int place : observedIds.repeats()) {
            if (place >= indicators.size()) {
                Known<String> twin = variables.at(place - indicators.size()).part("id", Variable::id);
                twin.value().ifPresent(name -> findings.add(twin.breaks(Rule.UNIQUE, name, List.of())));
            }
        }
    }

    private void replaced(Known<Indicator> indicator) {
        Known<String> by = indicator.optional("replaced-by", Indicator::replacedBy);
        indicator(by);
        indicator
                .part("id", Indicator::id)
                .value()
                .filter(id -> circles(id, by.value()))
                .ifPresent(id ->
                        by.value().ifPresent(other -> findings.add(by.breaks(Rule.ACYCLIC, other, List.of()))));
    }

    private boolean circles(String replaced, Optional<String> by) {
        Set<String> passed = new HashSet<>(Set.of(replaced));
        Optional<String> next = by;
        while (next.isPresent() && passed.add(next.get())) {
            next = Optional.ofNullable(byId.get(next.get()))
                    .flatMap(one ->
                            one.optional("replaced-by", Indicator::replacedBy).value());
        }
        return next.filter(replaced::equals).isPresent();
    }

    private void sdg(Known<String> code) {
        code.value().filter(written -> Sdg.ofCode(written).isEmpty()).ifPresent(written -> {
            List<String> codes =
                    SdgTargets.all().stream().map(target -> target.code()).toList();
            findings.add(code.breaks(Rule.KNOWN_REFERENCE, written, codes));
        });
    }

    private void views() {
        unique(views, viewIds, view -> view.part("id", View::id));
        for (Known<View> view : views) {
            new TreeCheck(scale(), indicatorIds, findings::add).look(view.part("root", View::root));
            new MissingCheck(method, findings::add).look(view.part("root", View::root));
        }
    }

    private void examples() {
        KnownList<Example> examples = method.list("examples", Methodology::examples);
        Function<Known<Example>, Known<String>> id = example -> example.part("id", Example::id);
        unique(examples, Ids.of(examples, id), id);
        Map<String, Known<Node.Group>> roots = new TreeMap<>();
        for (Known<View> view : views) {
            view.part("id", View::id).value().ifPresent(name -> roots.put(name, view.part("root", View::root)));
        }
        LevelCheck levels = new LevelCheck(method, findings::add);
        for (Known<Example> example : examples) {
            levels.answers(example);
            for (Known<Outcome> answer : example.map("answers", Example::answers)) {
                known(answer, answer.name(), indicatorIds);
            }
            example.list("expect", Example::expect).forEach(one -> expectation(one, roots));
        }
    }

    private void expectation(Known<Expectation> expectation, Map<String, Known<Node.Group>> roots) {
        Known<String> view = expectation.part("view", Expectation::view);
        view.value().ifPresent(id -> known(view, id, viewIds));
        Known<List<String>> path = expectation.part("path", Expectation::path);
        view.value()
                .map(roots::get)
                .ifPresent(root -> path.value()
                        .filter(ids -> !Trees.mayHave(root, ids))
                        .ifPresent(ids -> findings.add(
                                path.breaks(Rule.KNOWN_REFERENCE, String.join("/", ids), Trees.paths(root)))));
    }

    private void peers() {
        method.optional("peers", Methodology::peers)
                .optional("nearest", Peers::nearest)
                .list("variables", Nearest::variables)
                .forEach(one -> one.value().ifPresent(id -> known(one, id, observedIds)));
    }

    private void indicator(Known<String> reference) {
        reference.value().ifPresent(id -> known(reference, id, indicatorIds));
    }

    private void known(Known<?> reference, String id, Ids ids) {
        if (!ids.mayHave(id)) {
            findings.add(reference.breaks(Rule.KNOWN_REFERENCE, id, ids.names()));
        }
    }

    private <E> void unique(KnownList<E> things, Ids ids, Function<Known<E>, Known<String>> id) {
        for (int place : ids.repeats()) {
            Known<String> twin = id.apply(things.at(place));
            twin.value().ifPresent(name -> findings.add(twin.breaks(Rule.UNIQUE, name, List.of())));
        }
    }
}
