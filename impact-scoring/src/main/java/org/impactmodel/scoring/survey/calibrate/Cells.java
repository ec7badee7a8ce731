package org.impactmodel.scoring.survey.calibrate;

import java.util.Arrays;

/** The respondents that a fit cannot tell apart, together: all of a cell get the same ratio of weights. */
public final class Cells {

    private final Partition partition;
    private final int[] sizes;
    private final int[][] categories;
    private final double[][] numbers;

    private Cells(Partition partition, int[][] categories, double[][] numbers) {
        this.partition = partition;
        this.sizes = partition.sizes();
        this.categories = categories;
        this.numbers = numbers;
    }

    /**
     * Gathers cells.
     *
     * @param partition the rows of each cell
     * @param places for each margin and row the place of its category
     * @param numbers for each numeric total and cell the number; cells are rows where there is one
     */
    public static Cells of(Partition partition, int[][] places, double[][] numbers) {
        int[][] categories = new int[places.length][partition.parts()];
        for (int margin = 0; margin < places.length; margin++) {
            for (int cell = 0; cell < partition.parts(); cell++) {
                categories[margin][cell] = places[margin][partition.firstRow(cell)];
            }
        }
        return new Cells(partition, categories, numbers);
    }

    /** Which respondents each cell has. */
    public Partition partition() {
        return partition;
    }

    /** How many cells there are. */
    public int count() {
        return partition.parts();
    }

    /** How many respondents a cell has. */
    public int size(int cell) {
        return sizes[cell];
    }

    /** How many margins there are. */
    public int margins() {
        return categories.length;
    }

    /** The place of the category of each cell in a margin. */
    int[] categories(int margin) {
        return categories[margin];
    }

    /** How many numeric totals there are. */
    public int numbers() {
        return numbers.length;
    }

    /** The number of each cell. */
    public double[] numbers(int total) {
        return numbers[total];
    }

    /** The sum over the cells of each category of a margin. */
    public void sums(int margin, double[] mass, double[] into) {
        Arrays.fill(into, 0);
        int[] category = categories[margin];
        for (int cell = 0; cell < category.length; cell++) {
            into[category[cell]] += mass[cell];
        }
    }

    /** The respondents of each cell, as a mass. */
    public double[] headcounts() {
        return Arrays.stream(sizes).asDoubleStream().toArray();
    }
}
