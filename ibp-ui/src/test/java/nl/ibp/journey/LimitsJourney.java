package nl.ibp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server takes from anybody, and no more; the table in docs/operations.md names all of it. */
class LimitsJourney {

    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    final People people = People.of(Application::empty);

    @Test
    void takesNoMoreThanAPageSends() throws IOException {
        assertThat(answer("POST /?v-r=uidl&v-uiId=0", "Content-Length: " + (2 * MEGABYTE + 1)))
                .contains(" 413 ");
        assertThat(answer("POST /aanmelden/sturen", "Content-Length: " + (2 * MEGABYTE + 1)))
                .contains(" 413 ");
        assertThat(answer(
                        "POST /VAADIN/dynamic/resource/0/x/upload",
                        "Content-Type: multipart/form-data; boundary=x",
                        "Content-Length: " + (11 * MEGABYTE + 1)))
                .contains(" 413 ");
    }

    @Test
    void takesNothingOfUnknownLength() throws IOException {
        assertThat(answer("POST /?v-r=uidl&v-uiId=0", "Transfer-Encoding: chunked"))
                .contains(" 411 ");
    }

    @Test
    void takesNoEndlessHeader() throws IOException {
        assertThat(answer("GET /aanmelden", "X-Long: " + "x".repeat(17 * 1024))).contains(" 400 ");
        assertThat(answer("GET /aanmelden", "X-Long: " + "x".repeat(8 * 1024))).contains(" 200 ");
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 30s", "lock_timeout, 20s", "idle_in_transaction_session_timeout, 1min"})
    void letsNothingHoldTheDatabaseForLong(String setting, String limit) throws SQLException {
        try (Connection connection = people.application().bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("show " + setting)) {
            found.next();

            assertThat(found.getString(1)).isEqualTo(limit);
        }
    }

    /** The first line; the body it announces is never sent. */
    private String answer(String request, String... headers) throws IOException {
        URI address = URI.create(people.application().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String all = request + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}
