package nl.ibp.ui.proposal;

import static nl.ibp.domain.fixture.ContentBuilder.content;
import static nl.ibp.domain.fixture.Fixtures.AAC_VP;
import static nl.ibp.domain.fixture.Fixtures.GELDERLAND;
import static nl.ibp.domain.fixture.ProposalBuilder.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import nl.ibp.domain.consultation.Consultation;
import nl.ibp.domain.consultation.Stage;
import nl.ibp.domain.fixture.Fixtures;
import nl.ibp.domain.proposal.ProposalContent;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.ui.i18n.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays Dutch on an English page is marked as Dutch, so that it is read aloud as such. */
class EnglishTest extends PanelTest {

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @Test
    void marksNamesOfThemes() {
        ProposalContent content = content().underThemes(4).build();

        assertThat(dutch(new ContentPanel(content, GELDERLAND, names)))
                .containsExactly("4. Naar een vitaal platteland");
    }

    @Test
    void marksNamesOfSources() {
        ProposalContent content = content().ownMoney(GELDERLAND, 2026, 100).build();

        assertThat(dutch(new MoneyTable(content, GELDERLAND, names))).containsExactly("Eigen middelen");
    }

    @Test
    void marksNamesOfCommittees() {
        Consultation round = Consultation.open(
                ProposalId.create(), 1, AAC_VP, Stage.AAC, Fixtures.MEMBERS, Fixtures.NOW, Fixtures.TODAY);

        assertThat(dutch(new AdviceCard(round, dossier(proposal().inIntake(), List.of(round)), names)))
                .containsExactly("AAC VP");
    }

    private static List<String> dutch(Component panel) {
        return elements(panel.getElement())
                .filter(element -> "nl".equals(element.getAttribute("lang")))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(EnglishTest::elements));
    }
}
