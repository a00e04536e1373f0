package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.ibp.ui.component.Glyph;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.PathLine;
import nl.ibp.ui.component.SecretBadge;
import nl.ibp.ui.component.State;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.StatusBadge;
import nl.ibp.ui.proposal.StatusPath;
import nl.ibp.ui.secrecy.SecrecyPanel;
import nl.ibp.workflow.monitoring.SecretDossier;

/** What stands in the place of a secret dossier for who may know that it is there, and nothing else. */
class ClosedDossier extends Div {

    ClosedDossier(SecretDossier dossier, NameBook names) {
        addClassName("stack-l");
        PageHeader header = new PageHeader(getTranslation("secrecy.dossier"))
                .withEyebrow(
                        new Span(dossier.number().toString()),
                        new StatusBadge(dossier.status(), getLocale()),
                        new SecretBadge(getLocale()))
                .withLead(getTranslation("dossier.lead", names.province(dossier.lead())));
        Div path = new Div(new PathLine(StatusPath.of(dossier.status(), dossier.parked(), getLocale())));
        path.addClassName("dossier-path");
        Section secrecy = new Section(
                new H2(getTranslation(DossierSection.SECRECY.textKey())),
                SecrecyPanel.outside(dossier.notes(), dossier.reads(), names));
        secrecy.addClassNames("card", "dossier-section");
        add(
                header,
                path,
                new Notice(State.INFO, Glyph.LOCK, getTranslation("secrecy.closed.what"))
                        .withTitle(getTranslation("secrecy.closed")),
                secrecy);
    }
}
