package nl.ibp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.util.stream.Stream;
import nl.ibp.domain.comment.Comments;
import nl.ibp.domain.consultation.Consultations;
import nl.ibp.domain.decision.BoardDecisions;
import nl.ibp.domain.decision.Commitments;
import nl.ibp.domain.decision.Consolidations;
import nl.ibp.domain.decision.RevocationDecisions;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.record.DossierRecord;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.SecretReads;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.voting.WrittenProcedures;
import nl.ibp.workflow.account.FailedSignIns;
import nl.ibp.workflow.account.SecondSteps;
import nl.ibp.workflow.calendar.CalendarFeeds;
import nl.ibp.workflow.event.Deliveries;
import nl.ibp.workflow.event.Publications;
import nl.ibp.workflow.event.Subscriptions;
import nl.ibp.workflow.forecasting.PathRecords;
import nl.ibp.workflow.inbox.TaskMarks;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.inbox.WorkList;
import nl.ibp.workflow.inbox.WorkSearch;
import nl.ibp.workflow.live.Signals;
import nl.ibp.workflow.mail.AskedConfirmations;
import nl.ibp.workflow.mail.Contacts;
import nl.ibp.workflow.mail.Happenings;
import nl.ibp.workflow.mail.MailServer;
import nl.ibp.workflow.mail.NoticeChoices;
import nl.ibp.workflow.mail.Outbox;
import nl.ibp.workflow.money.MoneyRecords;
import nl.ibp.workflow.monitoring.OldDossiers;
import nl.ibp.workflow.monitoring.ProcessMaps;
import nl.ibp.workflow.monitoring.ProcessPictures;
import nl.ibp.workflow.monitoring.Progress;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.RunningModels;
import nl.ibp.workflow.monitoring.StepRecords;
import nl.ibp.workflow.notice.Notices;
import nl.ibp.workflow.organisation.KnownSystems;
import nl.ibp.workflow.organisation.SignOnIdentities;
import nl.ibp.workflow.organisation.SignOnRules;
import nl.ibp.workflow.repeating.KeptAnswers;
import nl.ibp.workflow.session.OpenSessions;
import nl.ibp.workflow.typing.TypedForms;
import nl.ibp.workflow.view.SavedViews;
import nl.ibp.workflow.waiting.WaitingList;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;

/** Which room of the house knows what, seen from the screens and from what programs are answered by. */
@AnalyzeClasses(packages = "nl.ibp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SCREENS = "nl.ibp.ui..";
    private static final String API = "nl.ibp.api..";

    @ArchTest
    static final ArchRule noScreenKnowsTheEngine = noClasses()
            .that()
            .resideInAnyPackage(SCREENS, API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule noScreenReachesIntoTheAdapters = noClasses()
            .that()
            .resideInAnyPackage(SCREENS, API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.ibp.workflow.engine..", "nl.ibp.workflow.store..");

    @ArchTest
    static final ArchRule noScreenKnowsSql = noClasses()
            .that()
            .resideInAnyPackage(SCREENS, API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDriver = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ibp.workflow.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.postgresql..");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** Elsewhere they would be missing without a word. */
    @ArchTest
    static final ArchRule componentsAreWhereTheyAreLookedFor = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .and()
            .areNotAssignableTo(IbpApplication.class)
            .should()
            .resideInAnyPackage(Stream.of(IbpApplication.class
                            .getAnnotation(SpringBootApplication.class)
                            .scanBasePackages())
                    .map(one -> one + "..")
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule programsAreAnsweredWithoutScreens = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SCREENS);

    @ArchTest
    static final ArchRule onlyTheDoorsKnowHowProvidersSpeak = noClasses()
            .that()
            .resideOutsideOfPackages("nl.ibp.api.security..", "nl.ibp.ui.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.security.oauth2..", "com.nimbusds..");

    @ArchTest
    static final ArchRule onlyTheFeedKnowsHowCalendarsAreWritten = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ibp.ui.feed..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("biweekly..");

    @ArchTest
    static final ArchRule onlyTheExportKnowsHowWorkbooksAreWritten = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ibp.ui.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..");

    @ArchTest
    static final ArchRule oneClassAloneKnowsHowMailIsHandedOver = noClasses()
            .that()
            .haveNameNotMatching("nl\\.ibp\\.workflow\\.mail\\.SmtpServer(Test)?(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    /** Whom the product calls of its own accord is decided in one place. */
    @ArchTest
    static final ArchRule oneClassAloneCallsOtherSystems = noClasses()
            .that()
            .haveNameNotMatching("nl\\.ibp\\.workflow\\.event\\.(WebhookClient|FirstWords)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    /** Others come to a page by the navigation class of its feature. */
    @ArchTest
    static final ArchRule pagesAreKeptToTheirFeature =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    /**
     * What somebody may see and do is decided in use cases, so screens ask these and never the stores behind them. The
     * programme's own data and the names of people are for everybody to see, so those stores may be asked.
     */
    @ArchTest
    static final ArchRule screensAskUseCases = noClasses()
            .that()
            .resideInAnyPackage(SCREENS, API)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.belongToAnyOf(
                            Proposals.class,
                            Consultations.class,
                            BoardDecisions.class,
                            Commitments.class,
                            Consolidations.class,
                            StatesFiles.class,
                            DossierRecord.class,
                            Secrecies.class,
                            SecretReads.class,
                            WrittenProcedures.class,
                            Tasks.class,
                            TaskMarks.class,
                            WorkList.class,
                            WorkSearch.class,
                            SavedViews.class,
                            Progress.class,
                            StepRecords.class,
                            PathRecords.class,
                            OldDossiers.class,
                            RunningModels.class,
                            ProposalList.class,
                            MoneyRecords.class,
                            ProcessPictures.class,
                            ProcessMaps.class,
                            WaitingList.class,
                            Notices.class,
                            CalendarFeeds.class,
                            Contacts.class,
                            AskedConfirmations.class,
                            NoticeChoices.class,
                            Outbox.class,
                            Subscriptions.class,
                            Deliveries.class,
                            Publications.class,
                            Happenings.class,
                            MailServer.class,
                            Signals.class,
                            RevocationDecisions.class,
                            SignOnIdentities.class,
                            KnownSystems.class,
                            KeptAnswers.class,
                            OpenSessions.class,
                            SignOnRules.class,
                            SecondSteps.class,
                            FailedSignIns.class,
                            Comments.class)
                    .or(JavaClass.Predicates.type(Attachments.class))
                    .or(JavaClass.Predicates.type(TypedForms.class)));

    /** Seats change hands while a page stays open, so whoever acts is asked for anew in each click. */
    @ArchTest
    static final ArchRule noScreenKeepsWhoActs = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(SCREENS)
            .should()
            .haveRawType(Actor.class);

    @ArchTest
    static final ArchRule hasNoCycles =
            slices().matching("nl.ibp.ui.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule answersHaveNoCycles =
            slices().matching("nl.ibp.api.(**)").should().beFreeOfCycles();
}
