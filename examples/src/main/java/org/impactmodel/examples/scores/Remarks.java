package org.impactmodel.examples.scores;

import java.util.List;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observatory.MethodCheck;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** What whoever scores should know of data that can be scored, though not all of it. */
record Remarks(Methodology method, Terminal terminal) {

    void of(Data data) {
        List<Finding> findings = data.observatory().stream()
                .flatMap(document -> MethodCheck.findings(document, method).stream())
                .toList();
        long others = findings.stream()
                .filter(one -> one.rule() == Rule.KNOWN_INDICATOR)
                .count();
        count("remark.indicators", others);
        count("remark.answers", findings.size() - others);
    }

    private void count(String key, long count) {
        if (count > 0) {
            terminal.note(key, count);
        }
    }
}
