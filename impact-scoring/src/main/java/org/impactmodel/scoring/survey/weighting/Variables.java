package org.impactmodel.scoring.survey.weighting;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;

/**
 * What is known of each respondent, by the names that a recipe uses. All columns have one row for each respondent.
 *
 * @param categories the columns of categories
 * @param numbers the columns of numbers
 */
public record Variables(SortedMap<String, CategoryColumn> categories, SortedMap<String, NumberColumn> numbers) {
    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException when columns differ in length
     */
    public Variables {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(categories, "categories")));
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(Objects.requireNonNull(numbers, "numbers")));
        int[] sizes = sizes(categories, numbers).distinct().toArray();
        if (sizes.length > 1) {
            throw new IllegalArgumentException(
                    "columns: one length is required, found " + sizes[0] + " and " + sizes[1]);
        }
    }

    /**
     * Variables without numbers.
     *
     * @param categories the columns of categories by name
     * @return the variables
     */
    public static Variables of(SortedMap<String, CategoryColumn> categories) {
        return new Variables(categories, Collections.emptySortedMap());
    }

    /**
     * How many respondents there are.
     *
     * @return the length of the columns; 0 without columns
     */
    public int respondents() {
        return sizes(categories, numbers).findFirst().orElse(0);
    }

    private static IntStream sizes(
            SortedMap<String, CategoryColumn> categories, SortedMap<String, NumberColumn> numbers) {
        return Stream.concat(
                        categories.values().stream().map(CategoryColumn::size),
                        numbers.values().stream().map(NumberColumn::size))
                .mapToInt(Integer::intValue);
    }
}
