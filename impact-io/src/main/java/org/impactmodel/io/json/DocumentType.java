package org.impactmodel.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.impactmodel.io.catalogue.Territories;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.shape.Shapes;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Json;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.token.Utf8;
import org.impactmodel.model.card.CardCheck;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.known.Fragment;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observatory.MethodCheck;
import org.impactmodel.model.observatory.Observatory;
import org.impactmodel.model.observatory.ReferenceCheck;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.survey.SurveyCheck;
import org.impactmodel.model.survey.SurveyDescription;
import tools.jackson.core.JsonParser;

/**
 * A kind of document: how it is read and written. Reading gives the document, or every problem that it has; it throws
 * nothing, however hostile the input. Objects are closed, but for {@code extensions}. Safe for use by several threads.
 *
 * @param <T> the record that holds such a document
 */
public final class DocumentType<T> {

    /** How subjects are judged: {@code impact-model/methodology/1}. */
    public static final DocumentType<Methodology> METHODOLOGY =
            new DocumentType<>("methodology", Methodology.class, Methodology::findings);

    /** What was observed: {@code impact-model/observatory/1}. */
    public static final DocumentType<Observatory> OBSERVATORY = new DocumentType<>(
            "observatory", Observatory.class, observatory -> ReferenceCheck.findings(observatory, Territories::ids));

    /** What came out for one subject: {@code impact-model/scorecard/1}. */
    public static final DocumentType<ScoreCard> SCORECARD =
            new DocumentType<>("scorecard", ScoreCard.class, CardCheck::findings);

    /** What was asked of whom, and how they were chosen: {@code impact-model/survey/1}. */
    public static final DocumentType<SurveyDescription> SURVEY = new DocumentType<>(
            "survey", SurveyDescription.class, survey -> SurveyCheck.findings(survey, Territories::ids));

    /** What surveys tell: {@code impact-model/estimates/1}. */
    public static final DocumentType<EstimateSheet> ESTIMATES =
            new DocumentType<>("estimates", EstimateSheet.class, EstimateSheet::findings);

    /** How many bytes a document may have. */
    private static final long LARGEST = 1L << 30;

    private static final int STEP = 1_000;

    private final String name;
    private final Class<T> type;
    private final Shape shape;
    private final Function<Known<T>, List<Finding>> check;

    private DocumentType(String name, Class<T> type, Function<Known<T>, List<Finding>> check) {
        this(name, type, Shapes.document(type, "impact-model/" + name + "/1"), check);
    }

    private DocumentType(String name, Class<T> type, Shape shape, Function<Known<T>, List<Finding>> check) {
        this.name = name;
        this.type = type;
        this.shape = shape;
        this.check = check;
    }

    /**
     * Observatories whose answers a method must be able to take: the same documents, with one check more.
     *
     * @param methodology the method that is to judge them
     * @return the kind, whose reading also tells each indicator, level and number that the method does not take
     */
    public static DocumentType<Observatory> observatoryFor(Methodology methodology) {
        Objects.requireNonNull(methodology, "methodology");
        return OBSERVATORY.with(observatory -> MethodCheck.findings(observatory, methodology));
    }

    /**
     * The same documents, with one check more: what only their use can tell.
     *
     * @param more finds what is wrong with a document that is sound otherwise
     * @return the kind, whose reading also tells what the check finds, each where its pointer says
     */
    public DocumentType<T> checkedBy(Function<T, List<Finding>> more) {
        Objects.requireNonNull(more, "more");
        return with(document ->
                check.apply(document).isEmpty() ? document.value().map(more).orElse(List.of()) : List.of());
    }

    private DocumentType<T> with(Function<Known<T>, List<Finding>> more) {
        return new DocumentType<>(
                name,
                type,
                shape,
                document -> Stream.concat(check.apply(document).stream(), more.apply(document).stream())
                        .toList());
    }

    /**
     * The kinds of documents.
     *
     * @return the five, methodology first
     */
    public static List<DocumentType<?>> all() {
        return List.of(METHODOLOGY, OBSERVATORY, SCORECARD, SURVEY, ESTIMATES);
    }

    /**
     * The name of the kind, which is also the name of its schema.
     *
     * @return {@code methodology}, {@code observatory}, {@code scorecard}, {@code survey} or {@code estimates}
     */
    public String name() {
        return name;
    }

