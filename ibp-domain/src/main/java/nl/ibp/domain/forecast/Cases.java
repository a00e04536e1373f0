package nl.ibp.domain.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All visits there are to learn from, by kind. Made once, then only read, by any number of threads. */
public final class Cases {

    private final Map<Kind, CasesInOrder> byKind;

    private Cases(Map<Kind, CasesInOrder> byKind) {
        this.byKind = byKind;
    }

    /** @param line knows the meetings that were held, so that steps can be counted in them */
    public static Cases of(Stream<Visit> visits, DayLine line) {
        Map<Kind, CasesInOrder.Collected> collected = new HashMap<>();
        Map<Kind, List<CasesInOrder.Collected>> widening = new HashMap<>();
        visits.filter(visit -> !visit.isBrokenOff()).forEach(visit -> {
            int packed = packed(visit, line);
            widening.computeIfAbsent(visit.kind(), kind -> widening(kind, collected))
                    .forEach(each -> each.add(visit.left(), packed));
        });
        return new Cases(
                collected.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue()
                        .inOrder())));
    }

    private static List<CasesInOrder.Collected> widening(Kind narrow, Map<Kind, CasesInOrder.Collected> collected) {
        return narrow.fromNarrowToWide().stream()
                .map(kind -> collected.computeIfAbsent(kind, none -> new CasesInOrder.Collected()))
                .toList();
    }

    private static int packed(Visit visit, DayLine line) {
        MeetingDays meetings = line.meetingsOf(visit.body());
        int entered = line.indexOf(visit.entered());
        int left = line.indexOf(visit.left());
        int taken = meetings.between(entered, left);
        int lag = taken == 0 ? 0 : left - meetings.nthAfter(entered, taken);
        return lag > PastCase.LONGEST_LAG
                ? PastCase.of(visit.days(), visit.next(), 0, 0)
                : PastCase.of(visit.days(), visit.next(), taken, lag);
    }

    /** What could be learned from them on a day: later ones had not happened yet. */
    public Experience knownOn(LocalDate day) {
        return new Experience(this, day);
    }

    @Nullable
    CasesInOrder of(Kind kind) {
        return byKind.get(kind);
    }
}
