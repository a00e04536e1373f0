package nl.ibp.ui.component;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.ibp.ui.component.ErrorSummary.FieldError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErrorSummaryTest {

    private final ErrorSummary summary = new ErrorSummary();

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
        UI.getCurrent().add(summary);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void saysWhatIsWrong() {
        summary.show(List.of(new FieldError(new TextField("Onderwerp"), "Vul dit in.")));

        assertThat(lines()).containsExactly("Vul dit in.");
    }

    @Test
    void namesTheFieldsThatSayTheSame() {
        TextField amount = new TextField();
        amount.setAriaLabel("Utrecht, 2027");
        summary.show(List.of(
                new FieldError(new TextField("Onderwerp"), "Vul dit in."),
                new FieldError(amount, "Kies een datum."),
                new FieldError(new DatePicker("Van"), "Kies een datum."),
                new FieldError(new DatePicker("Tot en met"), "Kies een datum."),
                new FieldError(new Div(), "Kies een datum.")));

        assertThat(lines())
                .containsExactly(
                        "Vul dit in.",
                        "Utrecht, 2027: Kies een datum.",
                        "Van: Kies een datum.",
                        "Tot en met: Kies een datum.",
                        "Kies een datum.");
    }

    @Test
    void isNotThereWhileNothingIsWrong() {
        summary.show(List.of(new FieldError(new TextField("Onderwerp"), "Vul dit in.")));

        summary.show(List.of());

        assertThat(summary.isVisible()).isFalse();
    }

    private static List<String> lines() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }
}
