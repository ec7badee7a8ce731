package org.impactmodel.io.token;

import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.note.Trail;
import org.impactmodel.io.problem.Place;
import org.impactmodel.model.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A document while it is read: its tokens, where the reader stands, and what was found wrong so far. */
public final class Input {

    private final String file;
    private final Tokens tokens;
    private final Notes notes;
    private final long linesBefore;
    private final Trail trail = new Trail();

    /**
     * A document about to be read.
     *
     * @param file its name
     * @param parser its tokens
     * @param notes where faults are noted
     * @param linesBefore how many lines of the file come before the document
     */
    public Input(String file, JsonParser parser, Notes notes, long linesBefore) {
        this.file = file;
        this.tokens = new Tokens(parser);
        this.notes = notes;
        this.linesBefore = linesBefore;
    }

    /**
     * Reads the only value of the document.
     *
     * @param shape how it looks
     * @return the value, or {@link Shape#INVALID} when something is wrong, which is noted
     */
    public Object document(Shape shape) {
        try {
            if (next() == Tokens.END) {
                fault(Fault.of("empty-document"), tokens.end());
                return Shape.INVALID;
            }
            Object value = shape.read(this);
            if (next() != Tokens.END) {
                fault(Fault.of("trailing-content").found(found()));
            }
            return value;
        } catch (JacksonException e) {
            Broken.note(e, this);
        } catch (Utf8.TooLarge e) {
            fault(Fault.of("too-large"), tokens.end());
        } catch (Halt halt) {
            // what stopped the reading is noted
        }
        return Shape.INVALID;
    }

    public JsonToken token() {
        return tokens.token();
    }

    /** The token read last, which may lie ahead of the current one. */
    JsonToken last() {
        return tokens.last();
    }

    public JsonToken next() {
        return tokens.next();
    }

    public String text() {
        return tokens.text();
    }

    /** The characters of the current string, until the next token. */
    public Span span() {
        return tokens.span();
    }

    public double number() {
        return tokens.number();
    }

    public long at() {
        return tokens.at();
    }

    public long end() {
        return tokens.end();
    }

    public void skip() {
        tokens.skip();
    }

    public Optional<Tokens.Found> find(Set<String> names) {
        return tokens.find(names);
    }

    public Trail trail() {
        return trail;
    }

    /** Forgets the other faults: this one explains them all. */
    public void only(Fault fault) {
        notes.clear();
        fault(fault);
        throw new Halt();
    }

    public Object fault(Fault fault) {
        return fault(fault, at());
    }

    public Object fault(Fault fault, long at) {
        notes.add(place(at), trail.pattern(), fault);
        return Shape.INVALID;
    }

    /** Notes what is wrong with a part that has been passed: it stands somewhere behind the place. */
    public void faultBehind(Fault fault, long at) {
        notes.addNear(place(at), trail.pattern(), fault);
    }

    private Place.InDocument place(long at) {
        return Locator.place(file, trail.pointer(), at, linesBefore);
    }

    /** Notes that another kind of value stands here, and skips it. */
    public Object wrongType(Text expected) {
        String code = token() == JsonToken.VALUE_NULL ? "null-value" : "wrong-type";
        fault(Fault.of(code).found(found()).expected(expected));
        skip();
        return Shape.INVALID;
    }

    /** What stands at the current token, as the document writes it. */
    public String found() {
        JsonToken token = token();
        return token == JsonToken.VALUE_STRING
                ? '"' + text() + '"'
                : token == JsonToken.START_OBJECT ? "{…}" : token == JsonToken.START_ARRAY ? "[…]" : text();
    }
}
