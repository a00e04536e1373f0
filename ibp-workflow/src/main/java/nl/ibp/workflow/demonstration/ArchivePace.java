package nl.ibp.workflow.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.workflow.inbox.TaskKind;

/**
 * How long everything takes in one example, and what becomes of it: drawn by chance, the same at every making. Some
 * dossiers are slow at every step, and so are some provinces and the BAC Regionale Economie.
 */
class ArchivePace {

    private static final double SPREAD = 0.45;
    private static final double SPREAD_OF_DOSSIERS = 0.2;
    private static final double MOST_TIMES_AS_LONG = 3;
    private static final int OFFICE_OPENS = 9;
    private static final int MINUTES_IN_OFFICE = 7 * 60;
    private static final BodyId SLOW_COMMITTEE = new BodyId("bac-re");

    private final Random random;
    private final double slowness;

    ArchivePace(long seed, int example) {
        random = new Random(seed * 1_000_003 + example * 7_919L);
        // The first numbers of seeds that lie close together are alike.
        random.nextLong();
        random.nextLong();
        slowness = Math.exp(SPREAD_OF_DOSSIERS * random.nextGaussian());
    }

    /** Working days that something of such a median takes, at least one. */
    int days(double median) {
        double days = median * slowness * Math.exp(SPREAD * random.nextGaussian());
        return (int) Math.max(1, Math.round(Math.min(days, MOST_TIMES_AS_LONG * median)));
    }

    int days(double median, ProvinceCode at) {
        return days(median * slownessOf(at));
    }

    /** From four fifths to one and a half of what others take. */
    private static double slownessOf(ProvinceCode province) {
        return 0.8 + Math.floorMod(province.value().hashCode() * 5, 12) * 0.7 / 11;
    }

    /** A committee that is busy puts one more meeting between. */
    boolean misses(BodyId committee) {
        return oneIn(committee.equals(SLOW_COMMITTEE) ? 2 : 8);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Half of the members write their position down in one go. */
    boolean beginsBefore(TaskKind kind) {
        return kind != TaskKind.REVIEW_BY_MEMBER || oneIn(2);
    }

    /** Of the working days something takes, those that pass before anybody begins. */
    int waiting(int days) {
        return (int) (days * 0.7 * random.nextDouble());
    }

    Instant inOfficeHours(LocalDate day) {
        LocalTime time = LocalTime.of(OFFICE_OPENS, 0).plusMinutes(random.nextInt(MINUTES_IN_OFFICE));
        return day.atTime(time).atZone(OfficialTime.ZONE).toInstant();
    }
}
