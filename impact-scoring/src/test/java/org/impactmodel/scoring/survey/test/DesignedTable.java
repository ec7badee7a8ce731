package org.impactmodel.scoring.survey.test;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.impactmodel.scoring.given.Shipped;

/** Tables of the California schools with the covariance of their cells, by Taylor linearisation, written out plainly. */
record DesignedTable(
        List<NamedCsvRecord> rows,
        Function<NamedCsvRecord, String> stratum,
        Function<NamedCsvRecord, String> cluster,
        boolean finite) {

    static DesignedTable of(String design) {
        List<NamedCsvRecord> simple = Shipped.rows("survey/apisrs.csv");
        List<NamedCsvRecord> stratified = Shipped.rows("survey/apistrat.csv");
        Function<NamedCsvRecord, String> school = row -> row.getField("snum");
        Function<NamedCsvRecord, String> all = row -> "";
        return switch (design) {
            case "srs" -> new DesignedTable(simple, all, school, true);
            case "strat" -> new DesignedTable(stratified, row -> row.getField("stype"), school, true);
            case "weights_only" -> new DesignedTable(stratified, all, school, false);
            case "districts" -> new DesignedTable(simple, all, row -> row.getField("dnum"), false);
            case "first_40" -> new DesignedTable(simple.subList(0, 40), all, school, false);
            default -> throw new IllegalArgumentException(design);
        };
    }

    CellShares shares(String rowVariable, String columnVariable) {
        List<String> down = codes(rowVariable);
        List<String> across = codes(columnVariable);
        int[] cells = rows.stream()
                .mapToInt(row -> down.indexOf(answer(row, rowVariable)) * across.size()
                        + across.indexOf(answer(row, columnVariable)))
                .toArray();
        double[] shares = new double[down.size() * across.size()];
        for (int i = 0; i < cells.length; i++) {
            shares[cells[i]] += weight(i) / population();
        }
        double[][] table = new double[down.size()][across.size()];
        for (int cell = 0; cell < shares.length; cell++) {
            table[cell / across.size()][cell % across.size()] = shares[cell];
        }
        return CellShares.of(table, covariance(cells, shares), rows.size(), units().size() - strata().size());
    }

    private List<String> codes(String variable) {
        return rows.stream()
                .map(row -> answer(row, variable))
                .distinct()
                .sorted()
                .toList();
    }

    private static String answer(NamedCsvRecord row, String variable) {
        if (!variable.equals("q")) {
            return row.getField(variable);
        }
        double meals = Shipped.number(row, "meals");
        return meals <= 20 ? "a" : meals <= 50 ? "b" : meals <= 80 ? "c" : "d";
    }

    private double weight(int row) {
        return Shipped.number(rows.get(row), "pw");
    }

    private double population() {
        return rows.stream().mapToDouble(row -> Shipped.number(row, "pw")).sum();
    }

    private TreeSet<String> strata() {
        return new TreeSet<>(rows.stream().map(stratum).toList());
    }

    /** The units with their rows. */
    private SortedMap<String, List<Integer>> units() {
        SortedMap<String, List<Integer>> units = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            units.computeIfAbsent(cluster.apply(rows.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        return units;
    }

    private double[][] covariance(int[] cells, double... shares) {
        double[][] sum = new double[shares.length][shares.length];
        for (String part : strata()) {
            List<double[]> scores = units().values().stream()
                    .filter(unit -> stratum.apply(rows.get(unit.get(0))).equals(part))
                    .map(unit -> scores(unit, cells, shares))
                    .toList();
            add(sum, scores, left(part, scores.size()));
        }
        return sum;
    }

    private double left(String part, int drawn) {
        return finite
                ? rows.stream()
                        .filter(row -> stratum.apply(row).equals(part))
                        .mapToDouble(row -> 1 - drawn / Shipped.number(row, "fpc"))
                        .findFirst()
                        .orElseThrow()
                : 1;
    }

    private double[] scores(List<Integer> unit, int[] cells, double... shares) {
        double[] scores = new double[shares.length];
        for (int row : unit) {
            for (int cell = 0; cell < shares.length; cell++) {
                scores[cell] += weight(row) / population() * ((cells[row] == cell ? 1 : 0) - shares[cell]);
            }
        }
        return scores;
    }

    private static void add(double[][] sum, List<double[]> scores, double left) {
        double n = scores.size();
        double[] mean = new double[sum.length];
        scores.forEach(score -> {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += score[i] / n;
            }
        });
        for (double[] score : scores) {
            for (int i = 0; i < mean.length; i++) {
                for (int j = 0; j < mean.length; j++) {
                    sum[i][j] += left * n / (n - 1) * (score[i] - mean[i]) * (score[j] - mean[j]);
                }
            }
        }
    }
}
