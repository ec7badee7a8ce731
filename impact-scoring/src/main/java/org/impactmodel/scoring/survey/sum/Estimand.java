package org.impactmodel.scoring.survey.sum;

import java.util.Arrays;

/** What is estimated of a part, from totals: its value, and how it changes with each respondent. */
public sealed interface Estimand {

    /** The first cell of the part. */
    int from();

    /** The cell after the last of the part. */
    int to();

    /** The estimate. */
    double value(Totals totals);

    /** How it changes. */
    Form form(Totals totals);

    /** The variance of the number within the part, for the design effect; 0 where there is none. */
    double spread(Totals totals);

    /** How many of the part have answered. */
    default long count(Totals totals) {
        long count = 0;
        for (int cell = from(); cell < to(); cell++) {
            count += totals.count(cell);
        }
        return count;
    }

    /** How many of the population they stand for. */
    default double weight(Totals totals) {
        double sum = 0;
        for (int cell = from(); cell < to(); cell++) {
            sum += totals.weight(cell);
        }
        return sum;
    }

    /** The sum of their squared weights. */
    default double squaredWeight(Totals totals) {
        double sum = 0;
        for (int cell = from(); cell < to(); cell++) {
            sum += totals.squaredWeight(cell);
        }
        return sum;
    }

    /** How many there are in a cell. */
    record Size(int cell) implements Estimand {
        @Override
        public int from() {
            return cell;
        }

        @Override
        public int to() {
            return cell + 1;
        }

        @Override
        public double value(Totals totals) {
            return totals.weight(cell);
        }

        @Override
        public Form form(Totals totals) {
            return new Form(cell, new double[] {1}, 0, 0);
        }

        @Override
        public double spread(Totals totals) {
            return 0;
        }
    }

    /** The sum of y in a cell. */
    record Total(int cell) implements Estimand {
        @Override
        public int from() {
            return cell;
        }

        @Override
        public int to() {
            return cell + 1;
        }

        @Override
        public double value(Totals totals) {
            return totals.y(cell) + totals.shiftY() * totals.weight(cell);
        }

        @Override
        public Form form(Totals totals) {
            return new Form(cell, new double[] {totals.shiftY()}, 1, 0);
        }

        @Override
        public double spread(Totals totals) {
            double weight = totals.weight(cell);
            return new Mean(cell).spread(totals) * weight * weight;
        }
    }

    /** The mean of y in a cell. */
    record Mean(int cell) implements Estimand {
        @Override
        public int from() {
            return cell;
        }

        @Override
        public int to() {
            return cell + 1;
        }

        @Override
        public double value(Totals totals) {
            return totals.shiftY() + totals.y(cell) / totals.weight(cell);
        }

        @Override
        public Form form(Totals totals) {
            double weight = totals.weight(cell);
            return new Form(cell, new double[] {-totals.y(cell) / weight / weight}, 1 / weight, 0);
        }

        @Override
        public double spread(Totals totals) {
            double mean = totals.y(cell) / totals.weight(cell);
            double n = totals.count(cell);
            return n < 2 ? 0 : Math.max(0, totals.yy(cell) / totals.weight(cell) - mean * mean) * n / (n - 1);
        }
    }

    /** The total of y over the total of x in a cell. */
    record Ratio(int cell) implements Estimand {
        @Override
        public int from() {
            return cell;
        }

        @Override
        public int to() {
            return cell + 1;
        }

        private double below(Totals totals) {
            return totals.x(cell) + totals.shiftX() * totals.weight(cell);
        }

        @Override
        public double value(Totals totals) {
            return (totals.y(cell) + totals.shiftY() * totals.weight(cell)) / below(totals);
        }

        @Override
        public Form form(Totals totals) {
            double ratio = value(totals);
            double below = below(totals);
            double constant = (totals.shiftY() - ratio * totals.shiftX()) / below;
            return new Form(cell, new double[] {constant}, 1 / below, -ratio / below);
        }

        @Override
        public double spread(Totals totals) {
            return 0;
        }
    }

    /** The share of one cell in a part of several. */
    record Share(int from, int to, int cell) implements Estimand {
        @Override
        public double value(Totals totals) {
            return totals.weight(cell) / weight(totals);
        }

        @Override
        public Form form(Totals totals) {
            double weight = weight(totals);
            double[] constant = new double[to - from];
            Arrays.fill(constant, -value(totals) / weight);
            constant[cell - from] = (weight - totals.weight(cell)) / weight / weight;
            return new Form(from, constant, 0, 0);
        }

        @Override
        public double spread(Totals totals) {
            double n = count(totals);
            double share = value(totals);
            return n < 2 ? 0 : share * (1 - share) * n / (n - 1);
        }
    }
}
