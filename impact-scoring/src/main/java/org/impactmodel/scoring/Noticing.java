package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;

/** Gathers what a reader of a view must know, in the order of its tree. */
final class Noticing {

    private final List<Notice> notices = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();

    private Noticing() {}

    static List<Notice> notices(NodeScore root, boolean muchDeclaredNotApplicable) {
        Noticing noticing = new Noticing();
        if (muchDeclaredNotApplicable) {
            noticing.notices.add(new Notice(NoticeKind.NOT_APPLICABLE_SHARE, List.of(root.id())));
        }
        noticing.node(root);
        return noticing.notices;
    }

    private void node(NodeScore node) {
        trail.add(node.id());
        if (node.stoodIn().isPresent()) {
            notices.add(new Notice(NoticeKind.STOOD_IN, trail));
        }
        if (node.answered().isPresent() && node.answered().get().spread().orElse(0) > 0) {
            notices.add(new Notice(NoticeKind.ASSESSORS_DISAGREE, trail));
        }
        List<NodeScore> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            node(children.get(i));
        }
        trail.remove(trail.size() - 1);
    }
}
