package org.impactmodel.io.problem;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.text.Text;

/**
 * One thing that is wrong with what was read.
 *
 * @param place where it is, or where it is first
 * @param code the rule that is broken, in kebab-case: stable, for programs
 * @param found what stands there, shortened, or empty where nothing does
 * @param expected what could stand there, or empty where there is nothing to say
 * @param nearest the valid name nearest to what was found, or empty when none is near
 * @param count how often it occurs: more than 1 when the same mistake repeats along a list or a column
 * @param message what is wrong, for people
 * @param mend how to mend it, for people
 */
public record Problem(
        Place place,
        String code,
        Optional<String> found,
        Optional<Text> expected,
        Optional<String> nearest,
        long count,
        Text message,
        Text mend) {
    /** Checks that all parts are given. */
    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(nearest, "nearest");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(mend, "mend");
    }

    /**
     * The problem in words: the place, the code and what is wrong on one line, how to mend it on the next.
     *
     * @param language a language tag, {@code fr} or {@code en}
     * @return two lines
     */
    public String in(String language) {
        String times = count == 1 ? "" : " (× " + count + ")";
        return place + " [" + code + "]" + times + " " + message.in(language) + "\n    → " + mend.in(language);
    }

    /**
     * The same problem, found more often.
     *
     * @param times how often more
     * @return the copy with a higher count
     */
    public Problem again(long times) {
        return new Problem(place, code, found, expected, nearest, count + times, message, mend);
    }

    /**
     * The same problem, elsewhere.
     *
     * @param other where it is
     * @return the copy with another place
     */
    public Problem at(Place other) {
        return new Problem(other, code, found, expected, nearest, count, message, mend);
    }
}
