package nl.ibp.ui.administration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import java.util.function.Supplier;
import nl.ibp.domain.Refused;

/** Leads from one page of administration to the others. */
public class AdministrationPages extends Nav {

    public AdministrationPages(AdministrationPage current) {
        addClassNames("page-tabs", "no-print");
        setAriaLabel(getTranslation("administration.pages"));
        UnorderedList list = new UnorderedList();
        for (AdministrationPage page : AdministrationPage.values()) {
            Anchor link = new Anchor(page.path(), getTranslation(page.textKey()));
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** Who may not see a page learns no more than that there is none. */
    public static <T> T orNotFound(Supplier<T> content) {
        try {
            return content.get();
        } catch (Refused noAdministrator) {
            throw new NotFoundException();
        }
    }
}
