package org.impactmodel.io.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.sdg.Sdg;
import org.impactmodel.model.sdg.SdgTarget;
import org.impactmodel.model.sdg.SdgTargets;

/** The goals and targets of the 2030 Agenda that indicators speak of: their codes beside each, their names once. */
record Goals(Page page, Labels labels) {

    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    code -> Sdg.ofCode(code).map(Sdg::number).orElse(Integer.MAX_VALUE))
            .thenComparingInt(
                    code -> SdgTargets.find(code).map(SdgTargets.all()::indexOf).orElse(-1))
            .thenComparing(Comparator.naturalOrder());

    /** The codes beside an indicator, or empty where it speaks of none. */
    Optional<String> codes(NodeScore leaf) {
        List<String> codes = of(leaf).sorted(ORDER).toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(Phrase.SDG.on(page, String.join(", ", codes)));
    }

    /** All codes below a root with what they mean, or empty. */
    Optional<String> named(NodeScore root) {
        List<String> codes = below(root).distinct().sorted(ORDER).toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.SDG_LABELS.on(
                        page, codes.stream().map(this::named).collect(Collectors.joining(page.semicolon()))));
    }

    private Stream<String> below(NodeScore node) {
        return node.children().isEmpty() ? of(node) : node.children().stream().flatMap(this::below);
    }

    private Stream<String> of(NodeScore leaf) {
        return leaf.children().isEmpty() ? labels.sdg(leaf.id()).stream() : Stream.empty();
    }

    private String named(String code) {
        return SdgTargets.find(code)
                .map(SdgTarget::label)
                .or(() -> Sdg.ofCode(code).map(Sdg::label))
                .map(label -> code + " " + label.in(page.language()))
                .orElse(code);
    }
}
