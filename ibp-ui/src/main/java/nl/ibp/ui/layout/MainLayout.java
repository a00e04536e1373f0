package nl.ibp.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page: navigation, search, the person, and the page itself in the middle. */
@Layout
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN_ID = "inhoud";

    private final Main main = new Main();
    private final SideNavigation navigation;
    private final WaitingWork waitingWork;
    private final NoticeBell bell;
    private @Nullable Registration waitingChanges;
    private String title = "";

    MainLayout(
            SignedInPerson person,
            WaitingWork waitingWork,
            UnreadNotices notices,
            ObjectProvider<NavigationEntry> entries) {
        this.waitingWork = waitingWork;
        bell = new NoticeBell(notices);
        navigation = new SideNavigation(visible(entries.stream().toList(), person));
        main.setId(MAIN_ID);
        main.addClassName("frame-main");
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("frame");
        add(skipLink(), navigation, new TopBar(person, bell), main, announcements());
    }

    private static Collection<NavigationEntry> visible(Collection<NavigationEntry> entries, SignedInPerson person) {
        return entries.stream().filter(entry -> person.maySee(entry.place())).toList();
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + MAIN_ID, getTranslation("layout.skip"));
        skip.addClassName("skip-link");
        // The router would take the address for one of ours; and a focus is what matters, not the address.
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        MAIN_ID);
        return skip;
    }

    private static Div announcements() {
        Div said = new Div();
        said.setId("ibp-said");
        said.addClassName("sr-only");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        waitingChanges = waitingWork.onChange(() -> event.getUI().access(this::showWaiting));
        showWaiting();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(waitingChanges).ifPresent(Registration::remove);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        HasElement view = event.getActiveChain().get(0);
        title = view instanceof HasDynamicTitle titled ? titled.getPageTitle() : "";
        navigation.setCurrent(placeOf(view));
        showWaiting();
        bell.count();
        // What was sent is kept until the browser asks for something more, in case it never arrived: for a list of work
        // half a megabyte. So it says that it did.
        getElement()
                .executeJs("ibp.arrive($0, $1)", title, event.getLocation().getPath())
                .then(arrived -> {});
    }

    private static @Nullable Place placeOf(HasElement view) {
        InPlace place = ((Component) view).getClass().getAnnotation(InPlace.class);
        return place == null ? null : place.value();
    }

    private void showWaiting() {
        int waiting = waitingWork.count();
        navigation.setWaiting(waiting);
        String name = waiting == 0
                ? getTranslation("layout.title", title)
                : getTranslation("layout.title.waiting", waiting, title);
        String shown = title.isEmpty() ? "IBP" : name;
        // The router writes the view's own title after the navigation; ours, with the count, must come last.
        getUI().ifPresent(ui ->
                ui.beforeClientResponse(this, response -> ui.getPage().setTitle(shown)));
    }
}
