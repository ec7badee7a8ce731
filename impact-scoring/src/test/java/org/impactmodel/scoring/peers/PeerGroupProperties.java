package org.impactmodel.scoring.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Peers;
import org.impactmodel.scoring.given.Given;
import org.impactmodel.scoring.peers.Benchmark.Compared;

class PeerGroupProperties {

    private static final Methodology METHOD = Given.meanOfTwo().toBuilder()
            .peers(new Peers(List.of(), Optional.empty(), 1))
            .build();

    private static Candidate candidate(String subject, double score) {
        return new Candidate(Given.card(subject, "2021", Given.node("root", score)), Given.values(subject, Map.of()));
    }

    private static List<Candidate> candidates(List<Double> scores) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            candidates.add(candidate("alliance:a" + i, scores.get(i)));
        }
        return candidates;
    }

    @Property
    void percentileLiesFromNoneToAll(
            @ForAll @DoubleRange(max = 100) double own,
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(max = 100) Double> scores) {
        Compared found = (Compared) PeerGroup.of(METHOD).compare("v", candidate("alliance:x", own), candidates(scores));
        assertThat(found.percentile()).isBetween(0.0, 100.0);
        assertThat(found.rank()).isBetween(1.0, (double) found.of());
        assertThat(found.quartiles().lower())
                .isLessThanOrEqualTo(found.quartiles().median());
        assertThat(found.quartiles().median())
                .isLessThanOrEqualTo(found.quartiles().upper());
    }

    @Property
    void orderOfTheCandidatesPlaysNoPart(
            @ForAll @DoubleRange(max = 100) double own,
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(max = 100) Double> scores,
            @ForAll Random random) {
        List<Candidate> shuffled = candidates(scores);
        Collections.shuffle(shuffled, random);
        Candidate subject = candidate("alliance:x", own);
        assertThat(PeerGroup.of(METHOD).compare("v", subject, shuffled))
                .isEqualTo(PeerGroup.of(METHOD).compare("v", subject, candidates(scores)));
    }

    /** Kinds are told by the first of some letters, so that groups are of every size. */
    @Property
    void aFieldComparesEachAsIfItCameAlone(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(max = 100) Double> scores, @ForAll Random random) {
        Methodology sharing = METHOD.toBuilder()
                .peers(new Peers(List.of("partnership-kind"), Optional.empty(), 2))
                .build();
        List<Candidate> all = candidates(scores).stream()
                .map(one -> new Candidate(
                        one.card(), Given.with(one.answers(), "partnership-kind", "k" + random.nextInt(3))))
                .toList();
        PeerField field = PeerGroup.of(sharing).field("v", List.of("root"), all);
        for (Candidate one : all) {
            assertThat(field.compare(one)).isEqualTo(PeerGroup.of(sharing).compare("v", one, all));
        }
    }
}
