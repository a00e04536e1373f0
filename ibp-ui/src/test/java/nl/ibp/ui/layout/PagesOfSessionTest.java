package nl.ibp.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesOfSessionTest {

    @Test
    void closesTheOldestPagesAlone() {
        List<UI> pages = IntStream.iterate(PagesOfSession.MOST + 3, id -> id > 0, id -> id - 1)
                .mapToObj(id -> page(id, id == 2))
                .toList();

        assertThat(PagesOfSession.tooMany(pages)).extracting(UI::getUIId).containsExactly(1, 3);
        assertThat(PagesOfSession.tooMany(pages.subList(0, PagesOfSession.MOST)))
                .isEmpty();
    }

    private static UI page(int id, boolean closing) {
        UI page = mock(UI.class);
        when(page.getUIId()).thenReturn(id);
        when(page.isClosing()).thenReturn(closing);
        return page;
    }
}
