package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.record.BrokenLink;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.State;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.workflow.record.Verification;

/** Whether the record still says what was recorded, or else the first place where it does not. */
class RecordSection extends CheckingSection {

    private final Supplier<Verification> verification;

    RecordSection(Supplier<Verification> verification) {
        super("administration.record");
        this.verification = verification;
    }

    @Override
    List<Component> check() {
        Verification found = verification.get();
        BrokenLink broken = found.firstBroken();
        if (broken == null) {
            return List.of(new Notice(
                    State.DONE,
                    getTranslation(
                            "administration.record.sound",
                            found.dossiers(),
                            found.seals(),
                            day(found.at()),
                            time(found.at()))));
        }
        Notice notice = Notice.wrong(words(broken));
        ProposalId proposal = broken.proposal();
        if (proposal != null) {
            notice.with(
                    new Anchor(DossierNavigation.addressOf(proposal), getTranslation("administration.record.dossier")));
        }
        return List.of(notice.with(new Paragraph(getTranslation("administration.record.what"))));
    }

    private String words(BrokenLink broken) {
        String sealed = broken.sealedOn() == null ? "" : Formats.in(getLocale()).date(broken.sealedOn());
        return getTranslation("administration.record.broken." + broken.damage(), broken.sequence(), sealed);
    }
}
