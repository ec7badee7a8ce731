package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
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
        return findings(Known.of(this));
    }

    /**
     * What does not fit in a sheet of which something may not be known: what is not known breaks no rule.
     *
     * @param sheet what is known of it
     * @return the findings, as above
     */
    public static List<Finding> findings(Known<EstimateSheet> sheet) {
        List<Finding> findings = new ArrayList<>();
        KnownList<SurveyStamp> surveys = sheet.list("surveys", EstimateSheet::surveys);
        Ids ids = Ids.of(surveys, survey -> survey.part("id", SurveyStamp::id));
        for (int place : ids.repeats()) {
            Known<String> id = surveys.at(place).part("id", SurveyStamp::id);
            id.value().ifPresent(name -> findings.add(id.breaks(Rule.UNIQUE, name, List.of())));
        }
        for (Known<SheetLine> line : sheet.list("lines", EstimateSheet::lines)) {
            for (Known<String> named : line.list("surveys", SheetLine::surveys)) {
                named.value()
                        .filter(name -> !ids.mayHave(name))
                        .ifPresent(name -> findings.add(named.breaks(Rule.KNOWN_REFERENCE, name, ids.names())));
            }
        }
        return List.copyOf(findings);
    }
}
