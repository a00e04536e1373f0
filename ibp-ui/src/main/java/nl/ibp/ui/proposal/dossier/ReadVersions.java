package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.monitoring.Dossier;

/**
 * What the address asks to read: a version of the content, and the version from which to show what changed up to it.
 *
 * @param version 0 while it was never submitted
 * @param since empty where no versions are compared
 */
record ReadVersions(int version, OptionalInt since) {

    /** @throws NotFoundException when it asks for a version that there is not */
    static ReadVersions of(QueryParameters asked, Dossier dossier) {
        OptionalInt since = version(asked, DossierNavigation.FROM, dossier);
        String shown = since.isPresent() ? DossierNavigation.TO : DossierNavigation.VERSION;
        return new ReadVersions(version(asked, shown, dossier).orElse(dossier.version()), since);
    }

    private static OptionalInt version(QueryParameters asked, String parameter, Dossier dossier) {
        return asked.getSingleParameter(parameter)
                .map(text -> OptionalInt.of(known(text, dossier)))
                .orElseGet(OptionalInt::empty);
    }

    private static int known(String text, Dossier dossier) {
        return IntStream.rangeClosed(1, dossier.version())
                .filter(version -> String.valueOf(version).equals(text))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
