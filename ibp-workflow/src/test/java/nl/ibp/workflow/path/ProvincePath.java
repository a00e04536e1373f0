package nl.ibp.workflow.path;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.ibp.domain.Euros;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.states.AgendaKind;
import nl.ibp.domain.states.Amendment;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.Expense;
import nl.ibp.domain.states.FundingCover;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.domain.states.StatesFileId;
import nl.ibp.domain.states.StatesFiles;
import nl.ibp.domain.states.StatesOutcome;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.states.DecidingAsStates;
import nl.ibp.workflow.states.Informing;
import nl.ibp.workflow.states.NotifyingMinister;
import nl.ibp.workflow.states.ProposingToStates;
import nl.ibp.workflow.states.Reconfirming;
import nl.ibp.workflow.states.TreatingInCommittee;
import org.springframework.beans.factory.BeanFactory;

/** One province's part after the board's decision. */
public final class ProvincePath {

    public static final Euros AMENDED = Euros.of(350_000);

    private static final Euros AMOUNT = Euros.of(400_000);

    private final BeanFactory beans;
    private final DossierPath dossier;
    private final Province province;

    ProvincePath(BeanFactory beans, DossierPath dossier, String slug) {
        this.beans = beans;
        this.dossier = dossier;
        this.province = beans.getBean(Provinces.class).all().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    public StatesFile file() {
        int version = dossier.proposal().currentVersion().number();
        return beans.getBean(StatesFiles.class)
                .find(new StatesFileId(dossier.id(), version, province.code()))
                .orElseThrow();
    }

    public DossierPath sendsLetter() {
        beans.getBean(Informing.class)
                .send(college(), collegeTask(TaskKind.SEND_STATES_LETTER), "Statenbrief", "Ter informatie.");
        return dossier;
    }

    public ProvincePath proposes() {
        List<ProMemorieAmount> proMemorie = file().proMemorie().stream()
                .map(line -> new ProMemorieAmount(line.source(), line.year(), AMOUNT, ""))
                .toList();
        List<Integer> years = new ArrayList<>(List.of(today().getYear()));
        proMemorie.forEach(line -> years.add(line.year()));
        beans.getBean(ProposingToStates.class)
                .submit(
                        college(),
                        collegeTask(TaskKind.DRAFT_STATES_PROPOSAL),
                        "Statenvoorstel",
                        "Toelichting.",
                        change(AMOUNT, years),
                        proMemorie);
        return this;
    }

    private static BudgetAmendment change(Euros amount, List<Integer> years) {
        return new BudgetAmendment(
                years.stream()
                        .map(year -> new Expense("Bijdrage", year, amount))
                        .toList(),
                years.stream()
                        .map(year -> new FundingCover("Reserve", year, amount))
                        .toList());
    }

    public ProvincePath committeeFindsRipe(AgendaKind kind) {
        return treat(kind, false);
    }

    /** Urgent: the States need not wait for two weeks. */
    public ProvincePath committeeFindsUrgent() {
        return treat(AgendaKind.DISCUSSION_ITEM, true);
    }

    private ProvincePath treat(AgendaKind kind, boolean urgent) {
        String reasons = urgent ? "De regeling sluit deze maand." : "";
        beans.getBean(TreatingInCommittee.class)
                .ripe(clerk(), clerkTask(TaskKind.TREAT_IN_STATES_COMMITTEE), kind, today(), urgent, reasons, "");
        return this;
    }

    public ProvincePath committeeFindsNotRipe() {
        beans.getBean(TreatingInCommittee.class)
                .notRipe(clerk(), clerkTask(TaskKind.TREAT_IN_STATES_COMMITTEE), "De dekking is onduidelijk.");
        return this;
    }

    /** Moves the clock past the two weeks and lets the timer run. */
    public ProvincePath twoWeeksPass() {
        SimulatedTime time = beans.getBean(SimulatedTime.class);
        time.travelTo(beans.getBean(Clock.class).instant().plus(Duration.ofDays(14)));
        time.runDueTimers(dossier.id());
        return this;
    }

    public ProvincePath statesDecide(StatesOutcome outcome) {
        DecidingAsStates.Decision decision = new DecidingAsStates.Decision(
                outcome,
                today(),
                outcome.needsVote() ? against() : null,
                outcome.isAmended()
                        ? List.of(new Amendment("Lagere bijdrage", "Een half miljoen is te veel."))
                        : List.of(),
                outcome.isAmended() ? change(AMENDED, List.of(today().getYear())) : null,
                List.of(),
                outcome.isReserved() ? "Mits het Rijk bijdraagt." : "",
                outcome.needsReasons() ? "De Staten willen meer weten." : "");
        return statesDecide(decision);
    }

    public ProvincePath statesDecide(DecidingAsStates.Decision decision) {
        beans.getBean(DecidingAsStates.class).decide(clerk(), clerkTask(TaskKind.STATES_DECIDE), decision);
        return this;
    }

    /** Adopts with an amendment that touches what the provinces agreed on together. */
    public ProvincePath statesAmendWhatIsJoint() {
        return statesDecide(new DecidingAsStates.Decision(
                StatesOutcome.ADOPTED_AS_AMENDED,
                today(),
                null,
                List.of(new Amendment("Lagere bijdrage", "Een half miljoen is te veel.", "Het gezamenlijke bedrag")),
                change(AMENDED, List.of(today().getYear())),
                List.of(),
                "",
                ""));
    }

    public DossierPath reconfirms(boolean stands) {
        beans.getBean(Reconfirming.class)
                .answer(college(), collegeTask(TaskKind.RECONFIRM), stands, stands ? "" : "Zo is het te duur.");
        return dossier;
    }

    public DossierPath sendsToMinister() {
        beans.getBean(NotifyingMinister.class).send(college(), collegeTask(TaskKind.SEND_TO_MINISTER));
        return dossier;
    }

    /** The whole way, urgently, so that the clock stays where it is. */
    public DossierPath adopts() {
        return proposes()
                .committeeFindsUrgent()
                .statesDecide(StatesOutcome.ADOPTED)
                .sendsToMinister();
    }

    /** The whole way, urgently, to a refusal. */
    public DossierPath rejects() {
        proposes().committeeFindsUrgent().statesDecide(StatesOutcome.REJECTED);
        return dossier;
    }

    private DecidingAsStates.Cast against() {
        return new DecidingAsStates.Cast(1, province.statesSeats() - 1);
    }

    private LocalDate today() {
        return LocalDate.now(beans.getBean(Clock.class));
    }

    private Actor college() {
        return SeatHolder.of("gs-" + province.slug());
    }

    private Actor clerk() {
        return SeatHolder.of("ps-" + province.slug());
    }

    private TaskId collegeTask(TaskKind kind) {
        return dossier.work().at("gs-" + province.slug(), kind).id();
    }

    private TaskId clerkTask(TaskKind kind) {
        return dossier.work().at("ps-" + province.slug(), kind).id();
    }
}
