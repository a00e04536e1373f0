package nl.ibp.ui.administration;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.ui.administration.AccountRow.SeatOfAccount;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.organisation.AccountHolder;

/** Puts accounts into words. */
class AccountRows {

    private final NameBook names;
    private final Locale locale;

    AccountRows(NameBook names, Locale locale) {
        this.names = names;
        this.locale = locale;
    }

    List<AccountRow> of(List<AccountHolder> holders) {
        return holders.stream()
                .map(holder -> new AccountRow(
                        holder, holder.appointments().stream().map(this::seat).toList()))
                .toList();
    }

    private SeatOfAccount seat(Appointment appointment) {
        Formats formats = Formats.in(locale);
        String from = formats.date(appointment.from());
        String since = appointment.until() == null
                ? I18NProvider.translate(locale, "administration.accounts.since", from)
                : I18NProvider.translate(locale, "administration.seats.until", from, formats.date(appointment.until()));
        return new SeatOfAccount(names.seat(appointment.seat(), locale), since, appointment);
    }
}
