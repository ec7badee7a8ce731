package org.impactmodel.examples.input;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.SubjectTable;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;

/** What a table of subjects tells beside the data, or nothing where none was given. */
record Beside(Optional<Source> source, Optional<SubjectTable> table) {

    /**
     * Reads the table.
     *
     * @throws org.impactmodel.io.problem.UnreadableException with every problem
     */
    static Beside read(Asked asked, Methodology method) {
        Optional<Source> source = asked.subjects().map(Source::of);
        return new Beside(
                source,
                source.map(from -> SubjectTable.read(from, asked.in(Columns.ofSubjects(method)))
                        .orThrow()));
    }

    SortedMap<String, List<String>> attributes(SubjectRef subject, Period period) {
        return table.map(known -> known.attributes(subject.toString(), Optional.of(period)))
                .orElseGet(TreeMap::new);
    }

    List<Answers> with(List<Answers> answers) {
        return table.map(known -> answers.stream().map(known::with).toList()).orElse(answers);
    }

    /** Its subjects of which nothing was observed, each with the nearest that was and of which it tells nothing. */
    SortedMap<String, Optional<String>> strangers(List<Answers> answers) {
        SortedSet<String> told = table.map(SubjectTable::subjects).orElseGet(TreeSet::new);
        TreeSet<String> observed = new TreeSet<>();
        answers.forEach(one -> observed.add(one.subject()));
        TreeSet<String> strangers = new TreeSet<>(told);
        strangers.removeAll(observed);
        observed.removeAll(told);
        TreeMap<String, Optional<String>> nearest = new TreeMap<>();
        strangers.forEach(name -> nearest.put(name, Nearest.to(name, observed)));
        return nearest;
    }

    /** With such a table the data are both files: their digest is that of the two digests, one behind the other. */
    DataStamp stamp(Nature nature, String called, String sha256) {
        Optional<String> all = source.map(own -> Names.sha256(Source.of("", sha256 + Names.sha256(own))));
        String name = source.map(own -> called + " + " + DataFile.called(own)).orElse(called);
        return new DataStamp(nature, Optional.of(name), Optional.of(all.orElse(sha256)));
    }
}
