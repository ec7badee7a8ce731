package org.impactmodel.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArrowsTest {
    private static final String MODEL = "org.impactmodel.model..";
    private static final String SCORING = "org.impactmodel.scoring..";
    private static final String IO = "org.impactmodel.io..";

    /** A rule is told in words and words keep a rule: the two packages count as one. */
    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName().replace("model.rule", "model.text"));
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

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
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(Library.CLASSES);
    }
}
