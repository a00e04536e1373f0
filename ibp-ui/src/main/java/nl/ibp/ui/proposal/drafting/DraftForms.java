package nl.ibp.ui.proposal.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.ui.inbox.AfterTask;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.monitoring.Dossier;
import org.springframework.stereotype.Component;

/** Makes the form for a draft, with the programme's own lists to choose from. */
@Component
class DraftForms {

    private final DraftDesk desk;
    private final Provinces provinces;
    private final Themes themes;
    private final FundingSources sources;
    private final NameBook names;
    private final RefusalTexts refusals;
    private final AfterTask after;
    private final Clock clock;

    DraftForms(
            DraftDesk desk,
            Provinces provinces,
            Themes themes,
            FundingSources sources,
            NameBook names,
            RefusalTexts refusals,
            AfterTask after,
            Clock clock) {
        this.desk = desk;
        this.provinces = provinces;
        this.themes = themes;
        this.sources = sources;
        this.names = names;
        this.refusals = refusals;
        this.after = after;
        this.clock = clock;
    }

    /** @param from what was asked of the list of work that one came from */
    DraftForm of(Dossier dossier, String from, Consumer<ProposalId> submitted) {
        DraftForm form =
                new DraftForm(new OpenDraft(desk, dossier), dossier.proposal(), this, names, refusals, from, submitted);
        if (dossier.proposal().status() == ProposalStatus.REVISION) {
            form.tellWhyItCameBack(new RevisionReasons(dossier, names));
        }
        return form;
    }

    Map<DraftStep, DraftSection> sections(OpenDraft draft, DraftForm form) {
        ProvinceCode lead = draft.lead();
        Runnable changed = form::changed;
        Map<DraftStep, DraftSection> sections = new EnumMap<>(DraftStep.class);
        sections.put(DraftStep.WHERE, new WhereSection(lead, changed));
        sections.put(DraftStep.WHAT, new WhatSection(themes.all(), changed));
        sections.put(DraftStep.WITH_WHOM, new WithWhomSection(lead, provinces.all(), changed));
        int thisYear = LocalDate.now(clock).getYear();
        sections.put(DraftStep.MONEY, new MoneySection(lead, provinces.all(), sources.all(), thisYear, changed));
        sections.put(DraftStep.ATTACHMENTS, new AttachmentsSection(draft, form::attempt));
        return sections;
    }

    SubmittedPanel submitted(RegionalProposal proposal) {
        return new SubmittedPanel(proposal, names);
    }

    AfterTask after() {
        return after;
    }

    String lead(RegionalProposal proposal) {
        return names.province(proposal.lead());
    }

    Clock clock() {
        return clock;
    }
}
