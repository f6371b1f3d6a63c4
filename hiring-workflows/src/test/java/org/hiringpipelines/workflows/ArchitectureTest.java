package org.hiringpipelines.workflows;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;

/** The rooms of the house, and which doors there are between them. */
@AnalyzeClasses(packages = "org.hiringpipelines", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * The places that have to reach below the engine's interface: to refuse what its interface lets through, to read what steps say of themselves, to give tasks timers that
     * no diagram draws, to note the stages that a diagram draws, to ask tasks themselves whose they are, to ask the database for less, to look at each deployment,
     * and to add a kind of batch.
     */
    private static final String BELOW =
            "org\\.hiringpipelines\\.workflows\\.engine\\.(BulkBatches|CallingDiagram|CommandGuard|DeadlineTimers|DesignGate|HistoryOfHires|IncidentsOfFailures|HiringEngine|MovedTasks|OwnFields|RightsByTask|RightsInQuery|SecondTry|ServicesFirst|StageEntries|StepProperties|TaskRights|rehearsal\\.RehearsalClock)(\\$.*)?";

    @ArchTest
    static final ArchRule nothingHereKnowsTheApplicationAroundIt = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hiringpipelines.app..", "org.hiringpipelines.web..");

    @ArchTest
    static final ArchRule theModelKnowsNoReaderAndNoWorkflow = noClasses()
            .that()
            .resideInAPackage("org.hiringpipelines.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hiringpipelines.reader..", "org.hiringpipelines.workflows..");

    @ArchTest
    static final ArchRule theReaderKnowsNoWorkflow = noClasses()
            .that()
            .resideInAPackage("org.hiringpipelines.reader..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hiringpipelines.workflows..");

    @ArchTest
    static final ArchRule theModelAndTheReaderArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("org.hiringpipelines.model..", "org.hiringpipelines.reader..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.camunda..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule capabilitiesDoNotKnowTheEnginesSide = noClasses()
            .that()
            .resideInAPackage("org.hiringpipelines.workflows..")
            .and()
            .resideOutsideOfPackage("org.hiringpipelines.workflows.engine..")
            .and()
            .doNotBelongToAnyOf(HiringWorkflows.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hiringpipelines.workflows.engine..");

    @ArchTest
    static final ArchRule onlyTheEnginesSideKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.hiringpipelines.workflows.engine..")
            .and()
            .doNotBelongToAnyOf(HiringWorkflows.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule nothingReachesBelowTheEnginesInterface = noClasses()
            .that()
            .haveNameNotMatching(BELOW)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule whoAsksATableSaysWhich = noClasses()
            .that()
            .areNotAnnotatedWith(AsksTable.class)
            .and()
            .resideOutsideOfPackage("org.hiringpipelines.workflows.engine..")
            .should()
            .callMethod(DecisionTables.class, "rows", String.class, Map.class);

    @ArchTest
    static final ArchRule capabilitiesHaveNoCycles =
            slices().matching("org.hiringpipelines.workflows.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theModelHasNoCycles =
            slices().matching("org.hiringpipelines.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theReaderHasNoCycles =
            slices().matching("org.hiringpipelines.reader.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .should()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .andShould()
            .haveSimpleNameNotEndingWith("Info")
            .andShould()
            .haveSimpleNameNotEndingWith("Data");
}
