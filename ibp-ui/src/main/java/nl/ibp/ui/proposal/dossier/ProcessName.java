package nl.ibp.ui.proposal.dossier;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.ProcessPicture;

/** What people call a process: by whose part it is, and when that began, since a part may come round again. */
record ProcessName(NameBook names, Locale locale) {

    String of(ProcessPicture picture) {
        BodyId body = picture.body();
        ProvinceCode province = picture.province();
        String since = Formats.in(locale).date(OfficialTime.dayOf(picture.startedAt()));
        if (body != null) {
            return I18NProvider.translate(
                    locale, "dossier.process." + picture.process(), names.body(body, locale), since);
        }
        return province == null
                ? I18NProvider.translate(locale, "dossier.process.whole")
                : I18NProvider.translate(locale, "dossier.process.states", names.province(province), since);
    }
}
