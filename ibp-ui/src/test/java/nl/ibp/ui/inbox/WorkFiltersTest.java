package nl.ibp.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeDetails;
import nl.ibp.ui.names.NameBook;
import nl.ibp.workflow.inbox.FindingWork;
import nl.ibp.workflow.inbox.WorkClaim;
import nl.ibp.workflow.inbox.WorkFilter;
import nl.ibp.workflow.monitoring.ProposalTitles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkFiltersTest {

    private static final WorkFilter WORDS = WorkFilter.everything().withWords("dijk");

    private FormTester tester;
    private WorkFilters filters;
    private WorkFilter asked = WorkFilter.everything();
    private WorkArrangement arranged = WorkArrangement.usual();

    @BeforeEach
    void open() {
        tester = FormTester.open();
        WorkChoices choices = new WorkChoices(
                () -> FormTester.ACTOR, mock(FindingWork.class), mock(NameBook.class), mock(ProposalTitles.class));
        filters = new WorkFilters(choices, (filter, arrangement) -> {
            asked = filter;
            arranged = arrangement;
        });
        UI.getCurrent().add(filters);
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void keepsWhatIsAskedWhenTheRestIsOpened() {
        filters.show(WORDS, WorkArrangement.usual());
        assertThat(_find(filters, MoreFilters.class)).isEmpty();

        NativeDetails rest = _get(filters, NativeDetails.class);
        ComponentUtil.fireEvent(rest, new NativeDetails.ToggleEvent(rest, true));
        rest.setOpen(true);
        group();

        assertThat(asked).isEqualTo(WORDS);
        assertThat(arranged.isGrouped()).isTrue();
    }

    @Test
    void opensTheRestWhereSomethingOfItIsAsked() {
        WorkFilter mine = new WorkFilter(
                "dijk", WORDS.kinds(), null, null, null, null, WORDS.seats(), null, WorkClaim.values()[0], null);

        filters.show(mine, WorkArrangement.usual());

        assertThat(_get(filters, NativeDetails.class).isOpen()).isTrue();
        group();
        assertThat(asked).isEqualTo(mine);
    }

    private void group() {
        Checkbox grouped = _get(filters, Checkbox.class);
        grouped.setValue(true);
        ComponentUtil.fireEvent(grouped, new AbstractField.ComponentValueChangeEvent<>(grouped, grouped, false, true));
    }
}
