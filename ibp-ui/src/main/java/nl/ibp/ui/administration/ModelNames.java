package nl.ibp.ui.administration;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Set;
import nl.ibp.ui.i18n.Languages;
import nl.ibp.workflow.administration.ModelInUse;
import nl.ibp.workflow.administration.RunningPart.Step;
import nl.ibp.workflow.operations.FailedJob;

/** What people call a process, a table or a step: in Dutch as its file says, else as the product translates it. */
public final class ModelNames {

    private static final Set<String> TRANSLATED = Set.of(
            "regionalProposal",
            "committeeConsultation",
            "boardDecision",
            "writtenProcedure",
            "statesDecision",
            "dailyRound",
            "committeeRouting",
            "statesInvolvement",
            "terms",
            "escalation",
            "collegeChange",
            "collegeReconfirmation",
            "secrecy",
            "engine");

    private ModelNames() {}

    static String of(ModelInUse model, Locale locale) {
        return of(model.key(), model.name(), locale);
    }

    static String of(String key, String name, Locale locale) {
        return isDutch(locale) || !TRANSLATED.contains(key)
                ? name
                : I18NProvider.translate(locale, "administration.model." + key);
    }

    /** Where the file is not at hand. */
    public static String ofKey(String key, Locale locale) {
        return TRANSLATED.contains(key) ? I18NProvider.translate(locale, "administration.model." + key) : key;
    }

    /** Steps that wait are those of the product, whose names it translates. */
    public static String of(Step step, Locale locale) {
        boolean isNamed = isDutch(locale) && !step.element().equals(FailedJob.OF_ENGINE);
        return isNamed ? step.name() : I18NProvider.translate(locale, "process." + step.element());
    }

    private static boolean isDutch(Locale locale) {
        return Languages.DUTCH.getLanguage().equals(locale.getLanguage());
    }
}
