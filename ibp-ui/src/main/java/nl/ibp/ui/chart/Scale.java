package nl.ibp.ui.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.ibp.ui.i18n.Formats;

/**
 * Where a figure or a day stands, in hundredths of the width.
 *
 * @param ticks what is written along it, few enough for a telephone
 */
public record Scale(double from, double until, List<Tick> ticks) {

    /** @param at in hundredths of the width */
    public record Tick(double at, String label) {}

    private static final int MOST_TICKS = 5;
    /** In hundredths of the width of a telephone. */
    private static final double LETTER = 2.3;

    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120};

    public Scale {
        if (from >= until) {
            throw new IllegalArgumentException("A scale from " + from + " to " + until);
        }
        ticks = List.copyOf(ticks);
    }

    /** From nought to a round number that is not below this most, in whole steps of 1, 2 or 5 and their tens. */
    public static Scale upTo(double most, Locale language) {
        long step = step(most);
        long steps = Math.max(1, (long) Math.ceil(most / step));
        Formats formats = Formats.in(language);
        return new Scale(
                0,
                (double) steps * step,
                LongStream.rangeClosed(0, steps)
                        .mapToObj(index -> new Tick(100.0 * index / steps, formats.number(index * step)))
                        .toList());
    }

    private static long step(double most) {
        for (long ten = 1; ; ten *= 10) {
            for (long step : new long[] {ten, 2 * ten, 5 * ten}) {
                if (step * MOST_TICKS >= most) {
                    return step;
                }
            }
        }
    }

    /** Days, with the beginnings of months, quarters or years among them. */
    public static Scale between(LocalDate from, LocalDate until, Locale language) {
        LocalDate end = until.isAfter(from) ? until : from.plusDays(1);
        Scale bare = new Scale(from.toEpochDay(), end.toEpochDay(), List.of());
        int months = IntStream.of(MONTHS)
                .filter(step -> hasRoom(
                        beginnings(from, end, step).stream().map(bare::at).toList(), words(step, language)))
                .findFirst()
                .orElse(MONTHS[MONTHS.length - 1]);
        DateTimeFormatter words = words(months, language);
        return new Scale(
                bare.from,
                bare.until,
                beginnings(from, end, months).stream()
                        .map(day -> new Tick(bare.at(day), words.format(day).replace(".", "")))
                        .toList());
    }

    private static DateTimeFormatter words(int months, Locale language) {
        return DateTimeFormatter.ofPattern(months % 12 == 0 ? "yyyy" : "MMM yyyy", language);
    }

    // At the edge they stand beside their line, so that they reach further.
    private static boolean hasRoom(List<Double> ticks, DateTimeFormatter words) {
        double length = LETTER * words.format(LocalDate.EPOCH).replace(".", "").length();
        return IntStream.range(1, ticks.size()).allMatch(index -> {
            double before = ticks.get(index - 1);
            double next = ticks.get(index);
            boolean isAtEdge = before < Svg.NEAR_EDGE || next > 100 - Svg.NEAR_EDGE;
            return next - before > (isAtEdge ? 1.5 : 1) * length + LETTER;
        });
    }

    private static List<LocalDate> beginnings(LocalDate from, LocalDate until, int months) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = LocalDate.of(from.getYear() / 10 * 10, 1, 1);
        for (; !day.isAfter(until); day = day.plusMonths(months)) {
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }

    /** What lies outside stands at the edge. */
    public double at(double value) {
        return Math.max(0, Math.min(100, 100 * (value - from) / (until - from)));
    }

    public double at(LocalDate day) {
        return at((double) day.toEpochDay());
    }
}
