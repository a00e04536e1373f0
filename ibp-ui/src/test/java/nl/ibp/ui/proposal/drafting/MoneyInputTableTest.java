package nl.ibp.ui.proposal.drafting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.organisation.Province;
import nl.ibp.ui.inbox.FormTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoneyInputTableTest {

    private FormTester tester;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void totalsMoreThanASingleAmountMayBe() {
        UI.getCurrent()
                .add(new MoneyInputTable(
                        new Province(Fixtures.UTRECHT, "Utrecht", "utrecht", 49),
                        FormTester.SOURCES,
                        List.of(2027),
                        false,
                        List.of(),
                        typed -> {}));

        _find(TextField.class).forEach(amount -> _setValue(amount, "60.000.000.000"));

        assertThat(_find(Span.class)).extracting(Span::getText).contains("€\u00a0120.000.000.000");
    }
}
