package nl.ibp.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import nl.ibp.domain.Problem;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.Provinces;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.ui.i18n.TextsOfProduct;
import nl.ibp.workflow.administration.TermStep;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    private final RefusalTexts texts = new RefusalTexts(
            new TextsOfProduct(), mock(Appointments.class), mock(FundingSources.class), mock(Provinces.class));

    @Test
    void namesAStepInWords() {
        Problem missing = Problem.of("file", "TERM_MISSING", new TermStep("ADVICE"));

        assertThat(texts.text(missing, Languages.DUTCH))
                .isEqualTo("Voor de stap ‘Advies vaststellen’ heeft deze tabel geen termijn.");
    }
}
