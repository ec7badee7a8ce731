/** How documents and tables come in and go out, each problem with its place. */
module org.impactmodel.io {
    requires transitive org.impactmodel.model;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;

    exports org.impactmodel.io.catalogue;
    exports org.impactmodel.io.csv;
    exports org.impactmodel.io.json;
    exports org.impactmodel.io.problem;
    exports org.impactmodel.io.reference;
    exports org.impactmodel.io.report;
    exports org.impactmodel.io.shipped;
    exports org.impactmodel.io.survey;
}
