package nl.ibp.domain.organisation;

import static nl.ibp.domain.organisation.SeatRole.ADMINISTRATOR;
import static nl.ibp.domain.organisation.SeatRole.BOARD;
import static nl.ibp.domain.organisation.SeatRole.BUREAU;
import static nl.ibp.domain.organisation.SeatRole.CHAIR;
import static nl.ibp.domain.organisation.SeatRole.COLLEGE;
import static nl.ibp.domain.organisation.SeatRole.HEAD_GROUP;
import static nl.ibp.domain.organisation.SeatRole.MANAGER;
import static nl.ibp.domain.organisation.SeatRole.MEMBER;
import static nl.ibp.domain.organisation.SeatRole.POLICY_OFFICER;
import static nl.ibp.domain.organisation.SeatRole.SECRETARY;
import static nl.ibp.domain.organisation.SeatRole.STATES_CLERK;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose figures somebody sees: who works for all provinces together sees those of all, a province its own, and who keeps a
 * committee going those of its members. What others may know of the rest says {@link JointFiguresPolicy}.
 */
public final class FiguresPolicy {

    private static final Set<SeatRole> FOR_ALL = EnumSet.of(MANAGER, BUREAU, BOARD, HEAD_GROUP, ADMINISTRATOR);
    private static final Set<SeatRole> FOR_PROVINCE = EnumSet.of(POLICY_OFFICER, COLLEGE, STATES_CLERK, MEMBER);
    private static final Set<SeatRole> FOR_COMMITTEE = EnumSet.of(CHAIR, SECRETARY);

    private FiguresPolicy() {}

    public static FigureScope of(Collection<Seat> seats) {
        return new FigureScope(
                with(seats, FOR_ALL).findAny().isPresent(),
                with(seats, FOR_PROVINCE)
                        .map(Seat::province)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                with(seats, FOR_COMMITTEE).map(Seat::body).collect(Collectors.toSet()));
    }

    private static Stream<Seat> with(Collection<Seat> seats, Set<SeatRole> roles) {
        return seats.stream().filter(seat -> roles.contains(seat.role()));
    }
}
