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
     * @param key of what the flag says, with {@code .what} for what follows from it and {@code .same} where the text did
     *     not change
     */
    static Optional<Notice> flag(String key, Dossier dossier, int version) {
        if (version == dossier.version()) {
            return Optional.empty();
        }
        String title = I18NProvider.translate(key, version, dossier.version());
        return Optional.of(link(dossier, version)
                .map(link -> new Notice(State.WAITING_FOR_YOU, I18NProvider.translate(key + ".what"))
                        .withTitle(title)
                        .with(new Paragraph(link)))
                .orElseGet(() -> new Notice(State.INFO, I18NProvider.translate(key + ".same")).withTitle(title)));
    }

    /** The way to what changed since; empty where nothing did. */
    static Optional<Anchor> link(Dossier dossier, int version) {
        return changed(dossier, version, dossier.version())
                ? Optional.of(new Anchor(
                        DossierNavigation.addressOf(dossier.proposal().id(), version, dossier.version()),
                        I18NProvider.translate("difference.since.show", version)))
                : Optional.empty();
    }

    /** The way to what changed between the version an advice was given on and one it was upheld on. */
    static Optional<Anchor> link(Dossier dossier, int given, int upheldOn) {
        return changed(dossier, given, upheldOn)
                ? Optional.of(new Anchor(
                        DossierNavigation.addressOf(dossier.proposal().id(), given, upheldOn),
                        I18NProvider.translate("difference.show", given, upheldOn)))
                : Optional.empty();
    }

    private static boolean changed(Dossier dossier, int from, int to) {
        return from != to && !dossier.difference(from, to).isEmpty();
    }
}
