package org.impactmodel.examples.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import org.junit.jupiter.api.Test;

/** Records and sealed interfaces; no class extends another. */
class ShapeTest {
    private static final DescribedPredicate<JavaClass> INHERIT = DescribedPredicate.describe(
            "an heir of a class", type -> !type.isInterface() && !type.isEnum() && !isAllowed(superclassOf(type)));

    /** FastCSV hands cells on without making texts of them only to heirs of this class. */
    private static final String CELLS_AS_THEY_PASS = "de.siegmar.fastcsv.reader.CsvCallbackHandler";

    private static final DescribedPredicate<JavaField> HOLD_AN_ARRAY = DescribedPredicate.describe(
            "of array type", field -> field.getRawType().isArray());

    private static JavaClass superclassOf(JavaClass type) {
        return type.getRawSuperclass().orElseThrow();
    }

    private static boolean isAllowed(JavaClass parent) {
        return parent.isEquivalentTo(Object.class)
                || parent.isEquivalentTo(Record.class)
                || parent.isEnum()
                || parent.getName().equals(CELLS_AS_THEY_PASS)
                || parent.isAssignableTo(Exception.class);
    }

    @Test
    void noClassInheritsFromAClassButExceptions() {
        classes().should(not(ArchConditions.be(INHERIT))).check(Library.CLASSES);
    }

    @Test
    void publicClassesAreFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(Library.CLASSES);
    }

    @Test
    void recordsHoldNoArrays() {
        fields().that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .should(not(ArchConditions.be(HOLD_AN_ARRAY)))
                .check(Library.CLASSES);
    }
}
