package nl.ibp.ui.consultation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.SourceText;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.ui.names.NameBook;
import nl.ibp.ui.names.TitleText;
import nl.ibp.ui.security.CurrentActor;
import nl.ibp.workflow.consultation.LeadingConsultation;
import nl.ibp.workflow.consultation.LedConsultation;
import nl.ibp.workflow.monitoring.Dossiers;

/** One running consultation, for its chair and secretary: who answered what, and what can be done. */
@Route(ConsultationView.PATH + "/:consultation")
@InPlace(Place.WORK)
@PermitAll
class ConsultationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "consultaties";

    private final CurrentActor actor;
    private final LeadingConsultation leading;
    private final Dossiers dossiers;
    private final ConsultationCards cards;
    private final NameBook names;
    private final Div messages = new Div();
    private String title = "";

    ConsultationView(
            CurrentActor actor,
            LeadingConsultation leading,
            Dossiers dossiers,
            ConsultationCards cards,
            NameBook names) {
        this.actor = actor;
        this.leading = leading;
        this.dossiers = dossiers;
        this.cards = cards;
        this.names = names;
        addClassName("page");
    }

    static String addressOf(ConsultationId id) {
        return PATH + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        messages.removeAll();
        String id = event.getRouteParameters().get("consultation").orElseThrow(NotFoundException::new);
        // One that is over, or of another committee, looks the same from outside as one that never was.
        LedConsultation led = leading.running(actor.get()).stream()
                .filter(running -> running.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(led, inDossier(led));
    }

    // By way of the dossier, so that whoever reads what members say of a secret one is noted.
    private Consultation inDossier(LedConsultation led) {
        return dossiers.open(actor.get(), led.consultation().proposal()).stream()
                .flatMap(dossier -> dossier.consultations().stream())
                .filter(consultation -> consultation.id().equals(led.id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void show(LedConsultation led, Consultation consultation) {
        title = getTranslation("consultation.page", led.number() + " " + TitleText.of(led.title(), getLocale()));
        Section matrix =
                new Section(new H2(getTranslation("consultation.matrix.title")), new MemberMatrix(consultation, names));
        matrix.addClassName("card");
        add(
                new PageHeader(title).withEyebrow(new SourceText(names.body(consultation.body(), getLocale()))),
                messages,
                cards.withoutHeading(led, this::say),
                matrix);
    }

    // The button that was pressed was drawn anew, so whoever works by keyboard goes on from here.
    private void say(Notice what) {
        messages.removeAll();
        messages.add(what);
        what.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
