package nl.ibp.workflow.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.ibp.domain.Refused;
import nl.ibp.domain.administration.ChangeSubject;
import nl.ibp.domain.administration.ChangedPart;
import nl.ibp.domain.administration.ChangedParts;
import nl.ibp.domain.administration.RecessPlan;
import nl.ibp.domain.calendar.Recess;
import nl.ibp.domain.calendar.Recesses;
import nl.ibp.domain.organisation.Actor;
import nl.ibp.domain.organisation.Bodies;
import nl.ibp.domain.organisation.Body;
import nl.ibp.domain.programme.FundingSource;
import nl.ibp.domain.programme.FundingSources;
import nl.ibp.domain.programme.Milestone;
import nl.ibp.domain.programme.Theme;
import nl.ibp.domain.programme.Themes;
import nl.ibp.domain.reporting.MilestoneId;
import nl.ibp.domain.reporting.MilestoneReports;
import nl.ibp.workflow.organisation.AdministratorSeat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator changes what the programme is made of. Each change says what was read before it, and is refused when
 * somebody else changed that meanwhile.
 */
@Component
@Transactional
public class EditingReferenceData {

    /** @param bodies those with a name of their own */
    public record Content(List<Theme> themes, List<FundingSource> sources, List<Body> bodies, List<Recess> recesses) {}

    private final AdministratorSeat administrators;
    private final Themes themes;
    private final FundingSources sources;
    private final Bodies bodies;
    private final Recesses recesses;
    private final MilestoneReports milestones;
    private final EditableReferenceData data;
    private final AdministrationWriter changes;

    EditingReferenceData(
            AdministratorSeat administrators,
            Themes themes,
            FundingSources sources,
            Bodies bodies,
            Recesses recesses,
            MilestoneReports milestones,
            EditableReferenceData data,
            AdministrationWriter changes) {
        this.administrators = administrators;
        this.themes = themes;
        this.sources = sources;
        this.bodies = bodies;
        this.recesses = recesses;
        this.milestones = milestones;
        this.data = data;
        this.changes = changes;
    }

    /** @throws Refused when the actor is no administrator */
    @Transactional(readOnly = true)
    public Content content(Actor actor) {
        administrators.require(actor);
        return new Content(
                themes.all(),
                sources.all(),
                bodies.all().stream().filter(Body::hasNameOfItsOwn).toList(),
                recesses.all());
    }

    public void change(Actor actor, Theme read, Theme asked) {
        administrators.require(actor);
        Theme present = present(data.themes(), Theme::number, read);
        if (!present.number().equals(asked.number())) {
            throw new IllegalStateException(
                    "Theme %s was given the number %s".formatted(read.number(), asked.number()));
        }
        var parts = ChangedParts.of(present, asked);
        data.save(asked);
        keepReports(present, asked);
        changes.write(
                actor,
                ChangeSubject.THEME,
                present.number().toString(),
                present.number() + ". " + present.name(),
                parts);
    }

    // Of one that was left and one that came, it is the same in other words. With more, nobody can tell which is which.
    private void keepReports(Theme before, Theme after) {
        List<MilestoneId> gone = without(before, after);
        List<MilestoneId> come = without(after, before);
        if (gone.size() == 1 && come.size() == 1) {
            milestones.renamed(gone.get(0), come.get(0));
        }
    }

    private static List<MilestoneId> without(Theme theme, Theme other) {
        List<String> kept =
                other.milestones().stream().map(Milestone::description).toList();
        return theme.milestones().stream()
                .map(Milestone::description)
                .filter(description -> !kept.contains(description))
                .map(description -> new MilestoneId(theme.number(), description))
                .toList();
    }

    public void addSource(Actor actor, String name, String note, boolean provincesOwn) {
        administrators.require(actor);
        FundingSource source = FundingSource.added(name, note, provincesOwn, data.sources());
        data.add(source);
        changes.write(
                actor, ChangeSubject.FUNDING_SOURCE, source.id().value(), source.name(), ChangedParts.added(source));
    }

    public void changeSource(Actor actor, FundingSource read, String name, String note) {
        administrators.require(actor);
        List<FundingSource> all = data.sources();
        FundingSource present = present(all, FundingSource::id, read);
        FundingSource asked = present.renamed(name, note, all);
        var parts = ChangedParts.of(present, asked);
        data.save(asked);
        changes.write(actor, ChangeSubject.FUNDING_SOURCE, present.id().value(), present.name(), parts);
    }

    public void rename(Actor actor, Body read, String name) {
        administrators.require(actor);
        List<Body> all = data.bodies();
        Body present = present(all, Body::id, read);
        Body asked = present.renamed(name, all);
        var parts = ChangedParts.of(present, asked);
        data.rename(present, asked);
        changes.write(actor, ChangeSubject.BODY, present.id().value(), present.name(), parts);
    }

    /** Terms that are set already keep their last day. */
    public void addRecess(Actor actor, String label, @Nullable LocalDate from, @Nullable LocalDate until) {
        administrators.require(actor);
        Recess asked = RecessPlan.asked(label, from, until);
        data.replace(new RecessPlan(data.recesses()).with(asked).all());
        write(actor, asked, ChangedParts.added(asked));
    }

    public void changeRecess(
            Actor actor, Recess read, String label, @Nullable LocalDate from, @Nullable LocalDate until) {
        administrators.require(actor);
        Recess asked = RecessPlan.asked(label, from, until);
        List<Recess> all = data.recesses();
        Recess present = present(all, Recess::from, read);
        var parts = ChangedParts.of(present, asked);
        data.replace(new RecessPlan(all).without(present).with(asked).all());
        write(actor, present, parts);
    }

    public void removeRecess(Actor actor, Recess read) {
        administrators.require(actor);
        List<Recess> all = data.recesses();
        Recess present = present(all, Recess::from, read);
        data.replace(new RecessPlan(all).without(present).all());
        write(actor, present, ChangedParts.removed(present));
    }

    private void write(Actor actor, Recess recess, List<ChangedPart> parts) {
        changes.write(actor, ChangeSubject.RECESS, recess.from().toString(), recess.label(), parts);
    }

    private static <T> T present(List<T> all, Function<T, Object> id, T read) {
        T present = all.stream()
                .filter(one -> id.apply(one).equals(id.apply(read)))
                .findFirst()
                .orElseThrow(() -> Refused.because("", "REFERENCE_CHANGED_MEANWHILE"));
        if (!present.equals(read)) {
            throw Refused.because("", "REFERENCE_CHANGED_MEANWHILE");
        }
        return present;
    }
}
