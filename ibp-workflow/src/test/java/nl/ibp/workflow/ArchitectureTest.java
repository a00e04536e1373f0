package nl.ibp.workflow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import nl.ibp.domain.comment.Comment;
import nl.ibp.domain.proposal.ContentVersion;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.workflow.consultation.OpeningConsultation;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.notice.Notice;
import nl.ibp.workflow.notice.Notices;
import nl.ibp.workflow.organisation.BeginningCollege;
import nl.ibp.workflow.secrecy.LapsingSecrecy;
import nl.ibp.workflow.states.OpeningStatesFile;
import nl.ibp.workflow.submission.FollowingPath;

/** Which room of the house knows what. */
@AnalyzeClasses(packages = "nl.ibp.workflow", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "nl.ibp.workflow.engine..";
    private static final String STORE = "nl.ibp.workflow.store..";

    @ArchTest
    static final ArchRule onlyTheEngineRoomKnowsCamunda = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."));

    @ArchTest
    static final ArchRule onlyTheStoreKnowsSql = noClasses()
            .that()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.flywaydb..", "org.postgresql..");

    @ArchTest
    static final ArchRule oneClassAloneKnowsHowMailIsHandedOver = noClasses()
            .that()
            .haveNameNotMatching("nl\\.ibp\\.workflow\\.mail\\.SmtpServer(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    /** Mail goes by servers of others: there must be no way for it to say more than that there is work. */
    @ArchTest
    static final ArchRule mailKnowsNothingOfWhatADossierSays = noClasses()
            .that()
            .resideInAPackage("nl.ibp.workflow.mail..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.belongToAnyOf(
                            RegionalProposal.class,
                            ProposalContent.class,
                            ContentVersion.class,
                            ProposalTitle.class,
                            Notice.class,
                            Comment.class)
                    .or(JavaClass.Predicates.type(Notices.class)));

    /** Nor have events for other systems. */
    @ArchTest
    static final ArchRule eventsKnowNothingOfWhatADossierSays = noClasses()
            .that()
            .resideInAPackage("nl.ibp.workflow.event..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.belongToAnyOf(
                    ProposalContent.class, ContentVersion.class, ProposalTitle.class, Notice.class, Comment.class));

    @ArchTest
    static final ArchRule useCasesOfTheEngineAreCalledByTheEngineAlone = classes()
            .that()
            .areAssignableTo(FollowingPath.class)
            .or()
            .areAssignableTo(OpeningConsultation.class)
            .or()
            .areAssignableTo(OpeningStatesFile.class)
            .or()
            .areAssignableTo(BeginningCollege.class)
            .or()
            .areAssignableTo(LapsingSecrecy.class)
            .should()
            .onlyHaveDependentClassesThat(resideInAPackage(ENGINE)
                    .or(DescribedPredicate.describe(
                            "are parts of themselves",
                            type -> type.getName().startsWith(FollowingPath.class.getName())
                                    || type.getName().startsWith(OpeningConsultation.class.getName())
                                    || type.getName().startsWith(OpeningStatesFile.class.getName())
                                    || type.getName().startsWith(BeginningCollege.class.getName())
                                    || type.getName().startsWith(LapsingSecrecy.class.getName()))));

    @ArchTest
    static final ArchRule theEngineRoomCallsNoUseCaseOfPeople = noClasses()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("nl.ibp.workflow.inbox.TaskDesk")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("nl.ibp.domain.organisation.Actor");

    @ArchTest
    static final ArchRule nobodyReachesIntoTheAdapters = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE, STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE, STORE);

    @ArchTest
    static final ArchRule adaptersAreKeptToThemselves =
            noClasses().that().resideInAnyPackage(ENGINE, STORE).should().bePublic();

    @ArchTest
    static final ArchRule nothingHereKnowsTheScreens =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.vaadin..", "nl.ibp.ui..");

    /** What is secret is left out in one place, and that is where everybody else must come. */
    @ArchTest
    static final ArchRule whatAProposalSaysReachesScreensByTheDossierAlone = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .haveRawReturnType(JavaClass.Predicates.belongToAnyOf(
                    RegionalProposal.class, ProposalContent.class, ContentVersion.class))
            .should()
            .beDeclaredIn(Dossier.class);

    @ArchTest
    static final ArchRule titlesInListsSayWhetherTheyMayBeRead = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "nl.ibp.workflow.inbox..",
                    "nl.ibp.workflow.map..",
                    "nl.ibp.workflow.monitoring..",
                    "nl.ibp.workflow.money..",
                    "nl.ibp.workflow.notice..")
            .and()
            .haveName("title")
            .should()
            .haveRawType(ProposalTitle.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.ibp.workflow.AdjustableClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");
}
