package nl.ibp.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.ibp.domain.account.TotpCodes;
import nl.ibp.domain.comment.Audience;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.decision.BoardOutcome;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.account.NewSecret;
import nl.ibp.workflow.account.ProvingSecondStep;
import nl.ibp.workflow.comment.Commenting;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.meeting.KeepingMeetings;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.PathDriver;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.submission.Drafting;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What there is to be looked at: the demonstration portfolio, and proposals at the steps that none of it is at. */
final class Stage {

    /** Accounts that sign in with the password "wachtwoord". */
    static final String GIVEN = "met-gegeven-wachtwoord";

    static final String WITH_TELEPHONE = "met-telefoon";

    private static final ProvinceCode ZEELAND = new ProvinceCode("pv29");

    private static final class Filled {
        static final Stage INSTANCE = new Stage(Application.withPortfolio());
    }

    private final Application application;
    private final ProposalId begun;
    private final ProposalId commented;
    private final String connection;

    private Stage(Application application) {
        this.application = application;
        addAccounts(application);
        PathDriver paths = application.paths();
        paths.underThemes(3).throughIntake().at("aac-re").everyMemberReviews(Position.POSITIVE);
        paths.chemelot().toStates();
        paths.foodValley().toStates().states("utrecht").proposes();
        DossierPath decided = paths.foodValley().toStates();
        decided.states("utrecht").proposes().committeeFindsUrgent().statesDecide(StatesOutcome.ADOPTED);
        paths.foodValley().toStates().commitmentsRecorded().utrechtAmendsWhatIsJoint();
        paths.chemelot().throughIntake().parked();
        paths.chemelot().toStates().revocationAsked();
        paths.underThemes(3)
                .toBoard()
                .boardDecides(BoardOutcome.RETURN, "Werk dit uit.")
                .throughIntake();
        OtherThanInMeeting.inWriting(application);
        OtherThanInMeeting.underMandate(application);
        paths.chemelot().throughIntake().secrecy().imposedBy("gs-limburg");
        NewCollege.refused(application);
        NewCollege.asked(application);
        heldMeetings(application);
        commented = commented(application, paths.foodValley().throughIntake());
        connection = StumblingReceiver.of(application);
        begun = application.bean(Drafting.class).begin(SeatHolder.of("beleid-zeeland"), ZEELAND);
    }

    private static void addAccounts(Application application) {
        String hash = application.bean(PasswordEncoder.class).encode("wachtwoord");
        PersonId person = new PersonId("manager");
        Accounts accounts = application.bean(Accounts.class);
        accounts.add(new Account(GIVEN, hash, person, false, true));
        accounts.add(new Account(WITH_TELEPHONE, hash, person));
        ProvingSecondStep secondStep = application.bean(ProvingSecondStep.class);
        NewSecret secret = secondStep.begin(WITH_TELEPHONE);
        secondStep.confirm(
                secret,
                TotpCodes.at(secret.bytes(), application.bean(Clock.class).instant()));
    }

    /** Some comments, one of them withdrawn. */
    private static ProposalId commented(Application application, DossierPath path) {
        Commenting commenting = application.bean(Commenting.class);
        Actor officer = SeatHolder.of("beleid-gelderland");
        SeatId seat = new SeatId("beleid-gelderland");
        Audience everybody = new Audience.Everybody();
        Audience committee = new Audience.OneBody(new BodyId("aac-re"));
        commenting.write(officer, path.id(), seat, "Kijk naar de planning.\nDie is krap.", everybody, Set.of());
        commenting.write(
                officer, path.id(), seat, "Wie weet meer?", committee, Set.of(new SeatId("aac-re-voorzitter")));
        commenting.withdraw(
                officer,
                commenting
                        .write(officer, path.id(), seat, "Vergeet dit.", everybody, Set.of())
                        .id());
        return path.id();
    }

    /** One whose decisions are listed, and one to come. */
    private static void heldMeetings(Application application) {
        KeepingMeetings meetings = application.bean(KeepingMeetings.class);
        Actor board = SeatHolder.of("ipo-bestuur");
        LocalDate today = LocalDate.now(application.bean(Clock.class));
        meetings.hold(board, meetings.plan(board, new BodyId("ipo-bestuur"), today));
        meetings.plan(board, new BodyId("ipo-bestuur"), today.plusWeeks(3));
    }

    static Stage set() {
        return Filled.INSTANCE;
    }

    /** Address of an open task of this kind, the first of this seat. */
    String task(TaskKind kind, String seat) {
        return application
                .bean(FindingWork.class)
                .page(SeatHolder.of(seat), WorkFilter.everything(), null, 200)
                .rows()
                .stream()
                .map(InboxRow::task)
                .filter(task -> task.kind() == kind)
                .findFirst()
                .map(task -> "taak/" + task.id())
                .orElseThrow(() -> new AssertionError("No " + kind + " at " + seat));
    }

    /** Address of the dossier with this title. */
    String dossier(String title) {
        Reader everything = new Reader(Set.of(), Set.of(), Set.of(), Set.of(), true);
        ProposalFilter search = new ProposalFilter(title, Set.of(), null, null, false, everything);
        return application.bean(ProposalList.class).find(search, 0, 100).stream()
                .filter(row -> row.title().equals(new ProposalTitle.Open(title)))
                .reduce((newer, older) -> older)
                .map(row -> "voorstellen/" + row.id())
                .orElseThrow(() -> new AssertionError("No proposal " + title));
    }

    /** Address of a dossier on which people commented. */
    String commented() {
        return "voorstellen/" + commented;
    }

    /** Address of a system that does not take everything it is told. */
    String connection() {
        return connection;
    }

    /** Address of a draft in which nothing was written yet. */
    String begun() {
        return "voorstellen/" + begun + "/concept";
    }
}
