package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.proposal.ContentVersion;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.proposal.DossierNavigation;

/** The versions of a proposal's content, the latest first, each a link to read it. */
class VersionLinks extends Nav {

    /** @param shown the version one reads; none while versions are compared */
    VersionLinks(RegionalProposal proposal, int shown) {
        addClassNames("dossier-versions", "no-print");
        setAriaLabel(getTranslation("dossier.versions"));
        UnorderedList list = new UnorderedList();
        for (int number = proposal.versions().size(); number > 0; number--) {
            Anchor link = link(proposal, proposal.versions().get(number - 1));
            if (number == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    private Anchor link(RegionalProposal proposal, ContentVersion version) {
        boolean latest = version.number() == proposal.versions().size();
        String day = Formats.in(getLocale()).date(OfficialTime.dayOf(version.submittedAt()));
        String key = latest ? "dossier.version.latest" : "dossier.version";
        String address = latest
                ? DossierNavigation.addressOf(proposal.id())
                : DossierNavigation.addressOf(proposal.id(), version.number());
        return new Anchor(address, getTranslation(key, version.number(), day));
    }
}
