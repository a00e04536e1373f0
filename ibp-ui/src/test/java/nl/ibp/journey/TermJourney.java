package nl.ibp.journey;

import java.time.LocalDate;
import nl.ibp.domain.calendar.OfficialTime;
import nl.ibp.domain.calendar.WorkingCalendar;
import nl.ibp.workflow.SimulatedTime;
import nl.ibp.workflow.path.DossierPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Terms are moved by who set the work going; who has it is reminded, and others hear of what is late. */
class TermJourney {

    private static final String REVIEW = "Geef standpunt";
    private static final String ADVISE = "Stel advies vast";

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void areMovedWithReasonsAndToldInTime() {
        DossierPath path = people.application().paths().chemelot().throughIntake();
        String number = path.proposal().number().toString();
        WorkingCalendar calendar = people.application().bean(WorkingCalendar.class);
        LocalDate later = calendar.endOfTerm(path.at("aac-re").consultation().reviewDue(), 3);

        Person chair = people.at("aac-re-voorzitter");
        DossierPage.openedBy(chair, path.id())
                .extendsTerm(REVIEW, later, "De vergadering is verzet.")
                .says("Tijdlijn", "verlengd tot en met", "De vergadering is verzet.")
                .changesTerm("Zet stil", REVIEW, "Waarom zet u de termijn stil?", "Wij wachten op cijfers.")
                .row("Openstaand werk", REVIEW, "Termijn staat stil")
                .changesTerm("Laat weer lopen", REVIEW, "Waarom loopt de termijn weer?", "De cijfers zijn er.");
        Person member = people.at("aac-re-drenthe");
        NoticePage.openedBy(member, "Meldingen").says(number, "de termijn loopt weer", "De cijfers zijn er.");

        onTheMorningOf(workingDayBefore(later, calendar));
        NoticePage.openedBy(member.open("werk"), "Meldingen").says(number, REVIEW + ": nog tot en met", "Nieuw");

        onTheMorningOf(calendar.endOfTerm(later, 1));
        LocalDate advice = path.at("aac-re").chairTask().due();
        onTheMorningOf(calendar.endOfTerm(advice, 3));
        NoticePage.openedBy(chair.open("werk"), "Meldingen").says(number, ADVISE + ": te laat");
        Person bureau = people.at("ipo-bureau");
        NoticePage.openedBy(bureau, "Meldingen").says(number, ADVISE + " is te laat bij");
        DossierPage.openedBy(bureau, path.id()).says("Tijdlijn", "is te laat, de termijn was");
    }

    private static LocalDate workingDayBefore(LocalDate day, WorkingCalendar calendar) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private void onTheMorningOf(LocalDate day) {
        SimulatedTime time = people.application().time();
        time.travelTo(day.atTime(6, 0).atZone(OfficialTime.ZONE).toInstant());
        time.runDueTimers();
        time.makeDailyRound();
    }
}
