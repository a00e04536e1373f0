package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Leads to the parts of the page, and shows which of them one is reading. */
class SectionNavigation extends Nav {

    SectionNavigation(List<DossierSection> sections) {
        addClassNames("dossier-nav", "no-print");
        setAriaLabel(getTranslation("dossier.sections"));
        UnorderedList list = new UnorderedList();
        sections.forEach(section -> list.add(new ListItem(link(section))));
        add(list);
    }

    private Anchor link(DossierSection section) {
        Anchor link = new Anchor("#" + section.anchor(), getTranslation(section.textKey()));
        // The router would take the address for one of ours.
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("import(new URL('dossier.js', document.baseURI)).then(m => m.followSections(this))");
    }
}
