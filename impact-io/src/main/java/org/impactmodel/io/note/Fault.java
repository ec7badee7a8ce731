package org.impactmodel.io.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.rule.Said;
import org.impactmodel.model.text.Text;

/**
 * What is wrong, before it is known where and in which words.
 *
 * @param code the rule that is broken
 * @param found what stands there
 * @param expected what could stand there
 * @param names the names that could stand there, where there is a list
 * @param mend how to mend it, where more is known of that than the catalogue says by the code
 * @param said the words for it, where the catalogue has none for this code
 */
public record Fault(
        String code,
        Optional<String> found,
        Optional<Text> expected,
        Collection<String> names,
        Optional<Text> mend,
        Optional<Said> said) {

    private static final int LONGEST = 60;

    /**
     * A fault that its code says all about.
     *
     * @param code the rule that is broken
     * @return the fault
     */
    public static Fault of(String code) {
        return new Fault(code, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with what was found, shortened.
     *
     * @param what what stands there
     * @return the copy
     */
    public Fault found(String what) {
        String shown = what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…";
        StringBuilder plain = new StringBuilder(shown.length());
        shown.codePoints().map(c -> Character.isISOControl(c) ? '\uFFFD' : c).forEach(plain::appendCodePoint);
        return new Fault(code, Optional.of(plain.toString()), expected, names, mend, said);
    }

    /**
     * The same with what was expected.
     *
     * @param what what could stand there
     * @return the copy
     */
    public Fault expected(Text what) {
        return new Fault(code, found, Optional.of(what), names, mend, said);
    }

    /**
     * The same with what was expected, in words of the format itself.
     *
     * @param what what could stand there, the same in every language
     * @return the copy
     */
    public Fault expected(String what) {
        return expected(Text.of(what, what));
    }

    /**
     * The same with the names that could stand there, of which one may be near to what was found.
     *
     * @param wrong the name that was found
     * @param names the names that could stand there
     * @return the copy
     */
    public Fault among(String wrong, Collection<String> names) {
        return new Fault(code, found(wrong).found(), expected, names, mend, said);
    }

    /**
     * The same in words that hold what was found.
     *
     * @param words what is wrong and how to mend it
     * @return the copy
     */
    public Fault saying(Said words) {
        return new Fault(code, found, expected, names, mend, Optional.of(words));
    }

    /**
     * The same with a mend of its own, in place of that of its code.
     *
     * @param how how to mend it, with the places {found} and {expected} to fill
     * @return the copy
     */
    public Fault mending(Text how) {
        return new Fault(code, found, expected, names, Optional.of(how), said);
    }
}