    /**
     * The published JSON Schema (2020-12) of the kind, which refuses what can be refused without knowing the rest of the
     * document.
     *
     * @return the schema as JSON text
     */
    public String schema() {
        String resource = "/org/impactmodel/io/schema/" + name + ".schema.json";
        try (InputStream bytes = Objects.requireNonNull(DocumentType.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @param source where it is
     * @return the document when nothing is wrong with it, else every problem
     */
    public Reading<T> read(Source source) {
        Notes notes = new Notes();
        Object value = Shape.INVALID;
        try (InputStream bytes = source.open()) {
            value = parsed(bytes, source.name(), notes, 0);
            locate(source, notes);
        } catch (IOException e) {
            Places.noteUnreadable(source.name(), e, notes);
        }
        return notes.isEmpty() ? Reading.of(type.cast(value)) : Reading.refused(notes.problems());
    }

    private static void locate(Source source, Notes notes) throws IOException {
        Optional<InputStream> again = notes.near().isEmpty() ? Optional.empty() : source.reopen();
        again.ifPresent(bytes -> Places.locate(bytes, source.name(), 0, notes));
    }

    /**
     * Reads many documents, one a line (JSON Lines), in memory that does not grow with their number. Each line is a
     * document of its own.
     *
     * @param source where they are
     * @param documents gets each document that has no problem, in their order
     * @param progress hears how far the reading has come
     * @return the problems of the others, listed up to a limit and counted beyond it
     */
    public List<Problem> readLines(Source source, Consumer<T> documents, Progress progress) {
        Notes notes = new Notes();
        try (InputStream bytes = source.open()) {
            Lines lines = new Lines(bytes);
            while (lines.next()) {
                if (!lines.isBlank()) {
                    readLine(lines, source.name(), documents, notes);
                }
                if (lines.number() % STEP == 0) {
                    progress.at(lines.passed(), lines.number());
                }
            }
            progress.at(lines.passed(), lines.number());
        } catch (IOException e) {
            Places.noteUnreadable(source.name(), e, notes);
        }
        return notes.problems();
    }

    private void readLine(Lines lines, String file, Consumer<T> documents, Notes notes) {
        if (lines.isTooLong()) {
            Places.noteLongLine(file, lines.number(), notes);
            return;
        }
        Notes own = new Notes();
        Object value = parsed(lines.content(), file, own, lines.number() - 1);
        if (own.isEmpty()) {
            documents.accept(type.cast(value));
        } else if (!own.near().isEmpty()) {
            Places.locate(lines.content(), file, lines.number() - 1, own);
        }
        notes.addAll(own);
    }

    /** The document, when nothing was noted of it. What the parts say of one another is checked as far as it could be read. */
    private Object parsed(InputStream bytes, String file, Notes notes, long linesBefore) {
        Object value;
        try (JsonParser parser = Json.parser(new Utf8(bytes, LARGEST))) {
            value = new Input(file, parser, notes, linesBefore).document(shape);
        }
        Known<T> known = value instanceof Fragment fragment ? Known.of(fragment) : Known.of(type.cast(value));
        check.apply(known).forEach(finding -> Places.note(finding, file, notes));
        return value;
    }

    /**
     * Writes a document. What is read back equals it, where the document keeps the constraints of its records: cards that a
     * scorer made always do.
     *
     * @param document the document
     * @param layout how it is laid out
     * @param out where it goes, in UTF-8; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(T document, Layout layout, OutputStream out) {
        Objects.requireNonNull(document, "document");
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            shape.write(document, new Output(writer, layout == Layout.PRETTY, layout == Layout.CANONICAL));
            if (layout != Layout.CANONICAL) {
                writer.append('\n');
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A document as text.
     *
     * @param document the document
     * @param layout how it is laid out
     * @return the text, which ends with a line feed unless it is canonical
     */
    public String text(T document, Layout layout) {
        StringBuilder out = new StringBuilder();
        shape.write(document, new Output(out, layout == Layout.PRETTY, layout == Layout.CANONICAL));
        return layout == Layout.CANONICAL ? out.toString() : out.append('\n').toString();
    }

    /**
     * The document with the fingerprint of what it says: layout and order of properties play no part.
     *
     * @param document the document
     * @return the document and its SHA-256
     */
    public Fingerprinted<T> fingerprint(T document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] canonical = text(document, Layout.CANONICAL).getBytes(StandardCharsets.UTF_8);
            return new Fingerprinted<>(document, HexFormat.of().formatHex(digest.digest(canonical)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
