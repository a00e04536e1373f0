package nl.ibp.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.ibp.domain.calendar.OfficialTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursPolicyTest {

    /** Quiet from seven in the evening to seven in the morning and in weekends; the digest at eight. */
    private static final NoticeTimes USUAL = NoticeTimes.usual();

    private static final NoticeTimes NEVER_QUIET =
            new NoticeTimes(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false, LocalTime.of(8, 0));

    // 4 May 2026 is a Monday.
    @ParameterizedTest
    @CsvSource({
        "2026-05-04T10:00, 2026-05-04T10:00",
        "2026-05-04T18:59, 2026-05-04T18:59",
        "2026-05-04T19:00, 2026-05-05T07:00",
        "2026-05-04T23:59, 2026-05-05T07:00",
        "2026-05-05T00:00, 2026-05-05T07:00",
        "2026-05-05T06:59, 2026-05-05T07:00",
        "2026-05-05T07:00, 2026-05-05T07:00",
        "2026-05-08T19:00, 2026-05-11T07:00",
        "2026-05-09T12:00, 2026-05-11T07:00",
        "2026-05-10T23:30, 2026-05-11T07:00"
    })
    void keepsQuietAtNightAndInTheWeekend(LocalDateTime happened, LocalDateTime mailed) {
        assertThat(QuietHoursPolicy.earliest(USUAL, moment(happened))).isEqualTo(moment(mailed));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T08:59, 2026-05-04T08:59",
        "2026-05-04T09:00, 2026-05-04T17:00",
        "2026-05-04T17:00, 2026-05-04T17:00",
        "2026-05-09T12:00, 2026-05-09T17:00"
    })
    void keepsQuietWithinOneDayToo(LocalDateTime happened, LocalDateTime mailed) {
        NoticeTimes inMeetings = new NoticeTimes(LocalTime.of(9, 0), LocalTime.of(17, 0), false, LocalTime.of(8, 0));

        assertThat(QuietHoursPolicy.earliest(inMeetings, moment(happened))).isEqualTo(moment(mailed));
    }

    @Test
    void waitsForNothingWithoutQuietHours() {
        Instant sundayNight = moment(LocalDateTime.parse("2026-05-10T03:00"));

        assertThat(QuietHoursPolicy.earliest(NEVER_QUIET, sundayNight)).isEqualTo(sundayNight);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T07:00, 2026-05-04T08:00",
        "2026-05-04T08:00, 2026-05-04T08:00",
        "2026-05-04T08:01, 2026-05-05T08:00",
        "2026-05-08T12:00, 2026-05-11T08:00",
        "2026-05-10T07:00, 2026-05-11T08:00"
    })
    void putsWhatHappenedInTheNextDigest(LocalDateTime happened, LocalDateTime digest) {
        assertThat(QuietHoursPolicy.digestOf(USUAL, moment(happened))).isEqualTo(moment(digest));
    }

    @Test
    void bringsTheDigestInWeekendsToWhoWantsThem() {
        Instant friday = moment(LocalDateTime.parse("2026-05-08T12:00"));

        assertThat(QuietHoursPolicy.digestOf(NEVER_QUIET, friday))
                .isEqualTo(moment(LocalDateTime.parse("2026-05-09T08:00")));
    }

    /** On 29 March 2026 there is no half past two. */
    @Test
    void comesAnHourLaterByTheClockWhereTheEndOfQuietDoesNotExist() {
        NoticeTimes untilHalfPastTwo =
                new NoticeTimes(LocalTime.of(22, 0), LocalTime.of(2, 30), false, LocalTime.of(2, 30));
        Instant before = Instant.parse("2026-03-29T00:15:00Z");

        assertThat(QuietHoursPolicy.earliest(untilHalfPastTwo, before)).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(QuietHoursPolicy.digestOf(untilHalfPastTwo, before)).isEqualTo("2026-03-29T01:30:00Z");
    }

    /** On 25 October 2026 half past two comes twice, and quiet ends at the second. */
    @Test
    void staysQuietWhereAnHourComesTwice() {
        NoticeTimes untilHalfPastTwo =
                new NoticeTimes(LocalTime.of(22, 0), LocalTime.of(2, 30), false, LocalTime.of(2, 30));

        assertThat(QuietHoursPolicy.earliest(untilHalfPastTwo, Instant.parse("2026-10-25T00:15:00Z")))
                .isEqualTo("2026-10-25T01:30:00Z");
        assertThat(QuietHoursPolicy.earliest(untilHalfPastTwo, Instant.parse("2026-10-25T01:15:00Z")))
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    /** Over several years, so over many changes of the clock. */
    @Property
    void neverComesBeforeItHappenedNorWhileItIsQuiet(
            @ForAll @IntRange(max = 47) int from,
            @ForAll @IntRange(max = 47) int until,
            @ForAll boolean weekend,
            @ForAll @LongRange(min = 1_760_000_000L, max = 1_860_000_000L) long second) {
        NoticeTimes times = new NoticeTimes(half(from), half(until), weekend, half(until));
        Instant happened = Instant.ofEpochSecond(second);

        ZonedDateTime mailed = QuietHoursPolicy.earliest(times, happened).atZone(OfficialTime.ZONE);

        assertThat(mailed.toInstant()).isAfterOrEqualTo(happened);
        assertThat(times.isQuietAt(mailed.toLocalTime())).isFalse();
        assertThat(weekend && mailed.getDayOfWeek().getValue() >= 6).isFalse();
        assertThat(QuietHoursPolicy.digestOf(times, happened)).isAfterOrEqualTo(happened);
    }

    private static LocalTime half(int half) {
        return LocalTime.MIDNIGHT.plusMinutes(30L * half);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(OfficialTime.ZONE).toInstant();
    }
}
