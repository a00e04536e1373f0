package nl.ibp.ui.administration;

import java.util.List;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.workflow.organisation.AccountHolder;

/** An account in words, with the seats that go with it. */
record AccountRow(AccountHolder holder, List<SeatOfAccount> seats) {

    /** A seat by its name, and since when it is held. */
    record SeatOfAccount(String name, String since, Appointment appointment) {}

    String name() {
        return holder.person().displayName();
    }

    boolean matches(String search) {
        return SearchWords.allIn(name() + " " + holder.username() + " " + seats, search);
    }
}
