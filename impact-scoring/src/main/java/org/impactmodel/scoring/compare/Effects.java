package org.impactmodel.scoring.compare;

/**
 * The parts of a difference, on the method's scale; they sum to it.
 *
 * @param likeForLike what comes of answers that both sides have and that changed
 * @param coverage what comes of indicators that only one side answers, or to which only one side is subject; a group's attributes
 *     count here
 * @param method what comes of the method
 */
public record Effects(double likeForLike, double coverage, double method) {

    /**
     * The whole difference.
     *
     * @return the sum of the parts
     */
    public double total() {
        return likeForLike + coverage + method;
    }
}
