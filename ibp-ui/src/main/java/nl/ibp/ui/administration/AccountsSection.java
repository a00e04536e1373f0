package nl.ibp.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;

/** Lets an administrator say who can sign in, and for which seats. */
class AccountsSection extends Section {

    private final AccountSearch search;
    private final StatusMessage result = new StatusMessage();
    private final Runnable changed;

    /**
     * @param searched called with what somebody looks for
     * @param changed what follows when something was done
     */
    AccountsSection(AccountsDesk desk, Consumer<String> searched, Runnable changed) {
        this.changed = changed;
        AccountDialogs dialogs = new AccountDialogs(desk, getLocale(), this::done);
        search = new AccountSearch(dialogs, searched);
        Paragraph explained = new Paragraph(getTranslation("administration.accounts.explained"));
        explained.addClassName("muted");
        Button open = new Button(getTranslation("administration.accounts.open"), click -> dialogs.open());
        add(new H2(getTranslation("administration.accounts")), explained, new Div(open), result, search);
    }

    void show(List<AccountRow> rows, String text) {
        search.show(rows, text);
    }

    private void done(String what) {
        result.say(new Notice(State.DONE, what));
        changed.run();
    }
}
