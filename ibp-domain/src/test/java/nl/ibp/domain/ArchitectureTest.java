package nl.ibp.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.decision.Mandate;
import nl.ibp.domain.meeting.Meeting;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.voting.WrittenProcedure;

@AnalyzeClasses(packages = "nl.ibp.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNothingButJava = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "nl.ibp.domain..");

    @ArchTest
    static final ArchRule hasNoCycles =
            slices().matching("nl.ibp.domain.(*)..").should().beFreeOfCycles();

    /** The order in which a newcomer can read the packages: each needs only what stands above it. */
    @ArchTest
    static final ArchRule dependsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("words")
            .definedBy("nl.ibp.domain")
            .layer("organisation")
            .definedBy("nl.ibp.domain.organisation")
            .layer("calendar")
            .definedBy("nl.ibp.domain.calendar")
            .layer("notice")
            .definedBy("nl.ibp.domain.notice")
            .layer("term")
            .definedBy("nl.ibp.domain.term")
            .layer("programme")
            .definedBy("nl.ibp.domain.programme")
            .layer("proposal")
            .definedBy("nl.ibp.domain.proposal")
            .layer("consultation")
            .definedBy("nl.ibp.domain.consultation")
            .layer("voting")
            .definedBy("nl.ibp.domain.voting")
            .layer("decision")
            .definedBy("nl.ibp.domain.decision")
            .layer("meeting")
            .definedBy("nl.ibp.domain.meeting")
            .layer("states")
            .definedBy("nl.ibp.domain.states")
            .layer("record")
            .definedBy("nl.ibp.domain.record")
            .layer("secrecy")
            .definedBy("nl.ibp.domain.secrecy")
            .layer("comment")
            .definedBy("nl.ibp.domain.comment")
            .layer("administration")
            .definedBy("nl.ibp.domain.administration")
            .layer("reporting")
            .definedBy("nl.ibp.domain.reporting")
            .layer("forecast")
            .definedBy("nl.ibp.domain.forecast")
            .layer("signon")
            .definedBy("nl.ibp.domain.signon")
            .layer("account")
            .definedBy("nl.ibp.domain.account")
            .whereLayer("words")
            .mayNotAccessAnyLayer()
            .whereLayer("calendar")
            .mayNotAccessAnyLayer()
            .whereLayer("organisation")
            .mayOnlyAccessLayers("words", "calendar")
            .whereLayer("notice")
            .mayOnlyAccessLayers("words", "calendar")
            .whereLayer("term")
            .mayOnlyAccessLayers("words", "organisation", "calendar")
            .whereLayer("programme")
            .mayOnlyAccessLayers("words", "organisation")
            .whereLayer("proposal")
            .mayOnlyAccessLayers("words", "organisation", "programme")
            .whereLayer("consultation")
            .mayOnlyAccessLayers("words", "organisation", "calendar", "term", "programme", "proposal")
            .whereLayer("decision")
            .mayOnlyAccessLayers("words", "organisation", "programme", "proposal", "consultation", "voting")
            .whereLayer("voting")
            .mayOnlyAccessLayers("words", "organisation", "calendar", "term", "proposal")
            .whereLayer("meeting")
            .mayOnlyAccessLayers("words", "organisation", "proposal", "decision")
            // What one province's States decide does not hang on how the board came to its decision.
            .whereLayer("states")
            .mayOnlyAccessLayers("words", "organisation", "calendar", "programme", "proposal")
            .whereLayer("record")
            .mayOnlyAccessLayers("words", "organisation", "proposal")
            .whereLayer("secrecy")
            .mayOnlyAccessLayers("words", "organisation", "calendar", "proposal", "voting")
            .whereLayer("comment")
            .mayOnlyAccessLayers("words", "organisation", "proposal")
            .whereLayer("administration")
            .mayOnlyAccessLayers("words", "organisation", "calendar", "programme")
            // Of proposals it names no more than which.
            .whereLayer("reporting")
            .mayOnlyAccessLayers("words", "organisation", "calendar", "programme", "proposal")
            // Told from lengths and dates alone, so that no content of a dossier can show through.
            .whereLayer("forecast")
            .mayOnlyAccessLayers("organisation", "calendar", "proposal")
            .whereLayer("signon")
            .mayOnlyAccessLayers("words", "organisation")
            .whereLayer("account")
            .mayOnlyAccessLayers("words");

    @ArchTest
    static final ArchRule keepsStateToItself =
            fields().that().areNotStatic().should().bePrivate();

    /** The store makes aggregates without arguments and fills their fields; nobody else may. */
    @ArchTest
    static final ArchRule letsAggregatesBeMadeByTheirOwnActsOnly = constructors()
            .that()
            .areDeclaredInClassesThat(JavaClass.Predicates.belongToAnyOf(
                    RegionalProposal.class,
                    Consultation.class,
                    StatesFile.class,
                    WrittenProcedure.class,
                    Mandate.class,
                    Meeting.class,
                    Secrecy.class))
            .should()
            .bePrivate();
}
