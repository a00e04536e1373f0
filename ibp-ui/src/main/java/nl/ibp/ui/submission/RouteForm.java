package nl.ibp.ui.submission;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ibp.domain.Refused;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.BodyKind;
import nl.ibp.domain.proposal.Route;
import nl.ibp.ui.component.FieldText;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.submission.AssigningRoute;

/** The IPO-bureau points out who advises where no rule does. */
class RouteForm extends TaskForm {

    private enum Way {
        COMMITTEES,
        BOARD
    }

    private final AssigningRoute assigning;
    private final Bodies bodies;
    private final ChoiceField<Way> way;
    private final CheckboxGroup<BodyId> official;
    private final CheckboxGroup<BodyId> administrative;

    RouteForm(TaskContext context, AssigningRoute assigning, Bodies bodies) {
        super(context, "submission.route.send");
        this.assigning = assigning;
        this.bodies = bodies;
        way = required(field(
                "way",
                new ChoiceField<>(getTranslation("submission.route"), List.of(Way.values()), "submission.route")
                        .explained(),
                FieldText.of(Way.class)));
        official = field("official", committees(BodyKind.OFFICIAL_COMMITTEE), FieldText.BODIES);
        administrative = field("administrative", committees(BodyKind.ADMINISTRATIVE_COMMITTEE), FieldText.BODIES);
        alsoNamed("official", "committees");
        way.addValueChangeListener(change -> wayChanged());
        context.dossier().proposal().route().ifPresent(route -> startWith(() -> propose(route)));
        wayChanged();
    }

    private CheckboxGroup<BodyId> committees(BodyKind kind) {
        CheckboxGroup<BodyId> group = new CheckboxGroup<>(getTranslation("submission.route." + kind));
        group.setItems(bodies.of(kind).stream().map(Body::id).toList());
        group.setItemLabelGenerator(id -> bodies.get(id).name());
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private void propose(Route route) {
        if (!route.officialCommittees().isEmpty()
                || !route.administrativeCommittees().isEmpty()) {
            way.setValue(Way.COMMITTEES);
            official.setValue(Set.copyOf(route.officialCommittees()));
            administrative.setValue(Set.copyOf(route.administrativeCommittees()));
        }
    }

    private void wayChanged() {
        boolean committees = way.getValue() == Way.COMMITTEES;
        official.setVisible(committees);
        administrative.setVisible(committees);
    }

    @Override
    protected void send() {
        if (way.isEmpty()) {
            throw Refused.because("way", "CHOICE_REQUIRED");
        }
        if (way.getValue() == Way.BOARD) {
            assigning.straightToBoard(context().actor(), context().taskId());
        } else {
            Set<BodyId> chosen = new HashSet<>(official.getValue());
            chosen.addAll(administrative.getValue());
            assigning.toCommittees(context().actor(), context().taskId(), chosen);
        }
    }
}
