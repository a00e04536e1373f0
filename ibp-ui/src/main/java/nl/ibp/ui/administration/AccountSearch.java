package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;

/** Who has an account, for those who are looked for. */
class AccountSearch extends RowSearch<AccountRow> {

    private final AccountDialogs dialogs;

    /** @param search called with what somebody looks for */
    AccountSearch(AccountDialogs dialogs, Consumer<String> search) {
        super("administration.accounts", search);
        this.dialogs = dialogs;
    }

    @Override
    boolean matches(AccountRow row, String search) {
        return row.matches(search);
    }

    @Override
    String count(List<AccountRow> rows) {
        return getTranslation("administration.accounts.count", rows.size());
    }

    @Override
    Component table(List<AccountRow> rows) {
        return new AccountTable(rows, dialogs);
    }
}
