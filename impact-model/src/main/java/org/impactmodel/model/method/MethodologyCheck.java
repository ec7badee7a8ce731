package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sdg.Sdg;
import org.impactmodel.model.sdg.SdgTargets;

/** Checks the references of a methodology and what its parts say of one another. */
final class MethodologyCheck {

    private final Methodology method;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> indicators;
    private final SortedMap<String, Indicator> byId = new TreeMap<>();

    private MethodologyCheck(Methodology method) {
        this.method = method;
        this.indicators = method.indicators().stream().map(Indicator::id).toList();
        method.indicators().forEach(indicator -> byId.put(indicator.id(), indicator));
    }

    static List<Finding> findings(Methodology method) {
        MethodologyCheck check = new MethodologyCheck(method);
        check.indicators();
        check.views();
        check.examples();
        check.peers();
        return List.copyOf(check.findings);
    }

    private void indicators() {
        unique("/indicators/%d/id", indicators);
        for (int i = 0; i < method.indicators().size(); i++) {
            Indicator indicator = method.indicators().get(i);
            String at = "/indicators/" + i;
            normalisation(at + "/normalise", indicator.normalise());
            indicator.replacedBy().ifPresent(id -> replaced(at + "/replaced-by", indicator.id(), id));
            for (int s = 0; s < indicator.sdg().size(); s++) {
                sdg(at + "/sdg/" + s, indicator.sdg().get(s));
            }
        }
    }

    private void replaced(String at, String replaced, String by) {
        indicator(at, by);
        Set<String> passed = new HashSet<>(Set.of(replaced));
        Optional<String> next = Optional.of(by);
        while (next.isPresent() && passed.add(next.get())) {
            next = Optional.ofNullable(byId.get(next.get())).flatMap(Indicator::replacedBy);
        }
        if (next.isPresent() && next.get().equals(replaced)) {
            findings.add(new Finding(at, Rule.ACYCLIC, by, List.of()));
        }
    }

    private void sdg(String at, String code) {
        if (Sdg.ofCode(code).isEmpty()) {
            List<String> codes =
                    SdgTargets.all().stream().map(target -> target.code()).toList();
            findings.add(new Finding(at, Rule.KNOWN_REFERENCE, code, codes));
        }
    }

    private void normalisation(String at, Normalisation how) {
        if (how instanceof Frozen.Levels levels) {
            levels.levels().forEach((code, score) -> withinScale(at + "/levels/" + Pointers.escaped(code), score));
        } else if (how instanceof Frozen.Goalposts posts) {
            stepped(at, new Posts(posts.worst(), posts.best()), posts.before());
        } else if (how instanceof Frozen.GroupedGoalposts grouped) {
            grouped.groups().values().forEach(posts -> stepped(at, posts, grouped.before()));
        } else if (how instanceof Frozen.Target target) {
            attainable(at, Step.through(target.before(), target.target()));
        }
    }

    /** Two goalposts must still be two different finite numbers after the steps. */
    private void stepped(String at, Posts posts, List<Step> before) {
        double worst = Step.through(before, posts.worst());
        double best = Step.through(before, posts.best());
        if (Double.isNaN(worst) || Double.isNaN(best) || worst == best) {
            goalposts(at, posts.worst() + " / " + posts.best());
        }
    }

    /** What is attained is a share of the target, so that its worst is 0. */
    private void attainable(String at, double target) {
        if (!(target > 0)) {
            goalposts(at, "0.0 / " + target);
        }
    }

    private void goalposts(String at, String found) {
        findings.add(new Finding(at + "/before", Rule.GOALPOSTS_SURVIVE_STEPS, found, List.of()));
    }

    private void views() {
        unique("/views/%d/id", method.views().stream().map(View::id).toList());
        for (int i = 0; i < method.views().size(); i++) {
            Node.Group root = method.views().get(i).root();
            String at = "/views/" + i + "/root";
            if (root.missing().isEmpty()) {
                findings.add(new Finding(at, Rule.MISSING_POLICY_WRITTEN, root.id(), List.of()));
            }
            group(at, root, 1);
        }
    }

    private void group(String at, Node.Group group, int depth) {
        if (depth > Trees.DEEPEST) {
            findings.add(new Finding(at, Rule.TREE, group.id(), List.of()));
            return;
        }
        findings.addAll(GroupCheck.findings(at, group, method.scale()));
        unique(at + "/children/%d", group.children().stream().map(Node::id).toList());
        for (int i = 0; i < group.children().size(); i++) {
            Node child = group.children().get(i);
            String below = at + "/children/" + i;
            if (child instanceof Node.Group inner) {
                group(below, inner, depth + 1);
            } else if (child instanceof Node.Leaf leaf) {
                indicator(below + "/indicator", leaf.indicator());
                leaf.normalise().ifPresent(how -> normalisation(below + "/normalise", how));
            }
        }
    }

    private void examples() {
        unique("/examples/%d/id", method.examples().stream().map(Example::id).toList());
        Map<String, Node.Group> roots = new TreeMap<>();
        method.views().forEach(view -> roots.put(view.id(), view.root()));
        for (int i = 0; i < method.examples().size(); i++) {
            Example example = method.examples().get(i);
            String at = "/examples/" + i;
            example.answers().keySet().forEach(id -> indicator(at + "/answers/" + Pointers.escaped(id), id));
            for (int e = 0; e < example.expect().size(); e++) {
                expectation(at + "/expect/" + e, example.expect().get(e), roots);
            }
        }
    }

    private void expectation(String at, Expectation expectation, Map<String, Node.Group> roots) {
        Node.Group root = roots.get(expectation.view());
        if (root == null) {
            findings.add(
                    new Finding(at + "/view", Rule.KNOWN_REFERENCE, expectation.view(), List.copyOf(roots.keySet())));
        } else if (Trees.at(root, expectation.path()).isEmpty()) {
            findings.add(new Finding(
                    at + "/path", Rule.KNOWN_REFERENCE, String.join("/", expectation.path()), Trees.paths(root)));
        }
    }

    private void peers() {
        method.peers().flatMap(Peers::nearest).ifPresent(nearest -> {
            for (int i = 0; i < nearest.variables().size(); i++) {
                indicator("/peers/nearest/variables/" + i, nearest.variables().get(i));
            }
        });
    }

    private void withinScale(String at, double score) {
        if (!(score >= 0 && score <= method.scale())) {
            findings.add(new Finding(at, Rule.WITHIN_SCALE, Double.toString(score), List.of()));
        }
    }

    private void indicator(String at, String id) {
        if (!byId.containsKey(id)) {
            findings.add(new Finding(at, Rule.KNOWN_REFERENCE, id, indicators));
        }
    }

    private void unique(String places, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                findings.add(
                        new Finding(places.replace("%d", Integer.toString(i)), Rule.UNIQUE, ids.get(i), List.of()));
            }
        }
    }
}
