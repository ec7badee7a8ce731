package org.impactmodel.examples.input;

import java.nio.file.Files;
import java.nio.file.Path;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.scoring.weights.Contradictions;

/** A method by its file, or by its name where it ships. */
public final class MethodFile {

    /** Methods that can be followed: with judgements that do not contradict one another. */
    static final DocumentType<Methodology> TYPE = DocumentType.METHODOLOGY.checkedBy(Contradictions::of);

    private MethodFile() {}

    /**
     * Reads a method.
     *
     * @param name a path, or a name such as {@code impact-2018}
     * @return the method and its fingerprint
     * @throws org.impactmodel.io.problem.UnreadableException with every problem
     */
    public static Fingerprinted<Methodology> read(String name) {
        return TYPE.fingerprint(TYPE.read(source(name)).orThrow());
    }

    /**
     * Where a method is.
     *
     * @param name a path, or a name such as {@code impact-2018}
     * @return the source
     * @throws org.impactmodel.io.problem.UnreadableException when it is neither a file nor the name of one that ships
     */
    public static Source source(String name) {
        Path file = Path.of(name);
        boolean path = name.contains("/") || name.endsWith(".json") || Files.exists(file);
        return path ? Source.of(file) : Methods.source(name);
    }
}
