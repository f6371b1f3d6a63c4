package org.hiringpipelines.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds for the rooms that people and programs meet. */
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
}
