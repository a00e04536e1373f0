package nl.ibp.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.UpholdingPolicy;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.proposal.AdviceCard;
import nl.ibp.ui.proposal.AdvicePanel;
import nl.ibp.ui.proposal.AttachmentList;
import nl.ibp.ui.proposal.ContentPanel;
import nl.ibp.ui.proposal.DecisionsPanel;
import nl.ibp.ui.proposal.DossierNavigation;
import nl.ibp.ui.proposal.MoneyTable;
import nl.ibp.ui.proposal.StatesFileCard;
import nl.ibp.ui.proposal.difference.DifferencePanel;
import nl.ibp.workflow.monitoring.Dossier;

/** Puts parts of a dossier beside a form, each under its heading, and a way to the whole dossier at the end. */
@org.springframework.stereotype.Component
public class ReadingMaterial {

    private final NameBook names;

    ReadingMaterial(NameBook names) {
        this.names = names;
    }

    /** What is proposed, for whoever judges the proposal itself. */
    public List<Component> proposal(Dossier dossier) {
        ProposalContent content = dossier.proposal().currentContent();
        ProvinceCode lead = dossier.proposal().lead();
        List<Component> parts = new ArrayList<>();
        parts.add(part("reading.content", new ContentPanel(content, lead, names)));
        if (!content.moneyLines().isEmpty()) {
            parts.add(part("reading.money", new MoneyTable(content, lead, names)));
        }
        if (!content.attachments().isEmpty() || dossier.secrecy().hiddenIn(dossier.version()) > 0) {
            parts.add(part(
                    "reading.attachments",
                    new AttachmentList(content.attachments(), dossier.version(), dossier.secrecy())));
        }
        parts.add(toDossier(dossier));
        return parts;
    }

    /** For a college: what changed since it decided before, then what is proposed. */
    public List<Component> forCollege(Dossier dossier, ProvinceCode province) {
        return join(changes(dossier, dossier.versionKnownToCollege(province)), proposal(dossier));
    }

    /** For the lead, when not every college endorsed: who did not, and why. */
    public List<Component> afterRefusal(Dossier dossier) {
        return join(List.of(part("reading.refusals", new RefusalList(dossier.proposal(), names))), proposal(dossier));
    }

    /** For a member: what changed since, what is proposed, then what other committees and earlier rounds said of it. */
    public List<Component> forReview(Dossier dossier, BodyId committee) {
        List<Component> parts = new ArrayList<>(forChair(dossier, committee));
        if (!dossier.consultations().isEmpty()) {
            parts.add(parts.size() - 1, part("reading.advice", new AdvicePanel(dossier, names)));
        }
        return parts;
    }

    /** For the chair who weighs an earlier advice: that advice, what changed since it was given, then what is proposed. */
    public List<Component> forJudging(Dossier dossier, BodyId committee) {
        Consultation earlier = UpholdingPolicy.upholdable(committee, dossier.version(), dossier.consultations())
                .orElseThrow(() -> new IllegalStateException("No advice of " + committee + " to weigh"));
        int given = dossier.givenIn(earlier).version();
        List<Component> parts = new ArrayList<>();
        parts.add(part("reading.earlierAdvice", new AdviceCard(earlier, dossier, names)));
        parts.addAll(changes(dossier, OptionalInt.of(given)));
        return join(parts, proposal(dossier));
    }

    /** For the chair of a committee: what changed since it had the proposal before it, then what is proposed. */
    public List<Component> forChair(Dossier dossier, BodyId committee) {
        return join(changes(dossier, dossier.versionKnownToCommittee(committee)), proposal(dossier));
    }

    /** For the board: what changed since it decided before, what the committees advise, then what is proposed. */
    public List<Component> forBoard(Dossier dossier) {
        List<Component> parts = new ArrayList<>(changes(dossier, dossier.versionKnownToBoard()));
        if (!dossier.consultations().isEmpty()) {
            parts.add(part("reading.advice", new AdvicePanel(dossier, names)));
        }
        return join(parts, proposal(dossier));
    }

    /** For what follows the board's decision: the decisions, then what they are about. */
    public List<Component> withDecisions(Dossier dossier) {
        return join(List.of(part("reading.decisions", new DecisionsPanel(dossier, names))), proposal(dossier));
    }

    /** For college and clerk of one province: its own file first, then the joint decisions and what they are about. */
    public List<Component> statesFile(Dossier dossier, ProvinceCode province) {
        List<Component> own = dossier.statesFile(province)
                .map(file -> part("reading.statesFile", new StatesFileCard(file, names)))
                .map(List::<Component>of)
                .orElse(List.of());
        return join(own, withDecisions(dossier));
    }

    private List<Component> changes(Dossier dossier, OptionalInt known) {
        if (known.isEmpty()) {
            return List.of();
        }
        int since = known.getAsInt();
        return List.of(card(
                I18NProvider.translate("difference.since", since),
                new DifferencePanel(
                        dossier.difference(since, dossier.version()),
                        I18NProvider.translate("difference.version", since),
                        I18NProvider.translate("difference.version", dossier.version()),
                        names)));
    }

    private static Component toDossier(Dossier dossier) {
        Anchor link = new Anchor(
                DossierNavigation.addressOf(dossier.proposal().id()), I18NProvider.translate("reading.toDossier"));
        link.addClassName("button-link");
        return link;
    }

    public static Section part(String title, Component... content) {
        return card(I18NProvider.translate(title), content);
    }

    private static Section card(String title, Component... content) {
        Section part = new Section(new H2(title));
        part.addClassNames("card", "reading-part");
        part.add(content);
        return part;
    }

    public static List<Component> join(List<Component> first, List<Component> rest) {
        List<Component> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }
}
