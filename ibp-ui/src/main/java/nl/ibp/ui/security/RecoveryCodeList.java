package nl.ibp.ui.security;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;

/** Codes for who loses the telephone, shown this once. */
public class RecoveryCodeList extends Composite<Div> {

    private final List<String> codes;

    public RecoveryCodeList(List<String> codes) {
        this.codes = codes;
    }

    @Override
    protected Div initContent() {
        UnorderedList list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        Div all = new Div(
                new Notice(State.INFO, getTranslation("account.recovery.once.what"))
                        .withTitle(getTranslation("account.recovery.once"))
                        .announced(),
                list);
        all.addClassName("stack");
        all.getElement().setAttribute("tabindex", "-1");
        return all;
    }

    /** They are not shown again, so nobody may miss them. */
    public void takeCursor() {
        getContent().getElement().executeJs("this.focus(); this.scrollIntoView({ block: 'center' })");
    }
}
