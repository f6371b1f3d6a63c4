package org.hiringpipelines.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds for the rooms that people and programs meet, and for all rooms together. */
@AnalyzeClasses(
        packages = {"org.hiringpipelines.web", "org.hiringpipelines.app"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theWebKnowsNoApplicationAroundIt = noClasses()
            .that()
            .resideInAPackage("org.hiringpipelines.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hiringpipelines.app..");

    /** But for what the interface itself answers: who is asking. */
    @ArchTest
    static final ArchRule nothingHereReachesBelowTheEnginesInterface = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.bpm.engine.impl..")
                    .and(not(name("org.camunda.bpm.engine.impl.identity.Authentication"))));

    @ArchTest
    static final ArchRule nothingGoesInCircles =
            slices().matching("org.hiringpipelines.(*).(*)..").should().beFreeOfCycles();

    /**
     * A word means one thing in the whole house. An enumeration within a record is read with the record's name before it, as in
     * {@code Offer.Status}.
     */
    @ArchTest
    static void eachNameHasOneMeaning(JavaClasses ignored) {
        Map<String, List<String>> classesByName = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(place -> !place.contains("/hiring-benchmarks/"))
                        .importPackages("org.hiringpipelines")
                        .stream()
                        .filter(type -> !type.isAnonymousClass() && !type.isLocalClass())
                        .filter(type -> !(type.isEnum() && type.isNestedClass()))
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> !type.getName().contains("Builder$"))
                        .collect(Collectors.groupingBy(
                                JavaClass::getSimpleName,
                                TreeMap::new,
                                Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(classesByName).hasSizeGreaterThan(300);
        assertThat(classesByName.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }
}
