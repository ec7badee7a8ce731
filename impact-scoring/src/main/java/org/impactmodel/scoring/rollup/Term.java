package org.impactmodel.scoring.rollup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.method.RollUp;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;

/**
 * What one part brings into a whole: it goes above the line, and its weight below.
 *
 * @param share the part
 * @param from the answers that it was read from
 * @param above the value times its weight, or a numerator
 * @param weight what it weighs, at or above 0; empty where that is unknown
 */
record Term(Share share, List<Answered> from, double above, OptionalDouble weight) {

    /** The term of a part; empty where the part tells nothing. */
    static Optional<Term> of(Quantity quantity, RollUp rule, Share share) {
        if (rule instanceof RollUp.Ratio ratio) {
            return ratio(quantity, ratio, share);
        }
        Optional<Answered> answered = answer(share, quantity.id());
        return answered.flatMap(known -> quantity.number(known.outcome())).map(number -> {
            OptionalDouble weight = weight(rule, share);
            return new Term(share, List.of(answered.get()), number * weight.orElse(0), weight);
        });
    }

    /** A part that answers without its counts still has a term, of unknown weight: it must not go unnoticed. */
    private static Optional<Term> ratio(Quantity quantity, RollUp.Ratio ratio, Share share) {
        OptionalDouble above = number(share, ratio.numerator());
        OptionalDouble below = count(share, ratio.denominator());
        if (above.isPresent() && below.isPresent()) {
            List<Answered> from = List.of(
                    answer(share, ratio.numerator()).orElseThrow(),
                    answer(share, ratio.denominator()).orElseThrow());
            return Optional.of(new Term(share, from, above.getAsDouble() * share.share(), below));
        }
        return answer(share, quantity.id())
                .filter(known -> quantity.number(known.outcome()).isPresent())
                .map(known -> new Term(share, List.of(known), 0, OptionalDouble.empty()));
    }

    private static OptionalDouble weight(RollUp rule, Share share) {
        if (rule instanceof RollUp.WeightedMean mean) {
            return count(share, mean.weight());
        }
        return rule instanceof RollUp.MeanByPopulation ? share.size() : OptionalDouble.of(share.share());
    }

    /** A count of the part, as far as the part lies in the whole. */
    private static OptionalDouble count(Share share, String id) {
        OptionalDouble all = number(share, id);
        return all.isPresent() && all.getAsDouble() >= 0
                ? OptionalDouble.of(all.getAsDouble() * share.share())
                : OptionalDouble.empty();
    }

    private static OptionalDouble number(Share share, String id) {
        return answer(share, id).map(Answered::outcome).orElse(null) instanceof Outcome.Value value
                ? OptionalDouble.of(value.number())
                : OptionalDouble.empty();
    }

    private static Optional<Answered> answer(Share share, String id) {
        return Optional.ofNullable(share.part().answers().get(id));
    }
}
