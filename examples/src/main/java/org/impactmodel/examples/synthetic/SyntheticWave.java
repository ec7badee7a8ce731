package org.impactmodel.examples.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;

/**
 * A made-up wave of one population: a sample stratified by region, in which the large answer more readily than the small, some
 * do not know, some keep silent, and some are not asked. Whoever draws it knows the truth.
 *
 * @param population who is asked
 * @param year when
 * @param respondents about how many answer
 */
public record SyntheticWave(Population population, int year, int respondents) {

    private static final double DONT_KNOW = 0.05;
    private static final double NO_ANSWER = 0.02;
    private static final int FEWEST_A_REGION = 5;
    private static final List<Profile> PROFILES = List.of(Profile.values());

    /** How many of the population there are for each inhabitant; made up. */
    private double density() {
        return switch (population) {
            case CITIZENS -> 0.75;
            case ELECTED_OFFICIALS -> 0.0075;
            case BUSINESS_LEADERS -> 0.05;
            case ASSOCIATION_LEADERS -> 0.02;
        };
    }

    private double size(Region region) {
        return Math.rint(region.inhabitants() * density());
    }

    /**
     * Draws a sample.
     *
     * @param seed what chance begins with
     * @return the answers
     */
    public RespondentTable draw(long seed) {
        UniformRandomProvider chance = RandomSource.XO_SHI_RO_256_PP.create(seed);
        List<Person> people = new ArrayList<>();
        for (Region region : Region.ALL) {
            long wanted = Math.max(FEWEST_A_REGION, Math.round(respondents * region.share()));
            double weight = size(region) / wanted;
            while (wanted > 0) {
                Profile profile = profile(chance.nextDouble());
                if (chance.nextDouble() < profile.response()) {
                    people.add(person(region, profile, weight, chance));
                    wanted--;
                }
            }
        }
        return RespondentTable.of(SyntheticSurvey.description(this), columns(people));
    }

    private static Profile profile(double chance) {
        double left = chance;
        for (Profile profile : PROFILES) {
            left -= profile.share();
            if (left < 0) {
                return profile;
            }
        }
        return Profile.LARGE;
    }

    private record Person(Region region, Profile profile, double weight, int innovation, long fragilities, int trust) {}

    private Person person(Region region, Profile profile, double weight, UniformRandomProvider chance) {
        int innovation = silent(chance);
        boolean holds = holds(Opinion.ALL.get(0), region, profile, chance);
        long fragilities = 0;
        for (int i = 1; i < Opinion.ALL.size(); i++) {
            fragilities |= holds(Opinion.ALL.get(i), region, profile, chance) ? 1L << (i - 1) : 0;
        }
        int trust = (int) Math.min(10, Math.max(0, Math.rint(chance.doubles(4).sum() * 2.5 + (holds ? 1.5 : -0.5))));
        boolean asked = holds || chance.nextDouble() < 0.8;
        return new Person(
                region,
                profile,
                weight,
                innovation < 0 ? innovation : holds ? 0 : 1,
                fragilities,
                asked ? trust : CategoryColumn.absent(Absence.NOT_ASKED));
    }

    private static int silent(UniformRandomProvider chance) {
        double drawn = chance.nextDouble();
        if (drawn < DONT_KNOW) {
            return CategoryColumn.absent(Absence.DONT_KNOW);
        }
        return drawn < DONT_KNOW + NO_ANSWER ? CategoryColumn.absent(Absence.NO_ANSWER) : 0;
    }

    private boolean holds(Opinion opinion, Region region, Profile profile, UniformRandomProvider chance) {
        return chance.nextDouble() < opinion.chance(population, year, region, profile);
    }

    private static Map<String, RespondentColumn> columns(List<Person> people) {
        Map<String, RespondentColumn> columns = new TreeMap<>();
        List<String> regions = Region.ALL.stream().map(Region::code).toList();
        List<String> profiles =
                PROFILES.stream().map(profile -> profile.option().code()).toList();
        columns.put(
                "region",
                CategoryColumn.of(
                        regions,
                        people.stream()
                                .mapToInt(person -> Region.ALL.indexOf(person.region()))
                                .toArray()));
        columns.put(
                "profile",
                CategoryColumn.of(
                        profiles,
                        people.stream()
                                .mapToInt(person -> PROFILES.indexOf(person.profile()))
                                .toArray()));
        columns.put(
                "weight",
                NumberColumn.of(people.stream().mapToDouble(Person::weight).toArray()));
        columns.put(
                "innovation",
                CategoryColumn.of(
                        List.of("yes", "no"),
                        people.stream().mapToInt(Person::innovation).toArray()));
        columns.put(
                "fragilities",
                ChoicesColumn.of(
                        Opinion.ALL.stream().skip(1).map(Opinion::name).toList(),
                        people.stream().mapToLong(Person::fragilities).toArray()));
        columns.put("trust", trust(people));
        return columns;
    }

    private static NumberColumn trust(List<Person> people) {
        double[] numbers = people.stream().mapToDouble(Person::trust).toArray();
        byte[] cells = new byte[numbers.length];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = (byte) Math.min(0, people.get(row).trust());
        }
        return NumberColumn.of(numbers, cells);
    }

    /**
     * The share of the population that holds an opinion.
     *
     * @param opinion {@code innovation}, or the code of a fragility
     * @return the share, in [0, 1]
     */
    public double truth(String opinion) {
        return opinion(opinion).share(population, year);
    }

    /**
     * The share of a region that holds an opinion.
     *
     * @param opinion {@code innovation}, or the code of a fragility
     * @param region the official code of the region
     * @return the share, in [0, 1]
     */
    public double truth(String opinion, String region) {
        return opinion(opinion)
                .share(
                        population,
                        year,
                        Region.ALL.stream()
                                .filter(one -> one.code().equals(region))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("region: found " + region)));
    }

    private static Opinion opinion(String name) {
        return Opinion.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("opinion: found " + name));
    }

    /**
     * What is known of the population: how many there are in each region and of each profile.
     *
     * @return a recipe that rakes weights to both
     */
    public WeightingRecipe margins() {
        double all = Region.ALL.stream().mapToDouble(this::size).sum();
        CategoryTotal[] regions = Region.ALL.stream()
                .map(region -> CategoryTotal.of(region.code(), size(region)))
                .toArray(CategoryTotal[]::new);
        CategoryTotal[] profiles = PROFILES.stream()
                .map(profile -> CategoryTotal.of(profile.option().code(), profile.share() * all))
                .toArray(CategoryTotal[]::new);
        return WeightingRecipe.of(
                new WeightingMethod.Raking(1e-10, 200),
                Margin.counts("region", "illustrative", regions),
                Margin.counts("profile", "illustrative", profiles));
    }
}
