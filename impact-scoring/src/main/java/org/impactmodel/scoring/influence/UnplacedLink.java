package org.impactmodel.scoring.influence;

import java.util.Objects;
import org.impactmodel.model.sdg.SdgLink;
import org.impactmodel.model.text.Text;

/**
 * A link that cannot be followed through the matrix: it takes no part, and nothing is assumed in its place.
 *
 * @param link the link
 * @param reason why, for people
 */
public record UnplacedLink(SdgLink link, Text reason) {
    /** Checks that both are given. */
    public UnplacedLink {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(reason, "reason");
    }
}
