package nl.ibp.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ibp.domain.consultation.ConsultationId;
import nl.ibp.domain.organisation.Appointment;
import nl.ibp.domain.organisation.Appointments;
import nl.ibp.domain.organisation.BodyId;
import nl.ibp.domain.organisation.PersonId;
import nl.ibp.domain.organisation.SeatId;
import nl.ibp.domain.organisation.Seats;
import nl.ibp.domain.organisation.SubstitutionPolicy.Wish;
import nl.ibp.domain.organisation.WorkScope;
import nl.ibp.rights.Readers;
import nl.ibp.rights.RightsTable;
import nl.ibp.web.ShownPage;
import nl.ibp.web.WebBrowser;
import nl.ibp.workflow.inbox.TaskKind;
import nl.ibp.workflow.organisation.Account;
import nl.ibp.workflow.organisation.Accounts;
import nl.ibp.workflow.organisation.Substituting;
import nl.ibp.workflow.path.DossierPath;
import nl.ibp.workflow.path.SeatHolder;
import nl.ibp.workflow.submission.Attaching;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address there is, asked for by everybody there is: who gets what stands in {@code docs/rights.csv}. */
class RightsJourney {

    private static final String STAND_IN_ACCOUNT = "waarnemer-gs-limburg";

    /** What varies in an address and has no name. */
    private static final Pattern PART = Pattern.compile(":___url_parameter.*");

    private static final String LEADS_TO_SIGN_IN = "sign-in";
    private static final String SHOWN = "shown";
    private static final String NOT_THERE = "nothing";

    @RegisterExtension
    final People people = People.of(Application::withPortfolio);

    @Test
    void shows() throws Exception {
        List<@Nullable String> readers = readers();
        Map<String, String> addresses = pages();
        Map<String, List<String>> found = new TreeMap<>();
        for (@Nullable String account : readers) {
            WebBrowser browser = new WebBrowser(URI.create(people.application().address()));
            if (account != null) {
                browser.signIn(account, "demo");
            }
            for (Map.Entry<String, String> page : addresses.entrySet()) {
                found.computeIfAbsent("page," + page.getKey(), any -> new ArrayList<>())
                        .add(sees(browser, page.getValue()));
            }
        }

        RightsTable.assertHolds(List.of("page"), found);
    }

    /** Before anything is drawn, and then on what is drawn. */
    private static String sees(WebBrowser browser, String address) throws IOException, InterruptedException {
        int status = browser.status(address);
        if (status == HttpStatus.FOUND.value()) {
            return LEADS_TO_SIGN_IN;
        }
        assertThat(status).as(address).isEqualTo(HttpStatus.OK.value());
        ShownPage page = browser.open(address);
        String text = page.text();
        browser.leave();
        assertThat(text).as(address).doesNotContain("Er ging iets mis").isNotBlank();
        if (text.contains("Deze pagina bestaat niet")) {
            return NOT_THERE;
        }
        assertThat(page.all("h1").count()).as("headings of %s", address).isEqualTo(1);
        return SHOWN;
    }

    @Test
    void answers() {
        List<@Nullable String> readers = readers();
        Map<String, String> addresses = files();
        Map<String, List<String>> found = new TreeMap<>();
        for (@Nullable String account : readers) {
            APIRequestContext browser = (account == null ? people.stranger(Readers.NOBODY) : people.at(account))
                    .context()
                    .request();
            addresses.forEach((row, address) -> found.computeIfAbsent(row, any -> new ArrayList<>())
                    .add(answer(browser.get(address, RequestOptions.create().setMaxRedirects(0)))));
        }

        RightsTable.assertHolds(List.of("download", "file"), found);
    }

    /** A page of ours is none of what was asked for: it says that there is nothing. */
    private static String answer(APIResponse answer) {
        boolean isPage =
                answer.ok() && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        return isPage ? "page" : String.valueOf(answer.status());
    }

    /** As {@link Readers}: their accounts, null for nobody. */
    private List<@Nullable String> readers() {
        List<@Nullable String> readers = new ArrayList<>();
        readers.add(null);
        Readers.seats(people.application().bean(Seats.class)).forEach(seat -> readers.add(seat.value()));
        readers.add(standIn());
        return readers;
    }

