package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.RankingRule;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Direction;

/**
 * What keeps the score at a root from being better, in the direction that its view is ranked.
 *
 * @param page the language
 * @param figures writes the scores
 * @param labels what places are called
 * @param lessIsBetter whether the view ranks the lowest score first
 * @param rising whether the root never falls when a leaf rises: then what a leaf adds to it is what weighs
 */
record Holding(Page page, Figures figures, Labels labels, boolean lessIsBetter, boolean rising) {

    private static final int NAMED = 3;

    /** Nothing could be better where nothing is asked, or where the method has no measure for the subject. */
    private static final Set<Unavailable> OUT = EnumSet.of(Unavailable.NOT_APPLICABLE, Unavailable.GROUP_UNKNOWN);

    /** A leaf and its part of the score at the root. */
    private record Weighing(NodeScore leaf, double part) {}

    static Holding of(Methodology method, String view, Page page) {
        List<View> views =
                method.views().stream().filter(one -> one.id().equals(view)).toList();
        boolean less = views.stream()
                .flatMap(one -> one.ranking().stream())
                .map(RankingRule::direction)
                .anyMatch(Direction.LESS_IS_BETTER::equals);
        boolean rising = views.stream().map(View::root).allMatch(Holding::isRising);
        return new Holding(page, new Figures(page, method.top()), new Labels(method, view, page), less, rising);
    }

    private static boolean isRising(Node node) {
        if (!(node instanceof Node.Group group)) {
            return true;
        }
        boolean turns = group.combine() instanceof Combine.Complement || group.combine() instanceof Combine.Quotient;
        return !turns && group.children().stream().allMatch(Holding::isRising);
    }

    /** The sentence that answers why the score is not better. */
    String sentence(NodeScore root) {
        Optional<NodeScore> most = most(root, lessIsBetter);
        if (most.isPresent()) {
            Phrase said = lessIsBetter ? Phrase.LOWER_AT_BEST : Phrase.AT_BEST;
            return said.on(page, moved(most.get()), page.quoted(labels.of(most.get()))) + besides(root);
        }
        Optional<Weighing> heaviest = heaviest(root);
        if (heaviest.isPresent()) {
            String called = page.quoted(labels.of(heaviest.get().leaf()));
            return Phrase.WEIGHS.on(page, called, figures.score(heaviest.get().part()), figures.score(root.score()));
        }
        List<String> boundless = boundless(root);
        return boundless.isEmpty() ? Phrase.AT_THE_TOP.on(page) : notKnown(boundless);
    }

    private String notKnown(List<String> boundless) {
        return (boundless.size() == 1 ? Phrase.NO_BEST : Phrase.NO_BESTS).on(page, listed(boundless));
    }

    /** More may be possible by what has no best. */
    private String besides(NodeScore root) {
        List<String> boundless = boundless(root);
        return boundless.isEmpty() ? "" : Phrase.BESIDES.on(page, listed(boundless));
    }

    private String listed(List<String> boundless) {
        return boundless.stream().limit(NAMED).map(page::quoted).collect(Collectors.joining(", "))
                + (boundless.size() > NAMED ? ", …" : "");
    }

    /** The same on a few words, for a cell of a table. */
    String brief(NodeScore root) {
        return most(root, lessIsBetter)
                .map(leaf -> named(leaf) + " " + gain(leaf))
                .or(() -> heaviest(root).map(one -> named(one.leaf()) + " " + figures.score(one.part())))
                .orElseGet(() -> boundless(root).isEmpty() ? "" : Phrase.NOT_KNOWN.on(page));
    }

    /** What the best of a leaf would bring, where it would make the root better; else nothing. */
    String gain(NodeScore leaf) {
        double gain = leaf.gain().orElse(0);
        boolean worse = lessIsBetter && gain > 0;
        return worse || !figures.shows(gain) ? "" : figures.signed(gain);
    }

    private String named(NodeScore leaf) {
        String called = labels.of(leaf);
        return leaf.score().isEmpty() ? Phrase.UNKNOWN.on(page, called) : called;
    }

    /** How much the root would move, with the word for points where the language of the sentence needs one. */
    private String moved(NodeScore leaf) {
        double points = Math.abs(leaf.gain().orElse(0));
        String unit = !page.french() ? "" : figures.isPlural(points) ? " points" : " point";
        return figures.score(points) + unit;
    }

    /** The leaf whose best would raise the root most, or lower it most. */
    static Optional<NodeScore> most(NodeScore root, boolean lower) {
        ToDoubleFunction<NodeScore> better =
                leaf -> lower ? -leaf.gain().orElse(0) : leaf.gain().orElse(0);
        return leaves(root).filter(leaf -> better.applyAsDouble(leaf) > 0).max(Comparator.comparingDouble(better));
    }

    /** Where less is better and leaves only add to the root: the one that adds most. */
    private Optional<Weighing> heaviest(NodeScore root) {
        if (!lessIsBetter || !rising) {
            return Optional.empty();
        }
        List<Weighing> all = new ArrayList<>();
        weigh(root, root.score().orElse(0), all);
        return all.stream().filter(one -> one.part() > 0).max(Comparator.comparingDouble(Weighing::part));
    }

    /** The parts of children sum to the score of their parent: as shares of it they pass on what it adds to the root. */
    private static void weigh(NodeScore node, double part, List<Weighing> all) {
        if (node.children().isEmpty()) {
            all.add(new Weighing(node, part));
        }
        double whole = node.score().orElse(0);
        for (NodeScore child : whole == 0 ? List.<NodeScore>of() : node.children()) {
            weigh(child, part * child.contribution().orElse(0) / whole, all);
        }
    }

    /** What is asked of the subject and has no best, such as a number taken as it is. */
    private List<String> boundless(NodeScore root) {
        return leaves(root)
                .filter(leaf -> leaf.gain().isEmpty() && labels.isIndicator(leaf.id()))
                .filter(leaf -> leaf.unavailable().filter(OUT::contains).isEmpty())
                .map(labels::of)
                .distinct()
                .toList();
    }

    private static Stream<NodeScore> leaves(NodeScore node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream().flatMap(Holding::leaves);
    }
}
