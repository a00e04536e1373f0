package nl.ibp.workflow.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.AttachmentId;
import nl.ibp.domain.proposal.Attachments.Stored;
import nl.ibp.domain.proposal.CollegeOutcome;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RefusalChoice;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.secrecy.RatificationOutcome;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.SecretRead;
import nl.ibp.domain.secrecy.SecretReads;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.comment.Commenting;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.Inbox;
import nl.ibp.workflow.inbox.MarkingWork;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.monitoring.DossierAccess;
import nl.ibp.workflow.monitoring.Dossiers;
import nl.ibp.workflow.monitoring.HiddenWork;
import nl.ibp.workflow.monitoring.Progress;
import nl.ibp.workflow.monitoring.ProgressFilter;
import nl.ibp.workflow.monitoring.ProposalFilter;
import nl.ibp.workflow.monitoring.ProposalList;
import nl.ibp.workflow.monitoring.ProposalRow;
import nl.ibp.workflow.monitoring.ProposalTitles;
import nl.ibp.workflow.monitoring.ReadingAttachments;
import nl.ibp.workflow.monitoring.SeatFigure;
import nl.ibp.workflow.monitoring.SecretDossier;
import nl.ibp.workflow.monitoring.WatchingParts;
import nl.ibp.workflow.monitoring.WatchingWork;
import nl.ibp.workflow.notice.ReadingNotices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is secret is shown to who needs to know it, and in no list, search, figure or document to anybody else. */
@PathTest
class NeedToKnowTest {

    private static final ObjectMapper EVERYTHING = JsonMapper.builder()
            .addModules(new JavaTimeModule())
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    @Autowired
    BeanFactory beans;

    @Autowired
    PathDriver paths;

    @Autowired
    Seats seats;

    @Autowired
    Provinces provinces;

    @Autowired
    Themes themes;

    @Autowired
    DossierAccess access;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ProposalList list;

    @Autowired
    ProposalTitles titles;

    @Autowired
    Progress progress;

    @Autowired
    WatchingParts parts;

    @Autowired
    WatchingWork work;

    @Autowired
    Inbox inbox;

    @Autowired
    FindingWork finding;

    @Autowired
    MarkingWork marking;

    @Autowired
    ReadingNotices notices;

    @Autowired
    Commenting commenting;

    @Autowired
    LeadingConsultation leading;

    @Autowired
    ReadingAttachments attachments;

    @Autowired
    SecretReads reads;

    @Autowired
    SimulatedTime time;

    @Autowired
    JdbcClient sql;

    @Test
    void agreesBetweenListAndDossierForEverySeat() {
        List<DossierPath> all = List.of(
                paths.foodValley().secrecy().imposedBy("gs-gelderland"),
                paths.foodValley().submit().secrecy().imposedBy("gs-utrecht"),
                paths.foodValley().throughIntake().secrecy().imposedBy("aac-re-voorzitter"),
                paths.chemelot().toBoard().secrecy().imposedBy("ipo-bestuur"),
                withoutUtrechtThatImposedIt(),
                lapsed(),
                paths.foodValley().throughIntake());

        for (Seat seat : seats.all()) {
            Actor actor = SeatHolder.of(seat.id());
            Map<ProposalId, ProposalTitles.Named> named =
                    titles.of(actor, all.stream().map(DossierPath::id).toList());
            for (DossierPath path : all) {
                String what = "%s on %s".formatted(seat.id(), path.proposal().number());
                boolean reads = dossiers.open(actor, path.id()).isPresent();
                boolean knows = reads || dossiers.closed(actor, path.id()).isPresent();

                List<ProposalRow> rows = rows(actor, path);
                assertThat(rows).as(what).hasSize(knows ? 1 : 0);
                assertThat(rows).as(what).allSatisfy(row -> assertThat(
                                row.title().text().isPresent())
                        .isEqualTo(reads));
                assertThat(named.containsKey(path.id())).as(what).isEqualTo(knows);
                assertThat(knows && named.get(path.id()).title().text().isPresent())
                        .as(what)
                        .isEqualTo(reads);
                assertThat(dossiers.shows(actor, path.id())).as(what).isEqualTo(knows);
            }
        }
    }

