package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.proposal.ProposalId;
import nl.ibp.domain.proposal.ProposalStatus;
import nl.ibp.domain.proposal.Proposals;
import nl.ibp.domain.proposal.RegionalProposal;
import nl.ibp.workflow.typing.FormPlace;
import nl.ibp.workflow.typing.TypedForm;
import nl.ibp.workflow.typing.TypedForm.Aside;
import nl.ibp.workflow.typing.TypedForms;
import nl.ibp.workflow.typing.TypedForms.Expired;
import nl.ibp.workflow.typing.Typing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@StoreTest
@Transactional
class JdbcTypedFormsTest {

    private static final PersonId OTHER_PERSON = new PersonId("iemand-anders");
    private static final String WINDOW = "dit";
    private static final FormPlace PLACE = FormPlace.of("beheer/thema", 3);
    private static final Instant LATER = Examples.NOW.plusSeconds(1);
    private static final Duration MONTH = Duration.ofDays(30);

    @Autowired
    TypedForms forms;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient sql;

    @Test
    void keepsWhatAPersonTypedUntilItIsDiscarded() {
        long first = save(PLACE, "Eer", TypedForm.NOTHING, Examples.NOW);
        long second = save(PLACE, "Eerste \"zin\"\n\u0000\uD800🚜…", first, LATER);

        assertThat(forms.find(Examples.PERSON, PLACE))
                .contains(new TypedForm(Map.of("text", "Eerste \"zin\"\n🚜…"), null, second, LATER, List.of()));
        assertThat(forms.find(OTHER_PERSON, PLACE)).isEmpty();
        assertThat(forms.find(Examples.PERSON, FormPlace.of("beheer/thema", 4))).isEmpty();

        forms.discard(Examples.PERSON, PLACE);
        assertThat(forms.find(Examples.PERSON, PLACE)).isEmpty();
    }

    @Test
    void overwritesNothingThatWasTypedMeanwhile() {
        long first = save(PLACE, "Een", TypedForm.NOTHING, Examples.NOW);

        assertThat(forms.save(Examples.PERSON, PLACE, typing("ander", "Ander"), TypedForm.NOTHING, LATER))
                .isEmpty();
        forms.discard(Examples.PERSON, PLACE, first + 1);

        assertThat(text(PLACE)).isEqualTo("Een");
    }

    @Test
    void knowsAFreshStartFromWhatWasThereBefore() {
        long first = save(PLACE, "Een", TypedForm.NOTHING, Examples.NOW);
        forms.discard(Examples.PERSON, PLACE, first);
        save(PLACE, "Opnieuw", TypedForm.NOTHING, LATER);

        assertThat(forms.save(Examples.PERSON, PLACE, typing("ander", "Van eerst"), first, LATER))
                .isEmpty();
        assertThat(text(PLACE)).isEqualTo("Opnieuw");
    }

    @Test
    void letsAWindowGoOnOverItsOwnText() {
        save(PLACE, "Een", TypedForm.NOTHING, Examples.NOW);

        save(PLACE, "Een en meer", TypedForm.NOTHING, LATER);

        assertThat(text(PLACE)).isEqualTo("Een en meer");
    }

    @Test
    void keepsWhatTheFormStartedWith() {
        Map<String, String> start = Map.of("text", "Nul");
        forms.save(Examples.PERSON, PLACE, new Typing(WINDOW, Map.of(), start), TypedForm.NOTHING, LATER);
        forms.putAside(Examples.PERSON, PLACE, new Typing("ander", Map.of(), start), LATER);

        TypedForm kept = forms.find(Examples.PERSON, PLACE).orElseThrow();

        assertThat(kept.start()).isEqualTo(start);
        assertThat(kept.asides()).extracting(Aside::start).containsExactly(start);
    }

    @Test
    void keepsTheTextOfEachOtherWindowAsideUntilOneIsChosen() {
        long first = save(PLACE, "Een", TypedForm.NOTHING, Examples.NOW);
        putAside("tweede", "Ander");
        putAside("derde", "Nog een");
        putAside("tweede", "Ander en meer");
        save(PLACE, "Een en meer", first, LATER);
        assertThat(asides()).containsExactly("Ander en meer", "Nog een");

        forms.forgetAside(Examples.PERSON, PLACE, "derde");
        assertThat(asides()).containsExactly("Ander en meer");
    }

