package nl.ibp.ui.proposal.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Stated;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.programme.ApproximateDate;
import nl.ibp.domain.programme.FundingSourceId;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Precision;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.GeoPoint;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.proposal.drafting.DraftInput.MilestoneInput;
import nl.ibp.ui.proposal.drafting.DraftInput.MoneyInput;
import nl.ibp.ui.proposal.drafting.DraftInput.PointInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RegionInput;
import nl.ibp.ui.proposal.drafting.DraftInput.RequestInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content goes into the form and comes out as it went in, whatever it holds. */
class DraftRoundTripTest {

    private static final List<String> TEXTS =
            List.of("Food Valley", "é, 🚜 en \"aanhaling\"", "<script>alert(1)</script>", "a", "x".repeat(200));

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingOfContent(long seed) {
        ProposalContent content = new Contents(seed).content();

        for (Locale locale : Languages.ALL) {
            ReadDraft read = DraftReader.read(DraftWriter.write(content, locale), content);

            assertThat(read.problems()).isEmpty();
            assertThat(read.content()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsFormAsTyped(long seed) {
        DraftInput input = DraftWriter.write(new Contents(seed).content(), Languages.DUTCH);

        assertThat(TypedInput.read(TypedInput.fields(input, 7))).contains(new TypedInput(input, 7));
    }

    @Test
    void keepsEveryWrongLetterForLater() {
        DraftInput wrong = wrong();

        assertThat(TypedInput.read(TypedInput.fields(wrong, 3))).contains(new TypedInput(wrong, 3));
    }

    @Test
    void readsNothingWhereNothingWasTyped() {
        assertThat(TypedInput.read(Map.of())).isEmpty();
    }

    @Test
    void survivesFieldsThatFitNoForm() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("revision", "1", "regions.999999999.name", "x"));

        assertThat(TypedInput.read(fields)).isEmpty();
    }

    @Test
    void storesNoCharacterThatDatabaseRefuses() {
        DraftInput input = DraftInput.empty().withWhat("a\0b\uD800c", "", false, List.of(), List.of());

        assertThat(TypedInput.fields(input, 1).get("title")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void tellsEachWrongFieldByItsNameAndReadsTheOthers() {
        ReadDraft read = DraftReader.read(wrong(), ProposalContent.empty());

        assertThat(read.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "summary",
                        "regions.0.points.0.longitude",
                        "otherPartners",
                        "requests.0.request",
                        "moneyLines.pv25.accres.2027",
                        "milestones.0.when");
        assertThat(read.content().regions()).containsExactly(new Region("Veluwe", List.of()));
        assertThat(read.content().otherPartners()).containsExactly("Gemeente Ede");
    }

    @Test
    void keepsEarlierTitleWhileNewOneIsTooLong() {
        ProposalContent kept = DraftReader.read(
                        DraftInput.empty().withWhat("Food Valley", "", false, List.of(), List.of()),
                        ProposalContent.empty())
                .content();
        DraftInput tooLong = DraftInput.empty().withWhat("x".repeat(300), "", false, List.of(), List.of());

        ReadDraft read = DraftReader.read(tooLong, kept);

        assertThat(read.content().title()).isEqualTo("Food Valley");
        assertThat(read.problems()).containsExactly(Problem.of("title", "TEXT_TOO_LONG", 200));
    }

    private static DraftInput wrong() {
        return new DraftInput(
                "x".repeat(300),
                "bel\u0007",
                true,
                List.of(new RegionInput("Veluwe", List.of(new PointInput("5,8", "oost")))),
                List.of(4),
                List.of(),
                "Gemeente Ede\n" + "y".repeat(201),
                List.of(new RequestInput("\u202Eomgekeerd", "LNV")),
                List.of(new MoneyInput("pv25", "accres", 2027, "1e99", "")),
                List.of(new MilestoneInput("Kaart", DateKind.DAY, "31-2-2027", "")));
    }

    /** Varied contents, the same for the same seed. */
    private static final class Contents {

        private final Random random;

        Contents(long seed) {
            random = new Random(seed);
        }

        ProposalContent content() {
            return new ProposalContent(
                    text(),
                    text() + "\nregel twee",
                    random.nextBoolean() ? Urgency.URGENT : Urgency.NORMAL,
                    some(() -> new Region(text(), some(this::point))),
                    some(() -> new ThemeNumber(1 + random.nextInt(10))),
                    provinces().stream()
                            .map(code -> new CoSubmitter(code, random.nextBoolean()))
                            .toList(),
                    some(this::text).stream().distinct().toList(),
                    some(() -> new CentralGovernmentRequest(text(), random.nextBoolean() ? "LNV" : "")),
                    some(this::moneyLine),
                    some(() -> new Milestone(text(), date())),
                    List.of());
        }

        private String text() {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }

        private <T> List<T> some(Supplier<T> maker) {
            List<T> some = new ArrayList<>();
            IntStream.range(0, random.nextInt(5)).forEach(index -> some.add(maker.get()));
            return some;
        }

        private GeoPoint point() {
            return new GeoPoint(3 + random.nextDouble() * 4.5, 50.5 + random.nextDouble() * 3.5);
        }

        private List<ProvinceCode> provinces() {
            List<ProvinceCode> codes = new ArrayList<>(IntStream.rangeClosed(20, 31)
                    .mapToObj(number -> new ProvinceCode("pv" + number))
                    .toList());
            Collections.shuffle(codes, random);
            return codes.subList(0, random.nextInt(5));
        }

        private MoneyLine moneyLine() {
            Stated<Euros> amount =
                    switch (random.nextInt(3)) {
                        case 0 -> Stated.proMemorie();
                        case 1 -> Stated.unstated();
                        default -> Stated.of(new Euros(BigDecimal.valueOf(random.nextLong(1_000_000_000L), 2)));
                    };
            return new MoneyLine(
                    new ProvinceCode("pv" + (20 + random.nextInt(12))),
                    new FundingSourceId("eigen-middelen"),
                    2018 + random.nextInt(10),
                    amount,
                    random.nextBoolean() ? text() : "");
        }

        private ApproximateDate date() {
            int year = 2018 + random.nextInt(20);
            LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            String label = random.nextBoolean() ? "zoals geschreven" : "";
            return switch (random.nextInt(10)) {
                case 0 -> ApproximateDate.none();
                case 1 -> ApproximateDate.proMemorie();
                case 2 -> ApproximateDate.day(label, day);
                case 3 -> ApproximateDate.month(label, YearMonth.from(day));
                case 4 -> ApproximateDate.year(label, year);
                case 5 -> ApproximateDate.midYear(label, year);
                case 6 -> ApproximateDate.summer(label, year);
                case 7 -> ApproximateDate.beforeSummer(label, year);
                case 8 -> new ApproximateDate(label, day, null, Precision.UNTIL);
                default -> new ApproximateDate(label, day, day.plusDays(40), Precision.SEASON);
            };
        }
    }
}
