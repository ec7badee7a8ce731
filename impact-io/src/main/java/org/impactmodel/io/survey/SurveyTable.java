package org.impactmodel.io.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.Sheet;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.respondent.RespondentCheck;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.respondent.RowFinding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.survey.SurveyDescription;

/**
 * The table of the answers to a survey: one row a respondent, a column for each question and attribute, named by its id, and
 * those that the sample names. A single choice and an attribute hold the code of an option; a rating and a quantity a
 * number; a multiple choice stands in one column, its options separated by a vertical bar (the bar alone: none was chosen),
 * or in a column for each option, {@code question/option}, 1 where it was chosen and 0 where not. A cell without an answer
 * says why. Commas, semicolons or tabs between cells, decimal point or comma, quotation marks, a byte-order mark and Windows
 * line ends are all read. The memory that is needed is that of the columns.
 */
public final class SurveyTable {

    private static final Set<Rule> SEVERAL = EnumSet.of(Rule.STRATUM_OF_SEVERAL, Rule.SAMPLE_OF_SEVERAL);

    private SurveyTable() {}

    /**
     * Reads a table.
     *
     * @param source where it is
     * @param description the survey
     * @return the respondents whose cells are all good, in their order, and the problems of the others and of the design as a
     *     whole; without a value when the header or the text as a whole cannot be read
     */
    public static Reading<RespondentTable> read(Source source, SurveyDescription description) {
        return read(source, description, Progress.NONE);
    }

    /**
     * Reads a table that takes a while.
     *
     * @param source where it is
     * @param description the survey
     * @param progress hears how far the reading has come
     * @return as above
     */
    public static Reading<RespondentTable> read(Source source, SurveyDescription description, Progress progress) {
        Objects.requireNonNull(description, "description");
        return read(source, description, Style.own(description), progress);
    }

    static Reading<RespondentTable> read(Source source, SurveyDescription description, Style style, Progress progress) {
        Notes notes = new Notes();
        Sheet sheet = new Sheet(source, notes, progress);
        Columns columns = new Columns(sheet, (names, decimal) -> new Planning(description, style, names, decimal));
        Optional<RespondentTable> table = sheet.read(columns)
                ? Optional.of(RespondentTable.of(description, columns.columns()))
                : Optional.empty();
        table.ifPresent(whole -> note(whole, columns, sheet));
        return new Reading<>(table, notes.problems());
    }

    /** A stratum or sample of which rows were left out for what is wrong in them is not blamed for being small. */
    private static void note(RespondentTable table, Columns columns, Sheet sheet) {
        if (table.size() == 0 && !columns.dropped()) {
            sheet.fault(1, "", Fault.of("no-answers"));
        }
        for (RowFinding finding : RespondentCheck.findings(table)) {
            if (columns.dropped() && SEVERAL.contains(finding.rule())) {
                continue;
            }
            Fault fault = Fault.of(finding.rule().code()).found(finding.found());
            sheet.fault(
                    columns.lines().of(finding.row()),
                    finding.column(),
                    fault.expected(finding.rule().label()));
        }
    }

    /**
     * The stamp of a survey with the fingerprints of its description and of its table.
     *
     * @param description the survey
     * @param table where the table of answers is
     * @return the stamp
     * @throws UncheckedIOException when the table cannot be read
     */
    public static SurveyStamp stamp(SurveyDescription description, Source table) {
        String ofDescription = DocumentType.SURVEY.fingerprint(description).sha256();
        return SurveyStamp.of(description).withSha256(ofDescription, sha256(table));
    }

    private static String sha256(Source source) {
        try (InputStream bytes = source.open();
                DigestInputStream digesting = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