    private DossierPath withoutUtrechtThatImposedIt() {
        DossierPath path = paths.foodValley().submit().secrecy().imposedBy("gs-utrecht");
        return path.collegeDecides("utrecht", CollegeOutcome.REFUSE)
                .allCollegesEndorse()
                .leadChooses(RefusalChoice.CONTINUE_WITHOUT);
    }

    private DossierPath lapsed() {
        return paths.foodValley()
                .submit()
                .secrecy()
                .imposedBy("gs-utrecht")
                .secrecy()
                .statesDecide("utrecht", RatificationOutcome.NOT_CONFIRMED);
    }

    private List<ProposalRow> rows(Actor actor, DossierPath path) {
        String number = path.proposal().number().toString();
        return find(actor, new Asked(number, Set.of(), null, null)).stream()
                .filter(row -> row.id().equals(path.id()))
                .toList();
    }

    @Test
    void showsNothingOfASecretDossierToAnybodyOutside() {
        SecretContent secret = SecretContent.beforeBoard(beans).keptByBoard();
        DossierPath path = secret.path();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(90)));

        List<Seat> outside = seats.all().stream()
                .filter(seat ->
                        dossiers.open(SeatHolder.of(seat.id()), path.id()).isEmpty())
                .toList();
        assertThat(outside)
                .hasSizeGreaterThan(60)
                .extracting(seat -> seat.id().value())
                .contains("manager", "beheer", "gs-zeeland", "ps-zeeland", "beleid-zeeland", "bac-energie-gelderland")
                .doesNotContain("gs-utrecht", "bac-vp-zeeland", "aac-re-secretaris", "ipo-bureau");

        for (Seat seat : outside) {
            assertThat(everythingShownTo(SeatHolder.of(seat.id()), secret))
                    .as("what %s sees", seat.id())
                    .doesNotContainIgnoringCase(secret.word())
                    .contains(path.id().toString());
        }
    }

    @Test
    void showsAllOfItToWhoNeedsToKnow() {
        SecretContent secret = SecretContent.beforeBoard(beans).keptByBoard();
        DossierPath path = secret.path();
        AttachmentId document = secret.document();

        for (String seat : List.of("beleid-utrecht", "gs-gelderland", "ps-utrecht", "aac-vp-zeeland", "ipo-bureau")) {
            Actor actor = SeatHolder.of(seat);
            assertThat(find(actor, new Asked(secret.word(), Set.of(), null, null)))
                    .as(seat)
                    .extracting(ProposalRow::id)
                    .contains(path.id());
            assertThat(rows(actor, path).get(0).title()).isEqualTo(new ProposalTitle.Confided(secret.title()));
            assertThat(dossiers.open(actor, path.id()))
                    .hasValueSatisfying(dossier -> assertThat(json(dossier)).contains(secret.word()));
            assertThat(attachments.open(actor, document)).isPresent();
            assertThat(json(commenting.read(actor, path.id()))).contains(secret.word());
        }
        assertThat(finding.page(SeatHolder.of("ipo-bestuur"), WorkFilter.everything(), null, 1000)
                        .rows())
                .filteredOn(row -> row.task().proposal().equals(path.id()))
                .extracting(row -> row.title())
                .containsExactly(new ProposalTitle.Confided(secret.title()));
    }

    @Test
    void findsASecretDossierByNumberLeadAndStatusAloneForOthers() {
        DossierPath path = SecretContent.beforeBoard(beans).path().secrecy().imposedBy("ipo-bestuur");
        ProposalId id = path.id();
        String number = path.proposal().number().toString();
        Actor outside = SeatHolder.of("gs-zeeland");

        assertThat(finds(outside, id, new Asked(number, Set.of(), null, null))).isTrue();
        assertThat(finds(outside, id, new Asked("", Set.of(ProposalStatus.BOARD), null, "gelderland")))
                .isTrue();
        assertThat(finds(outside, id, new Asked("", Set.of(), null, "utrecht"))).isFalse();
        assertThat(finds(outside, id, new Asked("", Set.of(), 4, null))).isFalse();
        assertThat(finds(outside, id, new Asked("plan", Set.of(), null, null))).isFalse();
        assertThat(finds(outside, id, new Asked(number + " plan", Set.of(), null, null)))
                .isFalse();
    }

    @Test
    void hidesASecretDocumentAndNothingElse() {
        SecretContent secret = SecretContent.withDocument(beans);
        DossierPath path = secret.path();
        AttachmentId document = secret.document();
        path.secrecy().imposedBy("gs-gelderland", document, secret.word());

        for (String seat : List.of("gs-zeeland", "manager", "beheer", "bac-vp-voorzitter")) {
            Actor actor = SeatHolder.of(seat);
            assertThat(everythingShownTo(actor, secret))
                    .as(seat)
                    .doesNotContain(secret.word())
                    .contains("Food Valley");
            assertThat(dossiers.open(actor, path.id())).hasValueSatisfying(dossier -> {
                assertThat(dossier.secrecy().hiddenIn(1)).isEqualTo(1);
                assertThat(dossier.secrecy().secretDocuments()).isEmpty();
                assertThat(dossier.secrecy().isSecret()).isFalse();
            });
        }
        for (String seat : List.of("beleid-gelderland", "gs-utrecht", "aac-re-drenthe", "ipo-bestuur")) {
            assertThat(dossiers.open(SeatHolder.of(seat), path.id())).hasValueSatisfying(dossier -> {
                assertThat(dossier.secrecy().secretDocuments()).containsExactly(document);
                assertThat(dossier.secrecy().hiddenIn(1)).isZero();
                assertThat(dossier.proposal().currentContent().attachments()).hasSize(1);
            });
            assertThat(attachments.open(SeatHolder.of(seat), document)).isPresent();
        }
    }

    @Test
    void opensEverythingAgainWhenItIsLifted() {
        SecretContent secret = SecretContent.beforeBoard(beans).keptByBoard();
        DossierPath path = secret.path();

        path.secrecy().liftedBy("ipo-bestuur");

        assertThat(dossiers.open(SeatHolder.of("manager"), path.id())).isPresent();
        assertThat(find(SeatHolder.of("manager"), new Asked(secret.word(), Set.of(), null, null)))
                .extracting(ProposalRow::id)
                .contains(path.id());
    }

    @Test
    void notesWhoOpenedWhatIsSecret() {
        SecretContent secret = SecretContent.beforeBoard(beans);
        DossierPath path = secret.path();
        AttachmentId document = secret.document();
        dossiers.open(SeatHolder.of("gs-utrecht"), path.id());
        path.secrecy().imposedBy("ipo-bestuur");
        assertThat(reads.of(path.id())).isEmpty();

        dossiers.open(SeatHolder.of("gs-utrecht"), path.id());
        attachments.open(SeatHolder.of("aac-re-drenthe"), document);
        dossiers.open(SeatHolder.of("manager"), path.id());
        dossiers.closed(SeatHolder.of("manager"), path.id());
        attachments.open(SeatHolder.of("manager"), document);

        assertThat(reads.of(path.id()))
                .extracting(SecretRead::seat, SecretRead::person, SecretRead::attachment)
                .containsExactly(
                        tuple(
                                seat("aac-re-drenthe"),
                                SeatHolder.of("aac-re-drenthe").person(),
                                document),
                        tuple(seat("gs-utrecht"), SeatHolder.of("gs-utrecht").person(), null));
    }

    @Test
    void notesWhoOpenedASecretDocumentOfAnOpenDossier() {
        SecretContent secret = SecretContent.withDocument(beans);
        DossierPath path = secret.path();
        AttachmentId document = secret.document();
        path.secrecy().imposedBy("gs-gelderland", document, "Bedrijfsgegevens.");

        dossiers.open(SeatHolder.of("gs-utrecht"), path.id());
        attachments.open(SeatHolder.of("gs-utrecht"), document);

        assertThat(reads.of(path.id())).singleElement().satisfies(read -> {
            assertThat(read.attachment()).isEqualTo(document);
            assertThat(read.at()).isEqualTo(Fixtures.NOW);
        });
    }

    @Test
    void showsWhoReadItToWhoLooksAfterTheSecret() {
        DossierPath path = SecretContent.beforeBoard(beans).path().secrecy().imposedBy("aac-re-voorzitter");
        dossiers.open(SeatHolder.of("ps-utrecht"), path.id());

        for (String seat : List.of("aac-re-voorzitter", "aac-vp-secretaris", "ps-gelderland", "ipo-bureau")) {
            assertThat(dossiers.open(SeatHolder.of(seat), path.id()))
                    .hasValueSatisfying(
                            dossier -> assertThat(dossier.secrecy().reads()).isNotEmpty());
        }
        for (String seat : List.of("aac-re-drenthe", "aac-vp-voorzitter", "beleid-utrecht", "ipo-bestuur")) {
            assertThat(dossiers.open(SeatHolder.of(seat), path.id()))
                    .hasValueSatisfying(
                            dossier -> assertThat(dossier.secrecy().reads()).isNull());
        }
        assertThat(closed("beheer", path).reads()).isNotEmpty();
        assertThat(closed("manager", path).reads()).isNull();
    }

    @Test
    void refusesInTheDatabaseToChangeWhoReadIt() {
        DossierPath path = SecretContent.beforeBoard(beans).path().secrecy().imposedBy("ipo-bestuur");
        dossiers.open(SeatHolder.of("ps-utrecht"), path.id());

        for (String change : List.of(
                "update secret_read set person = 'somebody'", "delete from secret_read", "truncate secret_read")) {
            assertThatThrownBy(() -> sql.sql(change).update()).hasMessageContaining("What is recorded is not changed");
        }
    }

    @Test
    void countsOpenWorkOfASecretDossierWithoutSayingWhoseItIs() {
        Actor outside = SeatHolder.of("manager");
        Actor inside = SeatHolder.of("ipo-bestuur");
        DossierPath path = paths.foodValley().throughIntake();
        time.travelTo(Fixtures.NOW.plus(Duration.ofDays(90)));
        Map<SeatId, Integer> before = openBySeat(outside);
        HiddenWork hidden = hidden(outside);
        List<SeatId> waiting = path.work().all().stream().map(OpenTask::seat).toList();

        path.secrecy().imposedBy("aac-re-voorzitter");

        assertThat(waiting).isNotEmpty();
        waiting.forEach(seat -> before.merge(seat, -1, Integer::sum));
        before.values().removeIf(open -> open == 0);
        assertThat(openBySeat(outside)).isEqualTo(before);
        assertThat(hidden(outside))
                .isEqualTo(new HiddenWork(hidden.open() + waiting.size(), hidden.late() + waiting.size()));
        assertThat(openBySeat(inside)).containsKeys(waiting.toArray(SeatId[]::new));
        assertThat(hidden(inside).open()).isZero();
    }

    private HiddenWork hidden(Actor actor) {
        HiddenWork hidden = work.of(actor, ProgressFilter.everything()).hidden();
        assertThat(work.hidden(actor)).isEqualTo(hidden);
        return hidden;
    }

    private Map<SeatId, Integer> openBySeat(Actor actor) {
        return work.of(actor, ProgressFilter.everything()).seats().stream()
                .collect(Collectors.toMap(SeatFigure::seat, SeatFigure::open));
    }

    private SecretDossier closed(String seat, DossierPath path) {
        return dossiers.closed(SeatHolder.of(seat), path.id()).orElseThrow();
    }

    /** Whatever a read model gives this actor, in every way one can ask. */
    private String everythingShownTo(Actor actor, SecretContent secret) {
        DossierPath path = secret.path();
        Reader reader = access.reader(actor);
        List<Object> shown = new ArrayList<>();
        everyQuestion(secret.word()).forEach(asked -> shown.add(find(actor, asked)));
        ProgressFilter all = ProgressFilter.everything();
        shown.add(parts.of(actor, all));
        shown.add(work.of(actor, all));
        shown.add(progress.byTheme(reader));
        shown.add(finding.page(actor, WorkFilter.everything(), null, 1000).rows());
        shown.add(notices.rows(actor, 0, 1000));
        shown.add(leading.running(actor));
        shown.add(titles.of(actor, Set.of(path.id())));
        shown.addAll(commenting.read(actor, path.id()));
        shown.add(commenting.addressees(actor, path.id()));
        dossiers.open(actor, path.id()).ifPresent(shown::add);
        dossiers.closed(actor, path.id()).ifPresent(shown::add);
        path.work().all().forEach(task -> shown.addAll(workOf(actor, task)));
        attachments.open(actor, secret.document()).map(Stored::attachment).ifPresent(shown::add);
        return json(shown);
    }

    private List<Object> workOf(Actor actor, OpenTask task) {
        List<Object> shown = new ArrayList<>();
        try {
            shown.add(marking.passedOn(actor, task));
            inbox.find(actor, task.id()).ifPresent(shown::add);
            inbox.findEnded(actor, task.id()).ifPresent(shown::add);
            inbox.typed(actor, task.id()).ifPresent(shown::add);
            inbox.answerOfColleague(actor, task.id()).ifPresent(shown::add);
        } catch (Refused notTheirs) {
            shown.addAll(notTheirs.problems());
        }
        return shown;
    }

    private Stream<Asked> everyQuestion(String word) {
        Stream<Asked> words = Stream.of("", word, "plan", "ministerie", "gemeente", "2026")
                .map(text -> new Asked(text, Set.of(), null, null));
        Stream<Asked> statuses =
                Arrays.stream(ProposalStatus.values()).map(status -> new Asked("", Set.of(status), null, null));
        Stream<Asked> underThemes = themes.all().stream()
                .map(theme -> new Asked("", Set.of(), theme.number().value(), null));
        Stream<Asked> inProvinces =
                provinces.all().stream().map(province -> new Asked("", Set.of(), null, province.slug()));
        return Stream.of(words, statuses, underThemes, inProvinces).flatMap(questions -> questions);
    }

    private record Asked(String text, Set<ProposalStatus> statuses, Integer theme, String province) {}

    private boolean finds(Actor actor, ProposalId id, Asked asked) {
        return find(actor, asked).stream().anyMatch(row -> row.id().equals(id));
    }

    private List<ProposalRow> find(Actor actor, Asked asked) {
        ProposalFilter filter = new ProposalFilter(
                asked.text(),
                asked.statuses(),
                asked.theme() == null ? null : new ThemeNumber(asked.theme()),
                provinces.all().stream()
                        .filter(province -> province.slug().equals(asked.province()))
                        .map(province -> province.code())
                        .findFirst()
                        .orElse(null),
                false,
                access.reader(actor));
        List<ProposalRow> rows = list.find(filter, 0, 1000);
        assertThat(list.count(filter)).isEqualTo(rows.size());
        return rows;
    }

    private static SeatId seat(String id) {
        return new SeatId(id);
    }

    private static String json(Object shown) {
        try {
            return EVERYTHING.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