    @Test
    void forgetsOnlyWhatWasSeen() {
        save(PLACE, "Een", TypedForm.NOTHING, Examples.NOW);
        putAside("tweede", "Ander");
        Aside seen = forms.find(Examples.PERSON, PLACE).orElseThrow().asides().get(0);
        putAside("tweede", "Ander en meer");

        forms.forgetAside(Examples.PERSON, PLACE, seen);
        assertThat(asides()).containsExactly("Ander en meer");

        forms.forgetAside(
                Examples.PERSON,
                PLACE,
                forms.find(Examples.PERSON, PLACE).orElseThrow().asides().get(0));
        assertThat(asides()).isEmpty();
    }

    @Test
    void putsWhatWasPutAsideLastInPlaceOfWhatIsDiscarded() {
        long first = save(PLACE, "Een", TypedForm.NOTHING, Examples.NOW);
        putAside("tweede", "Ander");
        putAside("derde", "Nog een");

        forms.discard(Examples.PERSON, PLACE, first);
        assertThat(text(PLACE)).isEqualTo("Nog een");
        assertThat(asides()).containsExactly("Ander");

        forms.discard(Examples.PERSON, PLACE, first);
        assertThat(text(PLACE)).isEqualTo("Nog een");
    }

    @Test
    void makesAnAnswerOfWhatWasSent() {
        save(PLACE, "Zo", TypedForm.NOTHING, Examples.NOW);

        forms.sent(Examples.PERSON, PLACE, LATER);

        assertThat(forms.find(Examples.PERSON, PLACE)).isEmpty();
        assertThat(forms.findSent(PLACE))
                .contains(new TypedForms.SentForm(Examples.PERSON, Map.of("text", "Zo"), LATER));
        assertThat(forms.save(Examples.PERSON, PLACE, typing(WINDOW, "Nog iets"), TypedForm.NOTHING, LATER))
                .isEmpty();
    }

    @Test
    void clearsWhatNobodyCameBackFor() {
        FormPlace young = FormPlace.of("beheer/thema", 4);
        save(PLACE, "Oud", TypedForm.NOTHING, Examples.NOW.minus(MONTH));
        save(young, "Jong", TypedForm.NOTHING, Examples.NOW);

        clear();

        assertThat(forms.find(Examples.PERSON, PLACE)).isEmpty();
        assertThat(text(young)).isEqualTo("Jong");
    }

    @Test
    void clearsWhatIsOverButNotWhatCanStillBeUsed() {
        ProposalId over = proposal(1, ProposalStatus.WITHDRAWN, Examples.NOW.minus(MONTH));
        ProposalId justOver = proposal(2, ProposalStatus.WITHDRAWN, Examples.NOW);
        ProposalId onItsWay = proposal(3, ProposalStatus.COLLEGES, Examples.NOW.minus(MONTH));
        List<FormPlace> places = List.of(
                FormPlace.onPath(over, "dossier.park"),
                FormPlace.onPath(justOver, "dossier.park"),
                FormPlace.onPath(onItsWay, "dossier.park"),
                FormPlace.inDossier(over, "opmerking"));
        places.forEach(place -> save(place, "Tekst", TypedForm.NOTHING, Examples.NOW));

        clear();

        assertThat(places)
                .filteredOn(place -> forms.find(Examples.PERSON, place).isPresent())
                .containsExactly(places.get(1), places.get(2), places.get(3));
    }

    private ProposalId proposal(int sequence, ProposalStatus status, Instant since) {
        RegionalProposal proposal = Examples.submitted(sequence);
        proposals.add(proposal);
        sql.sql("update proposal set status = ?, since = ? where id = ?")
                .params(status.name(), Columns.timestamp(since), proposal.id().value())
                .update();
        return proposal.id();
    }

    private void clear() {
        Instant before = Examples.NOW.minus(Duration.ofDays(1));
        forms.clear(new Expired(before, before, List.of(ProposalStatus.WITHDRAWN)), 1_000);
    }

    private long save(FormPlace place, String text, long over, Instant at) {
        return forms.save(Examples.PERSON, place, typing(WINDOW, text), over, at)
                .orElseThrow();
    }

    private void putAside(String window, String text) {
        forms.putAside(Examples.PERSON, PLACE, typing(window, text), LATER);
    }

    private List<String> asides() {
        return forms.find(Examples.PERSON, PLACE).orElseThrow().asides().stream()
                .map(aside -> aside.fields().get("text"))
                .toList();
    }

    private static Typing typing(String window, String text) {
        return new Typing(window, Map.of("text", text), null);
    }

    private String text(FormPlace place) {
        return forms.find(Examples.PERSON, place).orElseThrow().fields().get("text");
    }
}
