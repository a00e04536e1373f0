package nl.ibp.ui.consultation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.ibp.domain.Refused;
import nl.ibp.domain.consultation.Position;
import nl.ibp.domain.fixture.ProposalBuilder;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.ui.inbox.ChoiceField;
import nl.ibp.ui.inbox.FormTester;
import nl.ibp.ui.inbox.TaskContext;
import nl.ibp.workflow.consultation.DeclaringInterest;
import nl.ibp.workflow.consultation.Reviewing;
import nl.ibp.workflow.inbox.TaskKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewFormTest {

    private final Reviewing reviewing = mock(Reviewing.class);
    private final DeclaringInterest interests = mock(DeclaringInterest.class);
    private FormTester tester;
    private TaskContext context;

    @BeforeEach
    void openTester() {
        tester = FormTester.open();
    }

    @AfterEach
    void close() {
        tester.close();
    }

    @Test
    void sendsPositionWithConditions() {
        open();
        _setValue(position(), ReviewAnswer.POSITIVE_WITH_REMARKS);
        _setValue(area("Toelichting"), "Let op de stikstof.");
        _setValue(area("Voorwaarden"), "Monitoring per jaar\n\n Evaluatie in 2028 ");

        tester.send();

        verify(reviewing)
                .review(
                        FormTester.ACTOR,
                        context.taskId(),
                        Position.POSITIVE_WITH_REMARKS,
                        "Let op de stikstof.",
                        List.of("Monitoring per jaar", "Evaluatie in 2028"));
    }

    @Test
    void showsRefusalAtRemarksAndKeepsConditions() {
        open();
        _setValue(position(), ReviewAnswer.NEGATIVE);
        _setValue(area("Voorwaarden"), "Monitoring");
        doThrow(Refused.because("remarks", "REMARKS_REQUIRED"))
                .when(reviewing)
                .review(any(), any(), any(), any(), any());

        tester.send();

        tester.assertRefusedAt(
                area("Toelichting"), "Licht uw standpunt toe; alleen ‘positief’ kan zonder toelichting.");
        assertThat(area("Voorwaarden").getValue()).isEqualTo("Monitoring");
    }

    @Test
    void hasWhatWasTypedWhenOpenedAgain() {
        open();
        _setValue(position(), ReviewAnswer.RETURN);
        _setValue(area("Toelichting"), "De kaart klopt niet.");

        tester.showAgain(again -> new ReviewForm(again, reviewing, interests), context);

        assertThat(position().getValue()).isEqualTo(ReviewAnswer.RETURN);
        assertThat(area("Toelichting").getValue()).isEqualTo("De kaart klopt niet.");
    }

    @Test
    void declaresInterestInsteadOfPosition() {
        open();
        _setValue(position(), ReviewAnswer.INTEREST);
        _setValue(area("Toelichting"), "Mijn grond ligt in het gebied.");

        tester.send();

        verify(interests).declareWhenAsked(FormTester.ACTOR, context.taskId(), "Mijn grond ligt in het gebied.");
        verifyNoInteractions(reviewing);
    }

    @Test
    void asksNoConditionsOfWhoHasInterestAndShowsRefusalAtReason() {
        open();
        _setValue(position(), ReviewAnswer.INTEREST);
        doThrow(Refused.because("reasons", "REASONS_REQUIRED")).when(interests).declareWhenAsked(any(), any(), any());

        tester.send();

        assertThat(_find(TextArea.class, spec -> spec.withLabel("Voorwaarden"))).isEmpty();
        assertThat(area("Toelichting").getHelperText())
                .isEqualTo("Welk belang heeft u? Wat u hier schrijft staat in het dossier.");
        assertThat(area("Toelichting").isInvalid()).isTrue();
    }

    private void open() {
        context = tester.on(
                TaskKind.REVIEW_BY_MEMBER,
                FormTester.dossier(ProposalBuilder.proposal().upTo(ProposalStatus.OFFICIAL_ADVICE)));
        tester.show(new ReviewForm(context, reviewing, interests));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceField<ReviewAnswer> position() {
        return _get(ChoiceField.class);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
