package nl.ibp.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ibp.domain.Problem;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.Province;
import nl.ibp.domain.organisation.ProvinceCode;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.domain.states.StatesFile;
import nl.ibp.ui.component.ErrorSummary;
import nl.ibp.ui.component.KeptPlace;
import nl.ibp.ui.component.MemoryPlace;
import nl.ibp.ui.component.RefusalTexts;
import nl.ibp.workflow.inbox.OpenTask;
import nl.ibp.workflow.inbox.TaskId;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.monitoring.Dossier;
import nl.ibp.workflow.monitoring.DossierBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Shows a form as a person meets it: with texts and refusals in Dutch, and without the application around it. */
public final class FormTester implements AutoCloseable {

    public static final Actor ACTOR = new Actor(new PersonId("gs-utrecht"), Set.of(new SeatId("gs-utrecht")));

    public static final List<FundingSource> SOURCES = List.of(
            new FundingSource(Fixtures.OWN_MEANS, "Eigen middelen", "", true),
            new FundingSource(Fixtures.REGIONAL_ENVELOPE, "Regio-envelop", "", false));

    private static final List<Province> PROVINCES = List.of(new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49));

    private final GenericWebApplicationContext texts = new GenericWebApplicationContext();
    private final MemoryPlace place = new MemoryPlace();

    private FormTester() {
        new ClassPathBeanDefinitionScanner(texts).scan("nl.ibp.ui.i18n");
        texts.registerBean(Appointments.class, () -> mock(Appointments.class));
        texts.registerBean(FundingSources.class, () -> () -> SOURCES);
        texts.registerBean(Provinces.class, () -> () -> PROVINCES);
        texts.registerBean(RefusalTexts.class);
        texts.refresh();
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(), texts, UI::new));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl"));
    }

    public static FormTester open() {
        return new FormTester();
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        texts.close();
    }

    public static Dossier dossier(RegionalProposal proposal) {
        return dossier(proposal, List.of(), List.of());
    }

    public static Dossier dossier(
            RegionalProposal proposal, List<Consultation> consultations, List<StatesFile> statesFiles) {
        return DossierBuilder.of(proposal)
                .consultations(consultations)
                .statesFiles(statesFiles)
                .build();
    }

    public TaskContext on(TaskKind kind, Dossier dossier) {
        return on(kind, dossier, Fixtures.UTRECHT, null);
    }

    public TaskContext on(
            TaskKind kind, Dossier dossier, ProvinceCode province, @Nullable ConsultationId consultation) {
        OpenTask task = new OpenTask(
                new TaskId(UUID.randomUUID().toString()),
                kind,
                dossier.proposal().id(),
                new SeatId("gs-utrecht"),
                province,
                consultation,
                Fixtures.NOW,
                null,
                null,
                null,
                null,
                null);
        return new Context(task, dossier);
    }

    /** Opens the form as a person does who comes to it for the first time. */
    public <F extends TaskForm> F show(F form) {
        form.comeBack();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        return form;
    }

    /** Opens it as somebody does who typed before and comes back. */
    public <F extends TaskForm> F showAgain(Function<TaskContext, F> maker, TaskContext context) {
        return show(maker.apply(context));
    }

    /** The product's texts, for what asks for them by itself. */
    public I18NProvider texts() {
        return texts.getBean(I18NProvider.class);
    }

    /** What is kept of what was typed. */
    public Map<String, String> kept() {
        return place.fields();
    }

    public void send() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getThemeNames().contains("primary"))));
    }

    /** What the summary above the form says is to be mended. */
    public List<String> summary() {
        return _find(ErrorSummary.class).stream()
                .flatMap(summary -> _find(summary, Anchor.class).stream())
                .map(Anchor::getText)
                .toList();
    }

    /** The refusal stands at the field as well as in the summary. */
    public void assertRefusedAt(Component field, String message) {
        assertThat(summary()).contains(message);
        assertThat(((HasValidation) field).isInvalid()).isTrue();
        assertThat(((HasValidation) field).getErrorMessage()).isEqualTo(message);
    }

    private final class Context implements TaskContext {

        private final OpenTask task;
        private final Dossier dossier;

        Context(OpenTask task, Dossier dossier) {
            this.task = task;
            this.dossier = dossier;
        }

        @Override
        public Actor actor() {
            return ACTOR;
        }

        @Override
        public OpenTask task() {
            return task;
        }

        @Override
        public Dossier dossier() {
            return dossier;
        }

        @Override
        public KeptPlace typing() {
            return place;
        }

        @Override
        public String explain(Problem problem) {
            return texts.getBean(RefusalTexts.class)
                    .text(problem, UI.getCurrent().getLocale());
        }

        @Override
        public String explain(RuntimeException failure) {
            return texts().getTranslation("task.failed", UI.getCurrent().getLocale());
        }
    }
}