    /** Of no seat of their own. */
    private String standIn() {
        Application application = people.application();
        PersonId person = new PersonId(STAND_IN_ACCOUNT);
        if (application.bean(Accounts.class).find(STAND_IN_ACCOUNT).isEmpty()) {
            LocalDate longAgo = LocalDate.of(2018, 2, 14);
            application
                    .bean(Appointments.class)
                    .add(
                            new nl.ibp.domain.organisation.Person(person, "Waarnemer"),
                            new Appointment(Readers.COLLEGE, person, longAgo, longAgo.plusDays(1)));
            application
                    .bean(Accounts.class)
                    .add(new Account(
                            STAND_IN_ACCOUNT,
                            application.bean(PasswordEncoder.class).encode("demo"),
                            person));
            LocalDate today = LocalDate.now();
            application
                    .bean(Substituting.class)
                    .arrange(
                            SeatHolder.of("beheer"),
                            Readers.COLLEGE,
                            new Wish(person, today, today.plusDays(7), EnumSet.allOf(WorkScope.class)));
        }
        return STAND_IN_ACCOUNT;
    }

    /**
     * All there are, by what the table calls them. What varies in an address is of Limburg; a new page with something that
     * varies gets its line here.
     */
    private Map<String, String> pages() {
        Application application = people.application();
        DossierPath draft = application.paths().underThemes(3);
        DossierPath submitted = application.paths().chemelot().submit();
        ConsultationId consultation =
                application.paths().underThemes(3).throughIntake().dossier().consultations().stream()
                        .filter(one -> one.body().equals(new BodyId("aac-re")))
                        .findFirst()
                        .orElseThrow()
                        .id();
        Map<String, String> filledIn = Map.ofEntries(
                entry("beheer/functies/:seat", "beheer/functies/gs-limburg"),
                entry("beheer/koppelingen/:subscription", StumblingReceiver.of(application)),
                entry("beheer/processen/:part", "beheer/processen/regionalProposal"),
                entry("beheer/stamgegevens/thema/:part", "beheer/stamgegevens/thema/3"),
                entry("consultaties/:consultation", "consultaties/" + consultation),
                entry("programma/verslag/:part", "programma/verslag"),
                entry(
                        "taak/:task",
                        "taak/"
                                + submitted
                                        .work()
                                        .only(TaskKind.COLLEGE_DECIDES)
                                        .id()),
                entry("voorstellen/:id", "voorstellen/" + draft.id()),
                entry("voorstellen/:id/concept", "voorstellen/" + draft.id() + "/concept"));
        Map<String, String> pages = new TreeMap<>();
        application.pages().stream()
                .map(page -> PART.matcher(page).replaceAll(":part"))
                .forEach(page -> pages.put(page, filledIn.getOrDefault(page, page)));
        pages.put("(start)", "");
        pages.put("bestaat-niet", "bestaat-niet");
        assertThat(pages.values()).filteredOn(address -> address.contains(":")).isEmpty();
        return pages;
    }

    /** What is no page. A new address gets its line here. */
    private Map<String, String> files() {
        Set<String> answered = mappings().getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/error"))
                .collect(Collectors.toSet());
        assertThat(answered)
                .as("addresses that something of ours answers")
                .containsExactlyInAnyOrder(
                        "/bijlagen/{id}",
                        "/agenda/{key}.ics",
                        "/agenda/{other}",
                        "/gezondheid/leeft",
                        "/gezondheid/klaar");
        return Map.ofEntries(
                entry("download,bijlagen/:id", "bijlagen/" + attachment()),
                entry("download,agenda/:key.ics", "agenda/onbekend.ics"),
                entry("download,agenda/:other", "agenda/iets"),
                entry("file,*.css", "ibp.css"),
                entry("file,*.js", "functions.js"),
                entry("file,*.svg", "favicon.svg"),
                entry("file,VAADIN/build/*", "VAADIN/build/bestaat-niet.js"),
                entry("file,v1/taken", "v1/taken"),
                entry("file,actuator/:other", "actuator/env"),
                entry("file,actuator/prometheus", "actuator/prometheus"),
                entry("file,gezondheid/leeft", "gezondheid/leeft"),
                entry("file,gezondheid/klaar", "gezondheid/klaar"));
    }

    /** Of two: the other one is the one of figures about the program. */
    private RequestMappingHandlerMapping mappings() {
        return people.application().beans().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** In a draft of Limburg, which nobody else may see. */
    private String attachment() {
        DossierPath draft = people.application().paths().underThemes(3);
        assertThat(draft.lead().seats()).contains(new SeatId("beleid-limburg"));
        byte[] text = "Vertrouwelijk".getBytes(StandardCharsets.UTF_8);
        return people.application()
                .bean(Attaching.class)
                .attach(draft.lead(), draft.id(), "notitie.txt", text)
                .attachments()
                .get(0)
                .id()
                .toString();
    }
}
