package org.impactmodel.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Collection;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A score is a pure function: what would let the machine, the moment or the place speak in it is refused. */
class PurityTest {
    private static final List<Class<?>> RANDOM = List.of(Random.class, ThreadLocalRandom.class, UUID.class);
    private static final List<Class<?>> LOCAL =
            List.of(Formatter.class, NumberFormat.class, DecimalFormat.class, TimeZone.class);

    private static GivenClassesConjunction modelAndScoring() {
        return noClasses().that().resideInAnyPackage("org.impactmodel.model..", "org.impactmodel.scoring..");
    }

    private static DescribedPredicate<JavaCall<?>> callOf(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                "call " + owner.getSimpleName() + "." + method,
                call -> call.getTargetOwner().isAssignableTo(owner)
                        && call.getName().equals(method));
    }

    private static DescribedPredicate<JavaCall<?>> formatsWithoutLocale() {
        return callOf(String.class, "format")
                .and(DescribedPredicate.describe(
                        "without a Locale",
                        call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Locale.class))));
    }

    private static void refuse(DescribedPredicate<JavaCall<?>> call) {
        modelAndScoring().should().callCodeUnitWhere(call).check(Library.CLASSES);
    }

    @Test
    void scoringReadsAndWritesNothing() {
        noClasses()
                .that()
                .resideInAPackage("org.impactmodel.scoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging..")
                .check(Library.CLASSES);
    }

    @Test
    void noClockIsRead() {
        refuse(DescribedPredicate.describe(
                "call now()",
                call -> call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().startsWith("java.time")));
        refuse(callOf(System.class, "currentTimeMillis").or(callOf(System.class, "nanoTime")));
        modelAndScoring()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(Library.CLASSES);
    }

    @Test
    void noChanceIsHidden() {
        RANDOM.forEach(type -> modelAndScoring()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(type)
                .check(Library.CLASSES));
        refuse(callOf(Math.class, "random").or(callOf(RandomGenerator.class, "getDefault")));
        refuse(DescribedPredicate.describe(
                "make a SplittableRandom without a seed",
                call -> call.getTargetOwner().isEquivalentTo(SplittableRandom.class)
                        && call.getName().equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty()));
    }

    @Test
    void noPlaceIsAssumed() {
        refuse(callOf(Locale.class, "getDefault"));
        refuse(callOf(String.class, "formatted").or(formatsWithoutLocale()));
        LOCAL.forEach(type -> modelAndScoring()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(type)
                .check(Library.CLASSES));
    }

    @Test
    void noMachineIsAsked() {
        refuse(callOf(System.class, "getenv").or(callOf(System.class, "getProperty")));
        refuse(callOf(Runtime.class, "availableProcessors"));
    }

    @Test
    void nothingIteratesInAnotherOrderEachRun() {
        noClasses()
                .should()
                .callMethod(Map.class, "copyOf", Map.class)
                .orShould()
                .callMethod(Set.class, "copyOf", Collection.class)
                .because("Map.copyOf and Set.copyOf iterate in another order each run: use sorted maps and List.copyOf")
                .check(Library.CLASSES);
    }
}
