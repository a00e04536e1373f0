package nl.ibp.ui.states;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import nl.ibp.domain.Euros;
import nl.ibp.domain.Problem;
import nl.ibp.domain.Refused;
import nl.ibp.domain.states.OwnMoney;
import nl.ibp.domain.states.ProMemorieAmount;
import nl.ibp.ui.component.AmountText;
import nl.ibp.ui.states.FirstProposal.WasProMemorie;

/** What a line of the province's own money became that was pro memorie: an amount, and why where it is nothing. */
class ProMemorieInput {

    private final WasProMemorie was;
    private final TextField amount = new TextField();
    private final TextField explanation = new TextField();
    private String carried;

    ProMemorieInput(WasProMemorie was) {
        this.was = was;
        this.carried = was.amount();
        String year = String.valueOf(line().year());
        amount.setLabel(I18NProvider.translate("states.proposal.pm", was.source(), year));
        amount.setHelperText(I18NProvider.translate("states.proposal.pm.help"));
        amount.getElement().setAttribute("inputmode", "decimal");
        explanation.setLabel(I18NProvider.translate("states.proposal.pm.explanation", was.source(), year));
    }

    OwnMoney line() {
        return was.line();
    }

    TextField amount() {
        return amount;
    }

    TextField explanation() {
        return explanation;
    }

    void fill() {
        amount.setValue(was.amount());
        explanation.setValue(was.explanation());
    }

    /** Empty where nothing was typed: the domain says which line lacks its amount. */
    Optional<ProMemorieAmount> read(List<Problem> problems) {
        if (amount.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            Optional<Euros> read = AmountText.read(amount.getValue());
            if (read.isEmpty()) {
                problems.add(Problem.of(line().field(), "AMOUNT_UNREADABLE"));
            }
            return read.map(
                    euros -> new ProMemorieAmount(line().source(), line().year(), euros, explanation.getValue()));
        } catch (Refused refused) {
            refused.problems().forEach(problem -> problems.add(here(problem)));
            return Optional.empty();
        }
    }

    private Problem here(Problem problem) {
        boolean named = problem.field().startsWith(line().field());
        return named ? problem : new Problem(line().field(), problem.reason(), problem.details());
    }

    /**
     * The expenses with this amount in the one that waited for it, so that nobody types it twice; unchanged once that
     * expense was changed by hand.
     */
    List<List<String>> carryTo(List<List<String>> expenses) {
        String before = carried;
        String year = String.valueOf(line().year());
        if (!isReadable() || before.equals(amount.getValue())) {
            return expenses;
        }
        Optional<List<String>> waiting = expenses.stream()
                .filter(row -> row.get(1).equals(year) && row.get(2).equals(before))
                .findFirst();
        waiting.ifPresent(row -> carried = amount.getValue());
        return expenses.stream()
                .map(row -> waiting.filter(found -> found == row).isPresent()
                        ? List.of(row.get(0), year, amount.getValue())
                        : row)
                .toList();
    }

    private boolean isReadable() {
        try {
            return AmountText.read(amount.getValue()).filter(Euros::isPositive).isPresent();
        } catch (Refused tooLarge) {
            return false;
        }
    }
}
