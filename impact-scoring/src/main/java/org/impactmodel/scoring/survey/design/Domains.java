package org.impactmodel.scoring.survey.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.respondent.CategoryColumn;

/** Parts of a population that estimates are asked for: all of it, or those that one or several variables tell apart. */
public final class Domains {

    /** How many parts there may be. */
    public static final int MOST = 1_000_000;

    private final int[] parts;
    private final List<SortedMap<String, String>> names;

    private Domains(int[] parts, List<SortedMap<String, String>> names) {
        this.parts = parts;
        this.names = names;
    }

    /**
     * The whole population.
     *
     * @param size the number of respondents
     * @return one part that everyone belongs to
     */
    public static Domains whole(int size) {
        return new Domains(new int[size], List.of(new TreeMap<>()));
    }

    /**
     * The parts that a variable tells apart.
     *
     * @param name the name of the variable
     * @param column its values; a respondent without one belongs to no part
     * @return a part for each value, in their order, be there respondents in it or not
     */
    public static Domains by(String name, CategoryColumn column) {
        return whole(column.size()).and(name, column);
    }

    /**
     * These parts, crossed with a further variable.
     *
     * @param name the name of the variable
     * @param column its values
     * @return a part for each combination of values, the last variable varying fastest
     * @throws IllegalArgumentException when the column has another size, the variable is there already, or there would be more
     *     than {@value #MOST} parts
     */
    public Domains and(String name, CategoryColumn column) {
        Objects.requireNonNull(name, "name");
        List<String> codes = column.codes();
        if (column.size() != parts.length || names.get(0).containsKey(name)) {
            throw new IllegalArgumentException("column: a variable of " + parts.length
                    + " rows that is not there already is required, found " + name + " of " + column.size());
        }
        if ((long) names.size() * codes.size() > MOST) {
            throw new IllegalArgumentException(
                    "column: at most " + MOST + " parts are allowed, found " + (long) names.size() * codes.size());
        }
        int[] finer = new int[parts.length];
        for (int row = 0; row < finer.length; row++) {
            finer[row] = parts[row] < 0 || column.at(row) < 0 ? -1 : parts[row] * codes.size() + column.at(row);
        }
        List<SortedMap<String, String>> all = new ArrayList<>();
        for (SortedMap<String, String> coarse : names) {
            for (String code : codes) {
                SortedMap<String, String> fine = new TreeMap<>(coarse);
                fine.put(name, code);
                all.add(Collections.unmodifiableSortedMap(fine));
            }
        }
        return new Domains(finer, List.copyOf(all));
    }

    /**
     * The parts.
     *
     * @return for each the values that it is made of, by name of the variable
     */
    public List<SortedMap<String, String>> names() {
        return names;
    }

    /**
     * The number of parts.
     *
     * @return how many there are
     */
    public int count() {
        return names.size();
    }

    /**
     * The number of respondents, in whatever part.
     *
     * @return how many rows there are
     */
    public int size() {
        return parts.length;
    }

    /**
     * The part of a respondent.
     *
     * @param row the respondent, from 0
     * @return the part, from 0, or -1 when it belongs to none
     */
    public int part(int row) {
        return parts[row];
    }
}
