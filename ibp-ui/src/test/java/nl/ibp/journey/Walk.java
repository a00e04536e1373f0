package nl.ibp.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.path.CommitteePath;
import nl.ibp.workflow.path.DossierPath;

/** A proposal on its way: every step is taken by who holds the seat, in a browser of their own. */
final class Walk {

    private static final int QUORUM = 7;

    private final People people;
    private final DossierPath path;

    private Walk(People people, DossierPath path) {
        this.people = people;
        this.path = path;
    }

    static Walk of(People people, ProposalId proposal) {
        return new Walk(people, people.application().paths().on(proposal));
    }

    /** Takes the open task of this seat. */
    TaskPage task(String seat, String task) {
        return people.holding(seat).work().take(task, number());
    }

    private String number() {
        return path.proposal().number().toString();
    }

    void collegesEndorse(String... provinces) {
        for (String province : provinces) {
            task("gs-" + province, "Besluit over indienen")
                    .choose("Indienen")
                    .send("Leg besluit vast", "Collegebesluit vastgelegd");
        }
    }

    void bureauFindsComplete() {
        task("ipo-bureau", "Toets volledigheid").choose("Volledig").send("Leg toets vast", "Toets vastgelegd");
    }

    /** These members agree, others too until there are enough, and the chair lays down what they said. */
    void committeeAgrees(String committee, String... provinces) {
        for (String province : provinces) {
            member(committee, province).choose("Positief").send("Verstuur standpunt", "Standpunt verstuurd");
        }
        chairAdvises(committee).send("Stel advies vast", "Advies vastgesteld");
    }

    TaskPage member(String committee, String province) {
        return task(committee + "-" + province, "Geef standpunt");
    }

    /** The chair closes as soon as there are enough positions, and begins the advice. */
    TaskPage chairAdvises(String committee) {
        enoughMembersAgree(path.at(committee));
        people.holding(committee + "-voorzitter").work().closesEarly(number());
        return task(committee + "-voorzitter", "Stel advies vast");
    }

    private static void enoughMembersAgree(CommitteePath committee) {
        committee.membersReview(QUORUM - committee.consultation().reviews().size(), Position.POSITIVE);
    }

    void boardAdopts() {
        task("ipo-bestuur", "Neem bestuursbesluit")
                .choose("Instemmen")
                .send("Leg bestuursbesluit vast", "Bestuursbesluit vastgelegd");
    }

    void rijkAnswers(String answer, String note) {
        task("ipo-bureau", "Leg toezeggingen Rijk vast")
                .choose(answer)
                .fill("Toelichting", note)
                .send("Leg toezeggingen vast", "Toezeggingen vastgelegd");
    }

    /** From the public notice on, the States wait this long before they deliberate. */
    void twoWeeksPass() {
        SimulatedTime time = people.application().time();
        time.travelTo(clock().instant().plus(Duration.ofDays(14)));
        time.runDueTimers();
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    private Clock clock() {
        return people.application().bean(Clock.class);
    }

    void bureauConcludes(String result) {
        task("ipo-bureau", "Stel resultaat vast").choose(result).send("Stel resultaat vast", "Resultaat vastgesteld");
    }

    /** It came back: the lead takes it up again. */
    DraftPage revisedBy(String seat) {
        return people.holding(seat).work().write("Herzie voorstel", number());
    }

    DossierPage dossierSeenBy(String seat) {
        return DossierPage.openedBy(people.holding(seat), path.id());
    }
}
