package org.impactmodel.examples.synthetic;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.impactmodel.model.programme.Population;

/**
 * The share that holds an opinion, in each region and profile: the truth that samples are drawn from.
 *
 * @param name what it is called
 * @param start the share in the first year, about, in (0, 1)
 * @param drift how much its odds grow in five years, as a logarithm
 */
record Opinion(String name, double start, double drift) {

    /** How far regions lie apart, as the standard deviation of the logarithm of the odds. */
    private static final double BETWEEN_REGIONS = 0.25;

    private static final int FIRST_YEAR = 2017;
    private static final double YEARS = 5;

    /** The chance that someone holds it. */
    double chance(Population population, int year, Region region, Profile profile) {
        double odds = Math.log(start / (1 - start))
                + drift * (year - FIRST_YEAR) / YEARS
                + profile.leaning()
                + BETWEEN_REGIONS * chance(population.code() + name + region.code());
        return 1 / (1 + Math.exp(-odds));
    }

    /** The same number for the same words, of mean 0 and standard deviation 1: a sum of twelve even chances, less six. */
    private static double chance(String words) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create((long) words.hashCode());
        return random.doubles(12).sum() - 6;
    }

    /** The share of a region that holds it. */
    double share(Population population, int year, Region region) {
        double sum = 0;
        for (Profile profile : Profile.values()) {
            sum += profile.share() * chance(population, year, region, profile);
        }
        return sum;
    }

    /** The share of the country that holds it. */
    double share(Population population, int year) {
        return Region.ALL.stream()
                .mapToDouble(region -> region.share() * share(population, year, region))
                .sum();
    }

    /** What people are asked of: partnerships, and the fragilities of their territory. */
    static final List<Opinion> ALL = List.of(
            new Opinion("innovation", 0.7, 0.25),
            new Opinion("employment", 0.55, -0.2),
            new Opinion("isolation", 0.35, 0.3),
            new Opinion("mobility", 0.3, 0.1),
            new Opinion("housing", 0.25, 0.35),
            new Opinion("health", 0.2, 0.6),
            new Opinion("digital", 0.12, 0.1),
            new Opinion("water", 0.04, 1.2));
}
