package nl.ibp.ui.proposal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.workflow.monitoring.Dossier;

/** Flags what was given or decided on a version that is no longer the present one, and leads to what changed since. */
final class EarlierVersion {

    private EarlierVersion() {}

    /**
     * Empty for what stands on the present version.
     *
     * @param key of what the flag says, with {@code .what} for what follows from it
     */
    static Optional<Notice> flag(String key, Dossier dossier, int version) {
        return link(dossier, version)
                .map(link -> new Notice(State.WAITING_FOR_YOU, I18NProvider.translate(key + ".what"))
                        .withTitle(I18NProvider.translate(key, version, dossier.version()))
                        .with(new Paragraph(link)));
    }

    /** The way to what changed since; empty for what stands on the present version. */
    static Optional<Anchor> link(Dossier dossier, int version) {
        return version == dossier.version()
                ? Optional.empty()
                : Optional.of(new Anchor(
                        DossierNavigation.addressOf(dossier.proposal().id(), version, dossier.version()),
                        I18NProvider.translate("difference.since.show", version)));
    }
}
