package org.impactmodel.scoring.influence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgInteractions;
import org.impactmodel.model.sdg.SdgLink;
import org.impactmodel.model.sdg.SdgTargets;
import org.impactmodel.model.text.Text;

/** Follows links through the matrix, one step and two. */
final class Following {

    private static final Text WHOLE_GOAL = Text.of(
            "le lien nomme un objectif entier ; la matrice relie des cibles",
            "the link names a whole goal; the matrix joins targets");
    private static final Text NOT_IN_MATRIX =
            Text.of("la matrice ne connaît pas cette cible", "the matrix does not know this target");

    private final SdgInteractions interactions;
    private final double secondOrderWeight;
    private final Map<String, List<Path>> byTarget = new LinkedHashMap<>();
    private final List<UnplacedLink> unplaced = new ArrayList<>();

    Following(SdgInteractions interactions, double secondOrderWeight) {
        this.interactions = interactions;
        this.secondOrderWeight = secondOrderWeight;
        interactions.targets().forEach(target -> byTarget.put(target, new ArrayList<>()));
    }

    DomainInteraction follow(List<SdgLink> links) {
        links.forEach(this::follow);
        List<DownstreamEffect> effects = new ArrayList<>();
        byTarget.forEach((target, paths) -> {
            if (!paths.isEmpty()) {
                effects.add(new DownstreamEffect(target, paths));
            }
        });
        return new DomainInteraction(effects, unplaced);
    }

    private void follow(SdgLink link) {
        if (!byTarget.containsKey(link.code())) {
            boolean target = SdgTargets.find(link.code()).isPresent();
            unplaced.add(new UnplacedLink(link, target ? NOT_IN_MATRIX : WHOLE_GOAL));
            return;
        }
        for (SdgInteraction first : row(interactions, link.code())) {
            int arrived = link.signedStrength() * first.score();
            reach(new Path(link, List.of(first), arrived));
            if (secondOrderWeight > 0) {
                goOn(link, first, secondOrderWeight * arrived);
            }
        }
    }

    private void goOn(SdgLink link, SdgInteraction first, double weight) {
        for (SdgInteraction second : row(interactions, first.into())) {
            reach(new Path(link, List.of(first, second), weight * second.score()));
        }
    }

    private void reach(Path path) {
        byTarget.computeIfAbsent(path.target(), code -> new ArrayList<>()).add(path);
    }

    /** What a target bears on, without the zeros, in the official order. */
    static List<SdgInteraction> row(SdgInteractions interactions, String from) {
        return interactions.targets().stream()
                .filter(into -> interactions.score(from, into) != 0)
                .map(into -> new SdgInteraction(from, into, interactions.score(from, into)))
                .toList();
    }
}
