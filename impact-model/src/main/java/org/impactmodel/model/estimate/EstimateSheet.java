package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * The document of what surveys tell: estimates with their doubt, and what they were made from. Nothing in it depends on a
 * clock, a machine or the number of threads.
 *
 * @param title its title
 * @param surveys the surveys that the estimates were made from
 * @param level the share of samples whose intervals would hold the truth, in [0, 1], such as 0.95
 * @param library the version of this library
 * @param seed the seed, where chance was used
 * @param lines the estimates
 * @param notes what their readers must know
 * @param extensions what others add
 */
public record EstimateSheet(
        Text title,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Valid SurveyStamp> surveys,

        @DecimalMin(value = "0", message = "{org.impactmodel.share}")
        @DecimalMax(value = "1", message = "{org.impactmodel.share}")
        double level,

        @Words String library,
        OptionalLong seed,
        List<@Valid SheetLine> lines,
        List<Text> notes,
        Extensions extensions) {
    /** Copies the lists and checks that all parts are given. */
    public EstimateSheet {
        Objects.requireNonNull(title, "title");
        surveys = List.copyOf(Objects.requireNonNull(surveys, "surveys"));
        Finite.require("level", level);
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(seed, "seed");
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * The estimates of one survey.
     *
     * @param survey the survey
     * @param level the share of samples whose intervals would hold the truth, in [0, 1]
     * @param library the version of this library
     * @param estimates the estimates
     * @return a sheet with the title of the survey
     */
    public static EstimateSheet of(SurveyStamp survey, double level, String library, List<Estimate> estimates) {
        List<SheetLine> lines = estimates.stream()
                .map(estimate -> new SheetLine(List.of(survey.id()), estimate))
                .toList();
        return new EstimateSheet(
                survey.title(),
                List.of(survey),
                level,
                library,
                OptionalLong.empty(),
                lines,
                List.of(),
                Extensions.none());
    }

    /**
     * The estimates alone.
     *
     * @return the estimates in the order of the lines
     */
    public List<Estimate> estimates() {
        return lines.stream().map(SheetLine::estimate).toList();
    }

    /**
     * What does not fit: {@link Rule#UNIQUE surveys that are there twice}, {@link Rule#KNOWN_REFERENCE lines of surveys that
     * are not there}.
     *
     * @return the findings; empty when all is well
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> ids = surveys.stream().map(SurveyStamp::id).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                findings.add(new Finding("/surveys/" + i + "/id", Rule.UNIQUE, ids.get(i), List.of()));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            List<String> named = lines.get(i).surveys();
            for (int j = 0; j < named.size(); j++) {
                if (!seen.contains(named.get(j))) {
                    String at = "/lines/" + i + "/surveys/" + j;
                    findings.add(new Finding(at, Rule.KNOWN_REFERENCE, named.get(j), ids));
                }
            }
        }
        return findings;
    }
}
