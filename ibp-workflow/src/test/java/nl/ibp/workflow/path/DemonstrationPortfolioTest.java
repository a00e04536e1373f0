package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.Attachments;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.domain.record.RecordEntry;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.states.BudgetAmendment;
import nl.ibp.domain.states.StatesProposal;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.demonstration.DemonstrationPortfolio;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.monitoring.ConsistencyCheck;
import nl.ibp.workflow.monitoring.ConsistencyReport;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.submission.Drafting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.test.context.TestPropertySource;

/**
 * The memo's initiatives as the demonstration makes them. The first making breaks off in the middle, as when the server
 * is killed; the second goes on. What came of both is what the tests look at.
 */
@PathTest
@TestPropertySource(properties = "ibp.test.database=portfolio")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationPortfolioTest {

    /** As the memo names them (domain reference, section 7). */
    private static final List<String> INITIATIVES = List.of(
            "Emmen-Delfszijl",
            "Zuidoost Drenthe",
            "Noordelijk plateau",
            "Ondermijning in vakantieparken, digitale agenda en middelgrote steden",
            "Economische ontwikkeling Urk en omgeving",
            "Havens langs de Flevokust",
            "Markerwadden",
            "Wind en zon langs rijkswegen",
            "RRAAM Amsterdam-Almere-Markermeer",
            "Corridor Rotterdam-Duitsland",
            "Veluwe",
            "Food Valley",
            "Achterhoek",
            "Eems-Dollard",
            "IBP als terugvaloptie",
            "Regionale Klimaat- en Energiestrategie",
            "Mainport meets Brainport",
            "Fotonica",
            "Brainport",
            "Regio Zwolle",
            "Chemelot",
            "Zeeland",
            "Petten en ESTEC",
            "Rotterdam Zuid");

    private static final int CHANGES_BEFORE_THE_KILL = 400;

    @Autowired
    DemonstrationPortfolio portfolio;

    @Autowired
    Appointments appointments;

    @Autowired
    Seats seats;

    @Autowired
    Provinces provinces;

    @Autowired
    ProposalList list;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Attachments attachments;

    @Autowired
    FindingWork finding;

    @Autowired
    Drafting drafting;

    @Autowired
    ConsistencyCheck check;

    @Autowired
    SimulatedTime time;

    @Autowired
    Mishap mishap;

    private List<ProposalRow> afterTheKill = List.of();
    private ConsistencyReport checkedAfterTheKill;
    private List<ProposalRow> made = List.of();

    @BeforeAll
    void makeInTwoGoes() {
        seats.all().forEach(this::appointSomebody);
        AtomicInteger left = new AtomicInteger(CHANGES_BEFORE_THE_KILL);
        mishap.on(change -> left.decrementAndGet() == 0);

        time.travelTo(Fixtures.NOW);
        assertThatThrownBy(() -> portfolio.make(() -> false))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(Mishap.Struck.class);
        afterTheKill = everyProposal();
        checkedAfterTheKill = check.by(SeatHolder.of("beheer"));

        time.travelTo(Fixtures.NOW);
        portfolio.make(() -> false);
        made = everyProposal();
    }

    private void appointSomebody(Seat seat) {
        Person person = new Person(new PersonId(seat.id().value()), seat.label());
        appointments.add(person, new Appointment(seat.id(), person.id(), LocalDate.of(2018, 2, 14), null));
    }

    @Test
    void leavesNothingHalfMadeWhenItIsKilled() {
        assertThat(afterTheKill).isNotEmpty().hasSizeLessThan(INITIATIVES.size());
        assertThat(checkedAfterTheKill.disagreements()).isEmpty();
        assertThat(afterTheKill).allSatisfy(before -> assertThat(now(before.id()))
                .as("what was made before the kill is not touched again")
                .isEqualTo(before));
    }

    @Test
    void makesEveryInitiativeOfTheMemoOnce() {
        assertThat(made)
                .extracting(row -> row.title().text().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(INITIATIVES);
    }

    @Test
    void makesNothingAtTheNextStart() {
        portfolio.make(() -> false);

        assertThat(everyProposal()).isEqualTo(made);
    }

    @Test
    void makesNothingAgainThatGotAnotherTitle() {
        ProposalRow draft = at(ProposalStatus.DRAFT);
        RegionalProposal proposal = dossier(draft).proposal();
        retitle(proposal, "Aardgas gaat voor");

        portfolio.make(() -> false);

        assertThat(everyProposal()).hasSameSizeAs(made);
        retitle(dossier(draft).proposal(), draft.title().text().orElseThrow());
    }

    private void retitle(RegionalProposal proposal, String title) {
        ProposalContent content = proposal.draft();
        ProposalContent changed = new ProposalContent(
                title,
                content.summary(),
                content.urgency(),
                content.regions(),
                content.themes(),
                content.coSubmitters(),
                content.otherPartners(),
                content.requests(),
                content.moneyLines(),
                content.milestones(),
                content.attachments());
        String officer = "beleid-" + provinces.get(proposal.lead()).slug();
        drafting.save(SeatHolder.of(officer), proposal.id(), changed, proposal.draftRevision());
    }

    @Test
    void spreadsThemOverAllStepsOfThePath() {
        Set<ProposalStatus> statuses = made.stream().map(ProposalRow::status).collect(Collectors.toSet());

        assertThat(statuses)
                .containsAll(Stream.of(ProposalStatus.values())
                        .filter(status -> !status.isFinal())
                        .toList())
                .contains(
                        ProposalStatus.COMPLETE,
                        ProposalStatus.PARTIAL,
                        ProposalStatus.NOTED,
                        ProposalStatus.REJECTED,
                        ProposalStatus.WITHDRAWN);
    }

    @Test
    void isSoundInEveryDossier() {
        ConsistencyReport report = check.by(SeatHolder.of("beheer"));

        assertThat(report.dossiers()).isEqualTo(INITIATIVES.size());
        assertThat(report.disagreements()).isEmpty();
    }

    @Test
    void happenedInOrderAndInThePast() {
        assertThat(dossiersMade()).allSatisfy(dossier -> {
            List<Instant> moments =
                    dossier.record().stream().map(RecordEntry::at).toList();
            assertThat(moments).isNotEmpty().isSorted();
            assertThat(moments).allSatisfy(moment -> assertThat(moment).isBeforeOrEqualTo(Fixtures.NOW));
            assertThat(dossier.proposal().startedAt()).isEqualTo(moments.get(0));
        });
        assertThat(dossiersMade().map(dossier -> dossier.record().get(0).at()).distinct())
                .as("they were not all started at once")
                .hasSizeGreaterThan(INITIATIVES.size() / 2);
    }

    @Test
    void marksEveryKnownAmountAsAnExample() {
        assertThat(moneyLines())
                .anySatisfy(line -> assertThat(line.amount().known()).isPresent());
        assertThat(moneyLines())
                .filteredOn(line -> line.amount().known().isPresent())
                .allSatisfy(line -> assertThat(line.note()).isEqualTo("Voorbeeldbedrag"));
        assertThat(budgetAmendments()).isNotEmpty().allSatisfy(amendment -> {
            assertThat(amendment.expenses())
                    .allSatisfy(expense -> assertThat(expense.toString()).containsIgnoringCase("voorbeeld"));
            assertThat(amendment.covers())
                    .allSatisfy(cover -> assertThat(cover.toString()).containsIgnoringCase("voorbeeld"));
        });
    }

    @Test
    void leavesAmountsThatAreNotKnownProMemorie() {
        assertThat(moneyLines())
                .filteredOn(line -> line.amount().known().isEmpty())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.amount().isProMemorie()).isTrue());
    }

    @Test
    void showsMilestonesWithDatesThatAreNotExact() {
        Set<Precision> precisions = dossiersMade()
                .flatMap(dossier -> dossier.proposal().currentContent().milestones().stream())
                .map(milestone -> milestone.date().precision())
                .collect(Collectors.toSet());

        assertThat(precisions)
                .contains(Precision.SEASON, Precision.UNTIL, Precision.YEAR, Precision.PRO_MEMORIE, Precision.NONE);
    }

    @Test
    void hasDocumentsThatCanBeOpened() {
        List<Attachments.Stored> documents = dossiersMade()
                .flatMap(dossier -> dossier.proposal().currentContent().attachments().stream())
                .map(attachment -> attachments.find(attachment.id()).orElseThrow())
                .toList();

        assertThat(documents)
                .extracting(stored -> stored.attachment().mediaType())
                .contains("application/pdf", "text/plain");
    }

    @Test
    void hasAnUrgentProposalWithShorterTerms() {
        assertThat(dossiersMade())
                .filteredOn(dossier -> dossier.proposal().currentContent().urgency() == Urgency.URGENT)
                .isNotEmpty()
                .allSatisfy(dossier -> assertThat(dossier.consultations()).isNotEmpty());
    }

    @Test
    void keepsOneAsAFallback() {
        assertThat(made)
                .filteredOn(ProposalRow::parked)
                .extracting(row -> row.title().text().orElseThrow())
                .containsExactly("IBP als terugvaloptie");
    }

    @Test
    void keepsADocumentSecretUntilTheStatesConfirmIt() {
        ProposalId plateau = named("Noordelijk plateau");

        assertThat(dossiers.open(SeatHolder.of("beleid-drenthe"), plateau).orElseThrow())
                .satisfies(inside -> assertThat(names(inside)).contains("Notitie noordelijk plateau.txt"));
        assertThat(dossiers.open(SeatHolder.of("beleid-gelderland"), plateau).orElseThrow())
                .satisfies(outside -> assertThat(names(outside)).isEmpty());
        assertThat(finding.page(SeatHolder.of("ps-drenthe"), WorkFilter.everything(), null, 100)
                        .rows())
                .extracting(row -> row.task().kind(), row -> row.task().proposal())
                .contains(tuple(TaskKind.CONFIRM_SECRECY, plateau));
    }

    private ProposalId named(String title) {
        return made.stream()
                .filter(row -> row.title().text().orElseThrow().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> names(Dossier dossier) {
        return dossier.proposal().currentContent().attachments().stream()
                .map(Attachment::name)
                .toList();
    }

    @Test
    void takesOneRoundTwiceWithOtherContent() {
        assertThat(dossiersMade())
                .filteredOn(dossier -> dossier.version() == 2)
                .isNotEmpty()
                .allSatisfy(dossier -> {
                    assertThat(dossier.proposal().versions().get(1).content())
                            .isNotEqualTo(dossier.proposal().versions().get(0).content());
                    assertThat(dossier.consultations())
                            .extracting(consultation -> consultation.version())
                            .contains(1, 2);
                });
    }

    private Stream<MoneyLine> moneyLines() {
        return dossiersMade().flatMap(dossier -> dossier.proposal().currentContent().moneyLines().stream());
    }

    private Stream<BudgetAmendment> budgetAmendments() {
        return dossiersMade()
                .flatMap(dossier -> dossier.statesFiles().stream())
                .flatMap(file -> file.proposal().stream())
                .map(StatesProposal::amendment);
    }

    private Stream<Dossier> dossiersMade() {
        return made.stream().map(this::dossier);
    }

    private Dossier dossier(ProposalRow row) {
        String officer = seats.of(row.lead(), SeatRole.POLICY_OFFICER).id().value();
        return dossiers.open(SeatHolder.of(officer), row.id()).orElseThrow();
    }

    private ProposalRow at(ProposalStatus status) {
        return made.stream().filter(row -> row.status() == status).findFirst().orElseThrow();
    }

    private ProposalRow now(ProposalId id) {
        return made.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private List<ProposalRow> everyProposal() {
        Set<ProvinceCode> drafts = provinces.all().stream().map(Province::code).collect(Collectors.toSet());
        Reader reader = new Reader(drafts, Set.of(), Set.of(), Set.of(), true);
        return list.find(new ProposalFilter("", Set.of(), null, null, false, reader), 0, 1000).stream()
                .sorted(Comparator.comparing(row -> row.number().toString()))
                .toList();
    }
}
