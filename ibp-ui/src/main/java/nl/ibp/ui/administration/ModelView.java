package nl.ibp.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.ui.component.Notice;
import nl.ibp.ui.component.PageHeader;
import nl.ibp.ui.component.State;
import nl.ibp.ui.component.StatusMessage;
import nl.ibp.ui.layout.InPlace;
import nl.ibp.ui.layout.Place;
import nl.ibp.workflow.administration.Foreseen;
import nl.ibp.workflow.administration.Introduction;
import nl.ibp.workflow.administration.KeepingModels;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.ModelKind;
import org.jspecify.annotations.Nullable;

/** One process or decision table: its versions, and the way to a new one. */
@Route(ModelsView.PATH)
@InPlace(Place.ADMINISTRATION)
@StyleSheet("context://overviews.css")
@PermitAll
class ModelView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final ModelsDesk desk;
    private final StatusMessage said = new StatusMessage();
    private final Div content = new Div();
    private final Div next = new Div();
    private @Nullable ModelInUse model;
    private @Nullable TermsForm terms;

    ModelView(ModelsDesk desk) {
        this.desk = desk;
        addClassName("page");
        content.addClassName("overview");
        next.addClassName("stack");
        said.addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        show(AdministrationPages.orNotFound(() -> desk.find(key)).orElseThrow(NotFoundException::new));
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .withEyebrow(new Anchor(ModelsView.PATH, getTranslation("administration.models.back"))),
                new AdministrationPages(AdministrationPage.MODELS),
                said,
                content);
    }

    private void show(ModelInUse found) {
        model = found;
        content.removeAll();
        content.add(
                section("administration.model.versions", new VersionTable(found, desk)),
                section("administration.model.new", next));
        ask(found);
    }

    private Section section(String heading, Component content) {
        return new Section(new H2(getTranslation(heading)), content);
    }

    private void ask(ModelInUse found) {
        next.removeAll();
        next.add(new Paragraph(getTranslation("administration.model.new." + found.kind())));
        if (found.key().equals(KeepingModels.TERMS)) {
            TermsForm form =
                    new TermsForm(desk.terms(), asked -> foresee(found, () -> desk.withTerms(asked)), this::words);
            terms = form;
            next.add(form);
        }
        next.add(new ModelUpload(found.kind(), file -> come(found, file), this::say));
    }

    private String words(Problem problem) {
        return desk.words(problem, getLocale());
    }

    void come(ModelInUse found, byte[] file) {
        foresee(found, () -> file);
    }

    // What the form refuses it shows itself; what the file is refused for stands above both.
    private void foresee(ModelInUse found, Supplier<byte[]> file) {
        byte[] content = file.get();
        said.removeAll();
        try {
            Foreseen foreseen = desk.foresee(found, content);
            next.removeAll();
            next.add(new ForeseenPanel(foreseen, () -> introduce(foreseen), () -> ask(found)));
        } catch (Refused refused) {
            say(refused);
        }
    }

    private void introduce(Foreseen foreseen) {
        try {
            Introduction done = desk.introduce(foreseen);
            Optional.ofNullable(terms).ifPresent(TermsForm::introduced);
            show(desk.find(foreseen.model().key()).orElseThrow());
            said.say(new Notice(
                            State.DONE,
                            getTranslation(
                                    foreseen.model().kind() == ModelKind.PROCESS
                                            ? "administration.model.introduced.PROCESS"
                                            : "administration.model.introduced.DECISION",
                                    done.version(),
                                    done.carriedOver().size()))
                    .with(new Anchor(ChangesView.PATH, getTranslation("administration.page.changes"))));
        } catch (Refused refused) {
            ask(foreseen.model());
            say(refused);
        }
    }

    private void say(Refused refused) {
        said.say(refused, this::words);
    }

    @Override
    public String getPageTitle() {
        return model == null ? getTranslation("administration.page.models") : ModelNames.of(model, getLocale());
    }
}
