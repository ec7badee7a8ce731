package org.impactmodel.model.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.model.period.Period;

/** What a row of a table is about. */
record RowLabel(String subject, Optional<Period> period, SortedMap<String, List<String>> attributes) {}
