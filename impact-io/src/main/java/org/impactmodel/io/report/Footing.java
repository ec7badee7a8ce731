package org.impactmodel.io.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.ViewScore;

/** What stands below the tree of a card: why its score is not higher or not lower, or why there is none, and its notices. */
record Footing(Page page, TreeLines lines, ViewScore view) {

    /** A blank line, then a sentence and a line for each kind of notice, wrapped. */
    String text(UnaryOperator<String> labels) {
        StringBuilder text = new StringBuilder("\n");
        wrap(Width.tame(answer()), text);
        for (NoticeKind kind : NoticeKind.values()) {
            notice(kind, labels).ifPresent(said -> wrap(said, text));
        }
        return text.toString();
    }

    /** Why the score is not higher or not lower, without the question; or that there is none, and why. */
    String reason() {
        return lines.unavailable(view.root())
                .map(none -> Phrase.NO_SCORE.on(page, none))
                .orElseGet(() -> lines.holding().sentence(view.root()));
    }

    private String answer() {
        Phrase question = lines.holding().lessIsBetter() ? Phrase.WHY_NOT_LOWER : Phrase.WHY_NOT_HIGHER;
        return lines.unavailable(view.root())
                .map(none -> Phrase.NO_SCORE_AT_ALL.on(page, none))
                .orElseGet(() -> question.on(page) + reason());
    }

    private void wrap(String said, StringBuilder text) {
        Width.wrap(said, page.columns()).forEach(line -> text.append(line).append('\n'));
    }

    /** The notices of a kind, and the places that they are about. */
    private Optional<String> notice(NoticeKind kind, UnaryOperator<String> labels) {
        List<String> places = view.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(notice -> labels.apply(notice.path().get(notice.path().size() - 1)))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.NOTICE.on(
                        page, kind.label().in(page.language()), String.join(page.semicolon(), places)));
    }
}
