package nl.ibp.workflow.store;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ibp.domain.fixture.ContentBuilder;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.Person;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Seat;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.SeatRole;
import nl.ibp.domain.organisation.StandIn;
import nl.ibp.domain.organisation.Substitution;
import nl.ibp.domain.organisation.SubstitutionId;
import nl.ibp.domain.organisation.Substitutions;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Parking;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalNumber;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.secrecy.ProposalTitle;
import nl.ibp.domain.secrecy.Reader;
import nl.ibp.domain.secrecy.Secrecies;
import nl.ibp.domain.secrecy.Secrecy;
import nl.ibp.domain.secrecy.SecrecyGround;
import nl.ibp.domain.term.Term;
import nl.ibp.workflow.inbox.InboxRow;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.OtherWords;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.inbox.TaskMark;
import nl.ibp.workflow.inbox.TaskMarks;
import nl.ibp.workflow.inbox.Tasks;
import nl.ibp.workflow.inbox.WorkAside;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkCursor;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.inbox.WorkList;
import nl.ibp.workflow.inbox.WorkOrder;
import nl.ibp.workflow.inbox.WorkSearch;
import nl.ibp.workflow.inbox.WorkTerm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcWorkListTest {

    private static final SeatId SEAT = new SeatId("bac-vp-gelderland");
    private static final SeatId OTHER_SEAT = new SeatId("ipo-bureau");
    private static final List<SeatId> SEATS = Stream.of("bac-vp-gelderland", "ipo-bureau", "gs-utrecht", "ipo-bestuur")
            .map(SeatId::new)
            .toList();
    private static final Seat COLLEGE = new Seat(
            new SeatId("gs-gelderland"), new BodyId("gs-gelderland"), SeatRole.COLLEGE, Examples.GELDERLAND, "GS");
    private static final SeatId SHARED_SEAT = new SeatId("gs-utrecht");
    private static final List<TaskKind> KINDS =
            List.of(TaskKind.REVIEW_BY_MEMBER, TaskKind.CHECK_COMPLETENESS, TaskKind.COLLEGE_DECIDES);
    private static final List<String> WORDS = List.of("Energie", "Wonen", "Natuur");
    private static final PersonId ME = new PersonId("ipo-bureau");
    private static final LocalDate TODAY = LocalDate.of(2018, 5, 24);

    @Autowired
    Proposals proposals;

    @Autowired
    Secrecies secrecies;

    @Autowired
    Appointments appointments;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskMarks marks;

    @Autowired
    WorkList list;

    @Autowired
    WordSearch search;

    @Autowired
    JdbcClient sql;

    private final RegionalProposal proposal = Examples.submitted(1);

    @BeforeEach
    void addProposal() {
        proposals.add(proposal);
    }

    @Test
    void listsWorkOfTheSeatsEarliestDueFirstAndUndatedLast() {
        open(task("undated", SEAT, null));
        open(task("late", SEAT, TODAY.plusDays(1)));
        open(task("early", OTHER_SEAT, TODAY));
        open(task("elsewhere", new SeatId("ipo-bestuur"), TODAY));

        assertThat(found(holding(SEAT, OTHER_SEAT))).containsExactly("early", "late", "undated");
        assertThat(found(holding())).isEmpty();
        assertThat(list.search(holding(SEAT, OTHER_SEAT), Reader.nobody(), WorkFilter.everything(), TODAY)
                        .count(2))
                .isEqualTo(2);
    }

    @Test
    void listsWorkOfOthersOnlyOfTheKindsThatOneIsASubstituteFor() {
        open(task("own", OTHER_SEAT, TODAY));
        open(task("position", TaskKind.REVIEW_BY_MEMBER, SEAT, TODAY.plusDays(1)));
        StandIn adviser = new StandIn(SEAT, Set.of(WorkScope.ADVISING), null);
        StandIn decider = new StandIn(SEAT, Set.of(WorkScope.DECIDING, WorkScope.HANDLING), null);

        assertThat(found(new Actor(ME, Set.of(OTHER_SEAT), List.of(adviser)))).containsExactly("own", "position");
        assertThat(found(new Actor(ME, Set.of(), List.of(decider)))).isEmpty();
    }

    @Test
    void showsWhichProposalWorkIsAbout() {
        OpenTask task = open(task("review", SEAT, TODAY));

        assertThat(rows(holding(SEAT)))
                .containsExactly(new InboxRow(
                        task,
                        proposal.number(),
                        new ProposalTitle.Open("Food Valley"),
                        Examples.GELDERLAND,
                        List.of(new ThemeNumber(3), new ThemeNumber(4)),
                        false));
    }

    @Test
    void showsThatItsProposalIsParked() {
        open(task("review", SEAT, TODAY));
        proposal.park(new Parking("Eerst iets anders.", Examples.PERSON, Examples.NOW));
        proposals.save(proposal);

        assertThat(rows(holding(SEAT))).extracting(InboxRow::parked).containsExactly(true);
    }

    @Test
    void followsWhatAProposalIsAboutAndWhatBecomesOfTheWork() {
        OpenTask early = open(task("early", SEAT, TODAY));
        OpenTask late = open(task("late", SEAT, TODAY.plusDays(1)));
        WorkFilter theme = filter(new ThemeNumber(5), null);
        assertThat(found(holding(SEAT), theme)).isEmpty();

        RegionalProposal other = addAbout(2, content().underThemes(5));
        open(task("other", TaskKind.REVIEW_BY_MEMBER, other.id(), SEAT, TODAY.plusDays(2)));
        assertThat(found(holding(SEAT), theme)).containsExactly("other");

        WorkFilter lead = filter(null, Examples.GELDERLAND);
        assertThat(found(holding(SEAT), lead)).containsExactly("early", "late", "other");
        tasks.changeTerm(late.id(), Term.until(TODAY.plusDays(9)));
        tasks.ended(early.id(), Examples.PERSON, Examples.NOW);
        assertThat(found(holding(SEAT), lead)).containsExactly("other", "late");

        sql.sql("update proposal set themes = '{5}' where id = ?")
                .param(proposal.id().value())
                .update();
        assertThat(found(holding(SEAT), theme)).containsExactly("other", "late");
    }

    @Test
    void findsNothingByWhatIsSecretForTheReader() {
        RegionalProposal secret = addAbout(2, content().titled("Zonneweide").underThemes(6));
        open(task("secret", TaskKind.REVIEW_BY_MEMBER, secret.id(), SEAT, TODAY));
        keepSecret(secret);
        Reader inside = Reader.holding(List.of(COLLEGE), List.of(COLLEGE));

        assertThat(found(holding(SEAT))).containsExactly("secret");
        for (WorkFilter filter : List.of(filter(new ThemeNumber(6), null), words("zonneweide"))) {
            assertThat(found(holding(SEAT), Reader.nobody(), filter)).isEmpty();
            assertThat(found(holding(SEAT), inside, filter)).containsExactly("secret");
            assertThat(list.search(holding(SEAT), Reader.nobody(), filter, TODAY)
                            .count(10))
                    .isZero();
        }
    }

    private void keepSecret(RegionalProposal secret) {
        secrecies.add(Secrecy.impose(
                secret.id(),
                null,
                COLLEGE,
                SecrecyGround.CONFIDENTIAL_BUSINESS_DATA,
                "Cijfers.",
                Examples.PERSON,
                Examples.NOW));
    }

    /** Gone through in their order where these seats have them so often, looked up where they have them less often. */
    @ParameterizedTest
    @ValueSource(ints = {2, 100})
    void findsCommonWordsButInNothingThatIsSecretForTheReader(int often) {
        RegionalProposal secret = addAbout(2, content().titled("Zonneweide"));
        RegionalProposal open = addAbout(3, content().titled("Zonneweide"));
        open(task("third", TaskKind.REVIEW_BY_MEMBER, open.id(), SEAT, null));
        open(task("second", TaskKind.REVIEW_BY_MEMBER, secret.id(), OTHER_SEAT, TODAY.plusDays(1)));
        open(task("first", TaskKind.REVIEW_BY_MEMBER, open.id(), OTHER_SEAT, TODAY));
        open(task("other", SEAT, TODAY));
        List<String> asked = new ArrayList<>();
        WorkList asking = takingWordsForCommon(often, asked);
        Reader inside = Reader.holding(List.of(COLLEGE), List.of(COLLEGE));

        assertThat(found(asking, Reader.nobody(), "zonneweide")).containsExactly("first", "second", "third");
        assertThat(asked)
                .filteredOn(statement -> statement.contains("said.search"))
                .hasSize(often == 2 ? 1 : 0);

        keepSecret(secret);
        assertThat(found(asking, Reader.nobody(), "zonneweide")).containsExactly("first", "third");
        assertThat(found(asking, inside, "zonneweide")).containsExactly("first", "second", "third");
        assertThat(asking.search(holding(SEAT, OTHER_SEAT), Reader.nobody(), words("zonneweide"), TODAY)
                        .count(10))
                .isEqualTo(2);
    }

    /** @param asked what it will ask the database */
    private WorkList takingWordsForCommon(int often, List<String> asked) {
        JdbcClient listening = mock(JdbcClient.class);
        when(listening.sql(anyString())).thenAnswer(call -> {
            asked.add(call.getArgument(0));
            return sql.sql(call.getArgument(0));
        });
        WordStatistics statistics = mock(WordStatistics.class);
        when(statistics.areCommon(any(), any())).thenReturn(true);
        when(statistics.often()).thenReturn(often);
        return new JdbcWorkList(listening, search, statistics);
    }

    private static List<String> found(WorkList asking, Reader reader, String words) {
        return asking
                .search(holding(SEAT, OTHER_SEAT), reader, words(words), TODAY)
                .rows(WorkOrder.DUE, null, 10)
                .stream()
                .map(row -> row.task().id().value())
                .toList();
    }

    @Test
    void findsAllThatBeginsWithAWordThatManyBeginWith() {
        List<String> begun = List.of("zon", "zonne", "zonnepark", "zonneweide", "zonnepanelen", "zonneveld");
        for (String word : begun) {
            RegionalProposal added = addAbout(begun.indexOf(word) + 2, content().titled(word));
            open(task(word, TaskKind.REVIEW_BY_MEMBER, added.id(), SEAT, TODAY));
        }

        assertThat(found(holding(SEAT), words("zonne")))
                .containsExactlyInAnyOrder("zonne", "zonnepark", "zonneweide", "zonnepanelen", "zonneveld");
        assertThat(found(holding(SEAT), words("zonnep"))).containsExactlyInAnyOrder("zonnepark", "zonnepanelen");
        assertThat(found(holding(SEAT), words("zonneweide"))).containsExactly("zonneweide");
    }

    @Test
    void looksForTheClosestOfManyWordsThatHoldAMistypedOne() {
        List<String> parks =
                List.of("agrozonnepark", "bedrijvenzonnepark", "dakzonnepark", "drijfzonnepark", "zonnepark");
        for (String word : parks) {
            RegionalProposal added = addAbout(parks.indexOf(word) + 2, content().titled(word));
            open(task(word, TaskKind.REVIEW_BY_MEMBER, added.id(), SEAT, TODAY));
        }

        assertThat(found(holding(SEAT), words("onnepark"))).hasSize(3).contains("zonnepark");
    }

    @Test
    void findsByWhoTookItOnAndCountsNobodyWhoLeftTheSeat() {
        Person holder = new Person(new PersonId("lid"), "Lid");
        Person left = new Person(new PersonId("oud-lid"), "Oud lid");
        Person me = new Person(ME, "Ik");
        appointments.add(me, new Appointment(SEAT, ME, TODAY, null));
        appointments.add(holder, new Appointment(SEAT, holder.id(), TODAY, null));
        appointments.add(left, new Appointment(SEAT, left.id(), TODAY.minusDays(9), TODAY.minusDays(1)));
        open(task("free", SEAT, TODAY));
        claimed("mine", ME);
        claimed("theirs", holder.id());
        claimed("left", left.id());

        assertThat(found(holding(SEAT), claim(WorkClaim.MINE))).containsExactly("mine");
        assertThat(found(holding(SEAT), claim(WorkClaim.SOMEBODY_ELSE))).containsExactly("theirs");
        assertThat(found(holding(SEAT), claim(WorkClaim.NOBODY))).containsExactly("free", "left");
        assertThat(rows(holding(SEAT)))
                .extracting(row -> row.task().claimedBy())
                .containsExactly(null, null, ME, holder.id());
    }

    private void claimed(String id, PersonId by) {
        tasks.claim(open(task(id, SEAT, TODAY)).id(), by, Examples.NOW);
    }

    private static WorkFilter claim(WorkClaim claim) {
        return WorkFilter.everything().withClaim(claim);
    }

    @Test
    void findsWordsInAnyFormAndThoseThatHoldThem() {
        RegionalProposal areas = addAbout(2, content().titled("Gebieden met drinkwatervoorziening"));
        open(task("areas", TaskKind.REVIEW_BY_MEMBER, areas.id(), SEAT, TODAY));

        for (String typed : List.of(
                "gebied", "gebieden", "Gebieds", "drinkwater", "voorziening", "drinkwtervoorziening", "gebeid")) {
            assertThat(found(holding(SEAT), words(typed))).as(typed).containsExactly("areas");
        }
        assertThat(list.search(holding(), Reader.nobody(), words("gebied met voorziening"), TODAY)
                        .otherWords())
                .containsExactly(new OtherWords("voorziening", List.of("drinkwatervoorziening")));
        assertThat(found(holding(SEAT), words("zonnepark"))).isEmpty();
        assertThat(found(holding(SEAT), words("rebieden"))).isEmpty();
    }

    @Test
    void suggestsNoWordsOfWhatIsSecretOrNotSubmitted() {
        RegionalProposal draft = Examples.draft(Examples.UTRECHT, 2);
        draft.edit(content().titled("Waterstofnetwerk").build(), 0, Examples.PERSON, Examples.NOW);
        proposals.add(draft);

        assertThat(list.search(holding(), Reader.nobody(), words("waterstfnetwerk"), TODAY)
                        .otherWords())
                .isEmpty();
    }

    @Test
    void followsTheWordsOfAProposal() {
        open(task("review", SEAT, TODAY));
        assertThat(found(holding(SEAT), words("valley"))).containsExactly("review");

        sql.sql("update proposal set searchable_text = 'iets anders' where id = ?")
                .param(proposal.id().value())
                .update();

        assertThat(found(holding(SEAT), words("valley"))).isEmpty();
        assertThat(found(holding(SEAT), words("anders"))).containsExactly("review");
    }

    @Test
    void leavesOutWhatSleepsUntilItsDay() {
        sleeps(open(task("asleep", SEAT, TODAY)), TODAY.plusDays(2));
        sleeps(open(task("woken", SEAT, TODAY)), TODAY);
        open(task("awake", SEAT, TODAY));

        assertThat(found(holding(SEAT))).containsExactly("awake", "woken");
        assertThat(found(holding(SEAT), aside(WorkAside.ASLEEP))).containsExactly("asleep");
        assertThat(found(new Actor(Examples.PERSON, Set.of(SEAT)))).containsExactly("asleep", "awake", "woken");
        assertThat(list.search(holding(SEAT), Reader.nobody(), WorkFilter.everything(), TODAY)
                        .count(10))
                .isEqualTo(2);
        assertThat(list.search(holding(SEAT), Reader.nobody(), WorkFilter.everything(), TODAY.plusDays(2))
                        .rows(WorkOrder.DUE, null, 10))
                .hasSize(3);
    }

    @Test
    void leavesOutWhatIsLeftToOthersAsLongAsOneOfThemMayDoIt() {
        PersonId colleague = new PersonId("collega");
        appoint(ME, SEAT, null);
        appoint(colleague, SEAT, TODAY.plusDays(7));
        OpenTask left = open(task("left", SEAT, TODAY));
        leaves(ME, left);

        assertThat(found(holding(SEAT))).isEmpty();
        assertThat(found(holding(SEAT), aside(WorkAside.NOT_FOR_ME))).containsExactly("left");
        assertThat(list.search(holding(SEAT), Reader.nobody(), WorkFilter.everything(), TODAY.plusDays(8))
                        .rows(WorkOrder.DUE, null, 10))
                .hasSize(1);

        leaves(colleague, left);
        assertThat(found(holding(SEAT))).containsExactly("left");
        assertThat(found(holding(SEAT), aside(WorkAside.NOT_FOR_ME))).isEmpty();
    }

    @Test
    void countsASubstituteForThatKindOfWorkAmongTheOthers() {
        appoint(ME, SEAT, null);
        appoint(new PersonId("vervanger"), OTHER_SEAT, null);
        leaves(ME, open(task("check", TaskKind.CHECK_COMPLETENESS, SEAT, TODAY)));
        leaves(ME, open(task("position", TaskKind.REVIEW_BY_MEMBER, SEAT, TODAY)));

        substitutions.add(new Substitution(
                SubstitutionId.create(),
                SEAT,
                new PersonId("vervanger"),
                TODAY,
                TODAY,
                Set.of(WorkScope.ADVISING),
                ME,
                Examples.NOW,
                null));

        assertThat(found(holding(SEAT))).containsExactly("check");
    }

    private void appoint(PersonId person, SeatId seat, @Nullable LocalDate until) {
        appointments.add(new Person(person, person.value()), new Appointment(seat, person, TODAY, until));
    }

    private void sleeps(OpenTask task, LocalDate until) {
        marks.save(new TaskMark(ME, task.id(), "", until, null, null));
    }

    private void leaves(PersonId person, OpenTask task) {
        marks.save(new TaskMark(
                person, task.id(), "", null, new TaskMark.Declining(Examples.NOW, "Ken het gebied niet."), null));
    }

    private static WorkFilter aside(WorkAside aside) {
        return WorkFilter.everything().withAside(aside);
    }

    @Test
    void bearsWhateverIsTyped() {
        open(task("review", SEAT, TODAY));

        for (String typed :
                List.of("food & | ! ( ) :* '", "\\ food \" <->", "food\u0000", "%_ food", "🚜 food", "&|")) {
            assertThat(found(holding(SEAT), words(typed))).as(typed).containsExactly("review");
        }
        assertThat(found(holding(SEAT), words("a".repeat(100_000)))).isEmpty();
    }

    /**
     * Against the same question answered by going through all work; and page after page finds the same, whether words
     * are looked up or looked for in the order of the work.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatIsAskedForAndNothingElse(long seed) {
        Random random = new Random(seed);
        Map<String, About> about = new TreeMap<>();
        List<OpenTask> all = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            RegionalProposal added = addRandom(random, index + 2, about);
            IntStream.range(0, 10)
                    .mapToObj(number -> randomTask(random, "t" + added.number().sequence() + "-" + number, added.id()))
                    .forEach(task -> all.add(open(task)));
        }
        appoint(new PersonId("collega"), SHARED_SEAT, null);
        Map<TaskId, WorkAside> aside = putAside(random, all);
        WordStatistics statistics = mock(WordStatistics.class);
        when(statistics.areCommon(any(), any())).thenReturn(seed % 2 == 0);
        WorkList asking = new JdbcWorkList(sql, search, statistics);

        for (int asked = 0; asked < 40; asked++) {
            Actor actor = randomActor(random);
            WorkFilter filter = randomFilter(random);
            List<OpenTask> matching = all.stream()
                    .filter(task -> task.isWorkOf(actor))
                    .filter(task -> aside.get(task.id()) == filter.aside())
                    .filter(task -> matches(task, about.get(task.proposal().toString()), filter))
                    .toList();
            WorkOrder order = oneOf(random, List.of(WorkOrder.values()));
            List<String> expected = matching.stream()
                    .sorted(inOrder(order, about))
                    .map(task -> task.id().value())
                    .toList();
            assertThat(pages(asking, actor, filter, order, 1 + random.nextInt(30)))
                    .as("%s by %s in %s", filter, actor, order)
                    .isEqualTo(expected);
            assertThat(asking.search(actor, Reader.nobody(), filter, TODAY).count(1000))
                    .isEqualTo(expected.size());
            WorkSearch both = asking.search(actor, Reader.nobody(), filter, TODAY);
            both.rows(order, null, 5);
            assertThat(both.count(1000)).isEqualTo(expected.size());
        }
    }

    /** What of it is out of sight; some is marked and is not. */
    private Map<TaskId, WorkAside> putAside(Random random, List<OpenTask> all) {
        Map<TaskId, WorkAside> aside = new HashMap<>();
        for (OpenTask task : all) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    int days = random.nextInt(5) - 2;
                    sleeps(task, TODAY.plusDays(days));
                    if (days > 0) {
                        aside.put(task.id(), WorkAside.ASLEEP);
                    }
                }
                case 1 -> {
                    leaves(ME, task);
                    if (task.seat().equals(SHARED_SEAT)) {
                        aside.put(task.id(), WorkAside.NOT_FOR_ME);
                    }
                }
                case 2 -> leaves(Examples.PERSON, task);
                default -> {}
            }
        }
        return aside;
    }

    private static Comparator<OpenTask> inOrder(WorkOrder order, Map<String, About> about) {
        Comparator<OpenTask> due =
                Comparator.comparing((OpenTask task) -> task.due() == null ? LocalDate.MAX : task.due());
        Comparator<OpenTask> age = Comparator.comparing(OpenTask::createdAt)
                .thenComparing(task -> task.id().value());
        return switch (order) {
            case DUE -> due.thenComparing(age);
            case NEWEST -> age.reversed();
            case PROPOSAL ->
                Comparator.comparing((OpenTask task) ->
                                about.get(task.proposal().toString()).number().sequence())
                        .thenComparing(due)
                        .thenComparing(age);
        };
    }

    private record About(ProposalNumber number, ThemeNumber theme, Set<ProvinceCode> provinces, String word) {}

    private RegionalProposal addRandom(Random random, int sequence, Map<String, About> about) {
        int theme = 1 + random.nextInt(4);
        String word = oneOf(random, WORDS);
        ContentBuilder content = content().titled(word + " voor later").underThemes(theme);
        boolean isJoint = random.nextBoolean();
        if (isJoint) {
            content.with(Examples.UTRECHT);
        }
        RegionalProposal added = addAbout(sequence, content);
        Set<ProvinceCode> provinces =
                isJoint ? Set.of(Examples.GELDERLAND, Examples.UTRECHT) : Set.of(Examples.GELDERLAND);
        about.put(added.id().toString(), new About(added.number(), new ThemeNumber(theme), provinces, word));
        return added;
    }

    private static OpenTask randomTask(Random random, String id, ProposalId on) {
        LocalDate due = random.nextInt(5) == 0 ? null : TODAY.plusDays(random.nextInt(14) - 4);
        PersonId claimedBy = random.nextInt(3) == 0 ? ME : null;
        return new OpenTask(
                new TaskId(id),
                oneOf(random, KINDS),
                on,
                oneOf(random, SEATS),
                null,
                null,
                Examples.NOW.plusSeconds(random.nextInt(3)),
                due,
                claimedBy,
                claimedBy == null ? null : Examples.NOW,
                null,
                null);
    }

    private static Actor randomActor(Random random) {
        Set<SeatId> own = some(random, SEATS);
        StandIn standIn = new StandIn(oneOf(random, SEATS), some(random, List.of(WorkScope.values())), null);
        return new Actor(ME, own, List.of(standIn));
    }

    private static WorkFilter randomFilter(Random random) {
        return new WorkFilter(
                random.nextInt(3) == 0 ? oneOf(random, WORDS).substring(0, 3) : "",
                some(random, KINDS),
                random.nextInt(4) == 0 ? new ProposalNumber(2018, 2 + random.nextInt(12)) : null,
                random.nextInt(3) == 0 ? new ThemeNumber(1 + random.nextInt(4)) : null,
                random.nextInt(3) == 0 ? oneOf(random, List.of(Examples.GELDERLAND, Examples.UTRECHT)) : null,
                null,
                some(random, SEATS),
                random.nextBoolean() ? null : oneOf(random, List.of(WorkTerm.values())),
                random.nextInt(4) == 0 ? WorkClaim.MINE : null,
                random.nextInt(4) == 0 ? oneOf(random, List.of(WorkAside.values())) : null);
    }

    private static boolean matches(OpenTask task, About about, WorkFilter filter) {
        return about.word().startsWith(filter.words())
                && (filter.proposal() == null || filter.proposal().equals(about.number()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(task.kind()))
                && (filter.theme() == null || filter.theme().equals(about.theme()))
                && (filter.province() == null || about.provinces().contains(filter.province()))
                && (filter.seats().isEmpty() || filter.seats().contains(task.seat()))
                && (filter.term() == null || matches(task.due(), filter.term()))
                && (filter.claim() == null || ME.equals(task.claimedBy()));
    }

    private static boolean matches(@Nullable LocalDate due, WorkTerm term) {
        return switch (term) {
            case OVERDUE -> due != null && due.isBefore(TODAY);
            case WITHIN_WEEK -> due != null && !due.isBefore(TODAY) && due.isBefore(TODAY.plusDays(7));
            case NONE -> due == null;
        };
    }

    private static List<String> pages(WorkList list, Actor actor, WorkFilter filter, WorkOrder order, int size) {
        List<String> ids = new ArrayList<>();
        WorkCursor after = null;
        List<InboxRow> page;
        do {
            page = list.search(actor, Reader.nobody(), filter, TODAY).rows(order, after, size);
            for (InboxRow row : page) {
                ids.add(row.task().id().value());
                after = WorkCursor.at(row);
            }
        } while (page.size() == size);
        return ids;
    }

    private RegionalProposal addAbout(int sequence, ContentBuilder content) {
        RegionalProposal added = Examples.draft(Examples.GELDERLAND, sequence);
        added.edit(content.build(), 0, Examples.PERSON, Examples.NOW);
        added.submit(Examples.PERSON, Examples.NOW);
        proposals.add(added);
        return added;
    }

    private static <T> T oneOf(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private static WorkFilter filter(@Nullable ThemeNumber theme, @Nullable ProvinceCode province) {
        return WorkFilter.everything().about(theme, province);
    }

    private static WorkFilter words(String words) {
        return WorkFilter.everything().withWords(words);
    }

    private List<InboxRow> rows(Actor actor) {
        return list.search(actor, Reader.nobody(), WorkFilter.everything(), TODAY)
                .rows(WorkOrder.DUE, null, 10);
    }

    private List<String> found(Actor actor) {
        return found(actor, WorkFilter.everything());
    }

    private List<String> found(Actor actor, WorkFilter filter) {
        return found(actor, Reader.nobody(), filter);
    }

    private List<String> found(Actor actor, Reader reader, WorkFilter filter) {
        return list.search(actor, reader, filter, TODAY).rows(WorkOrder.DUE, null, 10).stream()
                .map(row -> row.task().id().value())
                .toList();
    }

    private OpenTask open(OpenTask task) {
        tasks.opened(task);
        return task;
    }

    private static Actor holding(SeatId... seats) {
        return new Actor(ME, Set.of(seats));
    }

    private OpenTask task(String id, SeatId seat, @Nullable LocalDate due) {
        return task(id, TaskKind.CHECK_COMPLETENESS, seat, due);
    }

    private OpenTask task(String id, TaskKind kind, SeatId seat, @Nullable LocalDate due) {
        return task(id, kind, proposal.id(), seat, due);
    }

    private static OpenTask task(String id, TaskKind kind, ProposalId on, SeatId seat, @Nullable LocalDate due) {
        return new OpenTask(new TaskId(id), kind, on, seat, null, null, Examples.NOW, due, null, null, null, null);
    }
}
