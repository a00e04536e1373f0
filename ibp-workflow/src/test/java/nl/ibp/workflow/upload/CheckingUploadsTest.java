package nl.ibp.workflow.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CheckingUploadsTest {

    private static final Actor SOMEBODY = new Actor(new PersonId("somebody"), Set.of(new SeatId("beleid-gelderland")));

    /** What makers of scanners agreed upon for trying them; in two parts, or scanners would find this class. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void letsAFileInThatIsSound() {
        byte[] large = new byte[300_000];
        IntStream.range(0, large.length).forEach(at -> large[at] = (byte) at);
        AtomicReference<byte[]> received = new AtomicReference<>(new byte[0]);
        try (FakeClamd clamd = FakeClamd.answering(file -> {
            received.set(file);
            return "stream: OK";
        })) {
            assertThatCode(() -> check(clamd.place(), large)).doesNotThrowAnyException();
        }

        assertThat(Arrays.equals(received.get(), large))
                .as("all of it was looked at")
                .isTrue();
    }

    @Test
    void refusesAFileInWhichSomethingIsFound() {
        try (FakeClamd clamd = FakeClamd.answering(CheckingUploadsTest::answer)) {
            assertThatThrownBy(() -> check(clamd.place(), EICAR.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOfSatisfying(Refused.class, CheckingUploadsTest::isHarmful);
        }
    }

    private static String answer(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII).equals(EICAR)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    private static void isHarmful(Refused refused) {
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("attachments");
            assertThat(problem.reason()).isEqualTo("UPLOAD_HARMFUL");
        });
    }

    @Test
    void refusesWhatNobodyCouldJudge() {
        try (FakeClamd clamd = FakeClamd.answering(file -> "INSTREAM size limit exceeded. ERROR")) {
            assertNotChecked(clamd.place());
        }
        try (FakeClamd clamd = FakeClamd.answering(file -> "")) {
            assertNotChecked(clamd.place());
        }
        FakeClamd gone = FakeClamd.answering(file -> "stream: OK");
        gone.close();
        assertNotChecked(gone.place());
        assertNotChecked("scanner.invalid:3310");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void waitsForNoScannerThatTakesNothing() throws IOException {
        byte[] more = new byte[10_000_000];
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Clamd clamd = new Clamd("127.0.0.1:" + deaf.getLocalPort(), Duration.ofMillis(200));

            assertNotChecked("a scanner that takes nothing", () -> new CheckingUploads(clamd)
                    .require(SOMEBODY, "attachments", more));
        }
    }

    private static void assertNotChecked(String place) {
        assertNotChecked(place, () -> check(place, new byte[] {1}));
    }

    private static void assertNotChecked(String what, ThrowingCallable check) {
        assertThatThrownBy(check).as(what).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo("UPLOAD_NOT_CHECKED")));
    }

    @Test
    void letsEverythingInWhereThereIsNoScanner() {
        assertThatCode(() -> check(" ", EICAR.getBytes(StandardCharsets.US_ASCII)))
                .doesNotThrowAnyException();
    }

    private static void check(String place, byte[] file) {
        new CheckingUploads(new Clamd(place)).require(SOMEBODY, "attachments", file);
    }
}
