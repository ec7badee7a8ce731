package org.impactmodel.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArrowsTest {
    private static final String MODEL = "org.impactmodel.model..";
    private static final String SCORING = "org.impactmodel.scoring..";
    private static final String IO = "org.impactmodel.io..";

    @Test
    void modelKnowsNobodyButJakartaValidation() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "jakarta.validation..")
                .check(Library.CLASSES);
    }

    @Test
    void scoringKnowsTheModelAndStatisticsLibraries() {
        classes()
                .that()
                .resideInAPackage(SCORING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        SCORING,
                        MODEL,
                        "java..",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.apache.commons.numbers..",
                        "org.hipparchus..")
                .check(Library.CLASSES);
    }

    @Test
    void inputAndOutputDoNotKnowScoring() {
        noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SCORING)
                .check(Library.CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.impactmodel.(**)").should().beFreeOfCycles().check(Library.CLASSES);
    }
}
