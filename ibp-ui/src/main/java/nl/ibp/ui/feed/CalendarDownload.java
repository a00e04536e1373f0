package nl.ibp.ui.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import nl.ibp.ui.layout.PublicAddress;
import nl.ibp.workflow.calendar.FeedKey;
import nl.ibp.workflow.calendar.PersonalCalendar;
import nl.ibp.workflow.calendar.ReadingCalendar;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out calendars to programs that know a key. Nothing here may write the key into a log. */
@RestController
class CalendarDownload {

    /** All addresses of calendars, and of what looks like one. */
    static final String ADDRESSES = "/agenda/*";

    private static final String PATH = "agenda/";
    private static final String SUFFIX = ".ics";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadingCalendar reading;
    private final CalendarFile file;
    private final PublicAddress address;

    CalendarDownload(ReadingCalendar reading, CalendarFile file, PublicAddress address) {
        this.reading = reading;
        this.file = file;
        this.address = address;
    }

    /** Relative to the base of the application. */
    static String addressOf(FeedKey key) {
        return PATH + key.value() + SUFFIX;
    }

    /** Answers "not found" alike to what never was a key and to what is one no more. */
    @GetMapping(PATH + "{key}" + SUFFIX)
    ResponseEntity<byte[]> read(@PathVariable String key, HttpServletRequest request) {
        return reading.read(new FeedKey(key))
                .map(calendar -> answer(calendar, request))
                .orElseGet(this::nothing);
    }

    /** Without it the pages would answer. */
    @GetMapping(PATH + "{other}")
    ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<byte[]> answer(PersonalCalendar calendar, HttpServletRequest request) {
        // A browser that opens the address would keep a file that is called after the key.
        ContentDisposition disposition =
                ContentDisposition.attachment().filename("ibp" + SUFFIX).build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, calendar.feed().language().toLanguageTag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(file.write(calendar, path -> address.of(path, request)));
    }
}
