package nl.ibp.ui.proposal.difference;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.ThemeNumber;
import nl.ibp.domain.proposal.Attachment;
import nl.ibp.domain.proposal.CentralGovernmentRequest;
import nl.ibp.domain.proposal.Change;
import nl.ibp.domain.proposal.CoSubmitter;
import nl.ibp.domain.proposal.ContentDifference;
import nl.ibp.domain.proposal.MoneyLine;
import nl.ibp.domain.proposal.Region;
import nl.ibp.domain.proposal.Urgency;
import nl.ibp.ui.component.ProMemorie;
import nl.ibp.ui.i18n.Formats;
import nl.ibp.ui.names.NameBook;
import org.jspecify.annotations.Nullable;

/** Puts into words what differs between two texts of a proposal. */
final class DifferenceWords {

    private final NameBook names;
    private final Locale locale;

    DifferenceWords(NameBook names, Locale locale) {
        this.names = names;
        this.locale = locale;
    }

    /** Every part in which there is a difference, except money. */
    List<PartDifference> parts(ContentDifference difference) {
        return Stream.of(
                        text("difference.title", difference.title(), Function.identity()),
                        text("dossier.section.SUMMARY", difference.summary(), Function.identity()),
                        text("dossier.content.urgency", difference.urgency(), this::urgency),
                        list("dossier.content.regions", difference.regions(), this::region),
                        themes(difference.themes()),
                        list("dossier.content.partners", difference.coSubmitters(), this::partner),
                        list("dossier.content.otherPartners", difference.otherPartners(), Function.identity()),
                        list("dossier.content.requests", difference.requests(), this::request),
                        list("dossier.content.milestones", difference.milestones(), DifferenceWords::milestone),
                        list("dossier.section.ATTACHMENTS", difference.attachments(), Attachment::name))
                .filter(part -> !part.changes().isEmpty())
                .toList();
    }

    /** Money line by line, where there is no room for a table of its own. */
    PartDifference money(ContentDifference difference) {
        return list("dossier.section.MONEY", difference.moneyLines(), this::money);
    }

    private static <T> PartDifference text(String textKey, Optional<Change<T>> change, Function<T, String> words) {
        List<Change<String>> changes =
                change.map(known -> inWords(known, words)).stream().toList();
        return new PartDifference(textKey, false, false, changes);
    }

    private static <T> PartDifference list(String textKey, List<Change<T>> changes, Function<T, String> words) {
        return new PartDifference(textKey, true, false, inWords(changes, words));
    }

    private PartDifference themes(List<Change<ThemeNumber>> changes) {
        return new PartDifference("dossier.content.themes", true, true, inWords(changes, this::theme));
    }

    private static <T> List<Change<String>> inWords(List<Change<T>> changes, Function<T, String> words) {
        return changes.stream().map(change -> inWords(change, words)).toList();
    }

    private static <T> Change<String> inWords(Change<T> change, Function<T, String> words) {
        return new Change<>(said(change.before(), words), said(change.after(), words));
    }

    private static <T> @Nullable String said(@Nullable T thing, Function<T, String> words) {
        return thing == null ? null : words.apply(thing);
    }

    private String urgency(Urgency urgency) {
        return text("difference.urgency." + urgency);
    }

    private String region(Region region) {
        String points = region.points().stream()
                .map(point -> point.longitude() + " / " + point.latitude())
                .collect(Collectors.joining("; "));
        return points.isEmpty() ? region.name() : region.name() + " (" + points + ")";
    }

    private String theme(ThemeNumber number) {
        Theme theme = names.theme(number);
        return number + ". " + theme.name();
    }

    private String partner(CoSubmitter partner) {
        String name = names.province(partner.province());
        return partner.indispensable() ? text("dossier.content.indispensable", name) : name;
    }

    private String request(CentralGovernmentRequest request) {
        return request.addressee().isEmpty()
                ? request.request()
                : text("dossier.content.request", request.request(), request.addressee());
    }

    private static String milestone(Milestone milestone) {
        String date = milestone.date().label();
        return date.isEmpty() ? milestone.description() : milestone.description() + " – " + date;
    }

    private String money(MoneyLine line) {
        String amount = line.amount().isProMemorie()
                ? ProMemorie.SHORT
                : line.amount()
                        .known()
                        .map(euros -> Formats.in(locale).amount(euros.amount()))
                        .orElse("–");
        String where = "%s, %s, %d: %s"
                .formatted(
                        names.province(line.province()),
                        names.source(line.source()).name(),
                        line.year(),
                        amount);
        return line.note().isEmpty() ? where : where + " (" + line.note() + ")";
    }

    private String text(String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
