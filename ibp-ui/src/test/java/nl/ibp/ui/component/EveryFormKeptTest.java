package nl.ibp.ui.component;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.upload.Upload;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.ui.inbox.TaskForm;
import nl.ibp.workflow.typing.FormPlace;
import org.junit.jupiter.api.Test;

/** Nothing typed is ever lost: every class that makes a field has a place where it is kept, or a reason to have none. */
class EveryFormKeptTest {

    private static final String SEARCH = "what is looked for stands in the address";
    private static final String DRAFT = "part of the draft of a proposal, which is kept as a whole by DraftForm";
    private static final String FIELD = "makes fields for a form that keeps them";
    private static final String CHOICE = "shows what is chosen at once, and nothing is typed";
    private static final String FILE = "takes a file, which is there at once or not at all";

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("account.AccountSection", "passwords and codes, which are never kept"),
            entry("administration.ModelView", FILE),
            entry("administration.RowSearch", SEARCH),
            entry("connections.NewSecret", "shows a secret to be copied; nobody types there"),
            entry("administration.RuleTrial", "what it would give is shown at once, and nothing is sent"),
            entry("feed.NewFeedAddress", "shows an address to be copied; nobody types there"),
            entry("forecast.SliderField", SEARCH),
            entry("forecast.WhatIfFields", SEARCH),
            entry("inbox.KeyHelp", "a switch that holds at once"),
            entry("inbox.MoreFilters", SEARCH),
            entry("inbox.WorkFilters", SEARCH),
            entry("layout.PersonMenu", CHOICE),
            entry("layout.TopBar", SEARCH),
            entry("mail.ChannelSection", "chosen from lists, and nothing is typed"),
            entry("mail.MailAddressSection", "one address, which a browser fills in by itself"),
            entry("map.MapFilters", SEARCH),
            entry("monitoring.FigureFilters", SEARCH),
            entry("operations.SignedInView", SEARCH),
            entry("programme.ReportView", SEARCH),
            entry("process.ProcessChoices", SEARCH),
            entry("proposal.Timeline", CHOICE),
            entry("proposal.dossier.ProcessSection", CHOICE),
            entry("proposal.dossier.VersionComparison", CHOICE),
            entry("proposal.drafting.AttachmentsSection", FILE),
            entry("proposal.drafting.MilestoneRow", DRAFT),
            entry("proposal.drafting.MoneyInputTable", DRAFT),
            entry("proposal.drafting.MoneySection", DRAFT),
            entry("proposal.drafting.PartnerChoice", DRAFT),
            entry("proposal.drafting.PointRow", DRAFT),
            entry("proposal.drafting.RegionRow", DRAFT),
            entry("proposal.drafting.RequestRow", DRAFT),
            entry("proposal.drafting.WhatSection", DRAFT),
            entry("proposal.drafting.WithWhomSection", DRAFT),
            entry("proposal.list.ProposalFilters", SEARCH),
            entry("secrecy.SecrecyText", FIELD),
            entry("security.PostedForm", "a mark against forged requests, and nobody types there"),
            entry("security.SignInStepView", "a password or a code is never kept"),
            entry("security.SignInForm", "a password is never kept, and who it is for is not known yet"),
            entry("states.BudgetInput", FIELD),
            entry("states.ProMemorieInput", FIELD),
            entry("waiting.WaitingArrangement", SEARCH));

    /** Where a dialog asks for what must not be kept, or for nothing that is typed. */
    private static final Map<String, String> UNKEPT_DIALOGS = Map.of(
            "account.AccountSection", "passwords and codes, which are never kept",
            "administration.AccountDialogs", "a new password alone",
            "administration.RecessDialogs", "removing asks for no more than a yes");

    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.ibp.ui");

    @Test
    void hasAPlaceWhereItIsKeptOrAReason() {
        assertThat(makersOfFields()).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void asksInNoDialogForWhatIsNotKeptWithoutAReason() {
        Set<String> unkept = SCREENS.stream()
                .filter(screen -> callsTo(screen, FormDialog.class).anyMatch(call -> takesNoPlace(call)))
                .map(EveryFormKeptTest::name)
                .filter(name -> !name.equals("component.FormDialog"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unkept).containsExactlyInAnyOrderElementsOf(UNKEPT_DIALOGS.keySet());
    }

    private static Set<String> makersOfFields() {
        return SCREENS.stream()
                .filter(screen -> madeIn(screen).anyMatch(EveryFormKeptTest::isField))
                .filter(Predicate.not(EveryFormKeptTest::isKept))
                .map(EveryFormKeptTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A field made of fields is kept by whoever has it. */
    private static boolean isKept(JavaClass screen) {
        JavaClass whole = outermost(screen);
        return isField(whole)
                || whole.isAssignableTo(TaskForm.class)
                || SCREENS.stream()
                        .filter(part -> outermost(part).equals(whole))
                        .anyMatch(EveryFormKeptTest::hasPlace);
    }

    private static boolean hasPlace(JavaClass screen) {
        return screen.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(known -> known.isEquivalentTo(FormPlace.class));
    }

    private static boolean isField(JavaClass made) {
        return made.isAssignableTo(HasValue.class) || made.isAssignableTo(Upload.class);
    }

    private static Stream<JavaClass> madeIn(JavaClass screen) {
        return screen.getConstructorCallsFromSelf().stream().map(JavaConstructorCall::getTargetOwner);
    }

    private static Stream<JavaConstructorCall> callsTo(JavaClass screen, Class<?> type) {
        return screen.getConstructorCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(type));
    }

    private static boolean takesNoPlace(JavaConstructorCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isEquivalentTo(FormPlace.class));
    }

    private static String name(JavaClass screen) {
        return outermost(screen).getFullName().replace("nl.ibp.ui.", "");
    }

    private static JavaClass outermost(JavaClass screen) {
        return screen.getEnclosingClass().map(EveryFormKeptTest::outermost).orElse(screen);
    }
}
