package org.impactmodel.scoring.peers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;

/**
 * Finds the peers that a method declares and the place of a subject among them.
 *
 * <p>Peers are of the subject's kind (alliances with alliances), of its territorial level where it is a territory, scored by the
 * same version of the method for the same period, and share a value of every attribute that the method names. Where
 * the method asks for the nearest, distance is Euclidean over its variables, each divided by its standard deviation among the
 * candidates and the subject; a candidate without one of the variables is no peer.
 */
public final class PeerGroup {

    private final Methodology methodology;

    private PeerGroup(Methodology methodology) {
        this.methodology = methodology;
    }

    /**
     * The peers that a method declares.
     *
     * @param methodology the method
     * @return how it compares
     */
    public static PeerGroup of(Methodology methodology) {
        return new PeerGroup(Objects.requireNonNull(methodology, "methodology"));
    }

    /**
     * Compares the scores at the root of a view.
     *
     * @param view the id of the view
     * @param subject the subject
     * @param candidates who may be a peer; the subject itself may be among them
     * @return the place of the subject, or why it has none
     * @throws IllegalArgumentException when the method has no such view or no such node, or the subject's card is of another
     *     method
     */
    public Benchmark compare(String view, Candidate subject, Collection<Candidate> candidates) {
        return compare(view, List.of(view(view).root().id()), subject, candidates);
    }

    /**
     * Compares the scores of a node.
     *
     * @param view the id of the view
     * @param path the ids from the root of the view down to the node
     * @param subject the subject
     * @param candidates who may be a peer; the subject itself may be among them
     * @return the place of the subject, or why it has none
     * @throws IllegalArgumentException as above
     */
    public Benchmark compare(String view, List<String> path, Candidate subject, Collection<Candidate> candidates) {
        return field(view, path, candidates).compare(subject);
    }

    /**
     * Makes candidates ready, where many subjects are to be compared with them.
     *
     * @param view the id of the view
     * @param path the ids from the root of the view down to the node
     * @param candidates who may be a peer; subjects may be among them
     * @return the field, which compares one subject after another
     * @throws IllegalArgumentException when the method has no such view
     */
    public PeerField field(String view, List<String> path, Collection<Candidate> candidates) {
        return PeerField.of(methodology, view(view), path, candidates);
    }

    private View view(String id) {
        return methodology.views().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("view: the method " + methodology.id() + " has no view " + id));
    }
}
