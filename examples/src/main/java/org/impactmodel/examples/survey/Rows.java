package org.impactmodel.examples.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is no estimate, for programs: in CSV the rows alone, in JSON an object with the facts and the rows, under the same names.
 * Numbers are not rounded; what is absent is an empty cell, or is left out of the object.
 *
 * @param facts what holds for all rows
 * @param name what the rows are
 * @param columns the names of their cells
 * @param rows texts, numbers and optional numbers, a list for each row
 */
record Rows(Map<String, Object> facts, String name, List<String> columns, List<List<Object>> rows) {

    static Rows of(String name, List<String> columns, List<List<Object>> rows) {
        return new Rows(new TreeMap<>(), name, columns, rows);
    }

    String csv() {
        StringBuilder text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (List<Object> row : rows) {
            text.append(row.stream().map(Rows::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** What begins like a formula is kept from being one. */
    private static String cell(Object value) {
        if (!(value instanceof String text)) {
            return number(value);
        }
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String number(Object value) {
        if (value instanceof OptionalDouble maybe) {
            return maybe.isPresent() ? number(maybe.getAsDouble()) : "";
        }
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }

    String json() {
        List<String> parts = new ArrayList<>();
        facts.forEach((fact, value) -> parts.add("  " + quoted(fact) + ": " + value(value)));
        parts.add("  " + quoted(name) + ": " + list().replace("\n", "\n  "));
        return "{\n" + String.join(",\n", parts) + "\n}\n";
    }

    /** The rows as a list of objects. */
    String list() {
        List<String> objects = rows.stream().map(this::object).toList();
        return objects.isEmpty() ? "[]" : "[\n  " + String.join(",\n  ", objects) + "\n]";
    }

    private String object(List<Object> row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!cell(row.get(i)).isEmpty()) {
                parts.add(quoted(columns.get(i)) + ": " + value(row.get(i)));
            }
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String value(Object value) {
        return value instanceof String text ? quoted(text) : number(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
            } else if (unit < ' ') {
                quoted.append("\\u00")
                        .append(Character.forDigit(unit >> 4, 16))
                        .append(Character.forDigit(unit & 15, 16));
            } else {
                quoted.append((char) unit);
            }
        });
        return quoted.append('"').toString();
    }
}
