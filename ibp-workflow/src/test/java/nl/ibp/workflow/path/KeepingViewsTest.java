package nl.ibp.workflow.path;

import static nl.ibp.domain.fixture.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.workflow.view.KeepingViews;
import nl.ibp.workflow.view.SavedView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PathTest
@Transactional
class KeepingViewsTest {

    private static final String PLACE = "werk";
    private static final BodyId COMMITTEE = new BodyId("aac-re");

    @Autowired
    BeanFactory beans;

    @Autowired
    KeepingViews views;

    private Actor member;
    private Actor colleague;
    private Actor outsider;

    @BeforeEach
    void meet() {
        Staff staff = new Staff(beans);
        member = staff.now(staff.appoint("Lid", "aac-re-groningen", Fixtures.TODAY));
        colleague = staff.now(staff.appoint("Lid", "aac-re-drenthe", Fixtures.TODAY));
        outsider = staff.now(staff.appoint("Lid", "aac-vp-drenthe", Fixtures.TODAY));
    }

    @Test
    void keepsViewsForOneselfByName() {
        views.save(member, PLACE, " Te laat ", "termijn=te-laat", null);
        views.save(member, PLACE, "energie", "thema=1", null);
        views.save(member, "elders", "Anders", "", null);

        assertThat(names(member)).containsExactly("energie", "Te laat");
        assertThat(views.of(member, PLACE).get(1).query()).isEqualTo("termijn=te-laat");
        assertThat(names(colleague)).isEmpty();
    }

    @Test
    void sharesWithWhoHasASeatInTheBody() {
        views.save(member, PLACE, "Ronde", "soort=review-by-member", COMMITTEE);

        assertThat(names(colleague)).containsExactly("Ronde");
        assertThat(names(outsider)).isEmpty();
        assertRefused(() -> views.save(outsider, PLACE, "Ronde", "", COMMITTEE), "NOT_IN_BODY");
    }

    @Test
    void isRemovedByWhoSavedItAlone() {
        views.save(member, PLACE, "Ronde", "soort=review-by-member", COMMITTEE);
        SavedView view = views.of(colleague, PLACE).get(0);

        assertRefused(() -> views.remove(colleague, view.id()), "NOT_YOUR_VIEW");
        views.remove(member, view.id());

        assertThat(names(member)).isEmpty();
    }

    @Test
    void refusesNamesThatAreNoneOrTaken() {
        views.save(member, PLACE, "Te laat", "", null);

        assertRefused(() -> views.save(member, PLACE, "  ", "", null), "NAME_REQUIRED");
        assertRefused(() -> views.save(member, PLACE, "TE LAAT", "", null), "NAME_TAKEN");
        assertRefused(() -> views.save(member, PLACE, "x".repeat(61), "", null), "TEXT_TOO_LONG");
        assertRefused(() -> views.save(member, PLACE, "lang", "x".repeat(2001), null), "VIEW_TOO_LONG");
        views.save(colleague, PLACE, "Te laat", "", null);
    }

    @Test
    void keepsNoMoreThanAnybodyFindsAgain() {
        for (int index = 0; index < 50; index++) {
            views.save(member, PLACE, "Weergave " + index, "", null);
        }

        assertRefused(() -> views.save(member, PLACE, "Nog een", "", null), "TOO_MANY_VIEWS");
    }

    @Test
    void remembersWhatOneAskedLastOfEachList() {
        views.remember(member, PLACE, "termijn=te-laat");
        views.remember(member, PLACE, "thema=1");
        views.remember(member, "elders", "x=y");
        views.remember(member, PLACE, "x".repeat(5000));

        assertThat(views.remembered(member, PLACE)).isEqualTo("thema=1");
        assertThat(views.remembered(colleague, PLACE)).isEmpty();
    }

    private List<String> names(Actor actor) {
        return views.of(actor, PLACE).stream().map(SavedView::name).toList();
    }
}
