package nl.ibp.domain.proposal;

import nl.ibp.domain.Text;

/**
 * What is asked of the Rijk (rijksvraag).
 *
 * @param addressee the ministry, or empty
 */
public record CentralGovernmentRequest(String request, String addressee) {

    public CentralGovernmentRequest {
        request = Text.passage("request", request);
        addressee = Text.line("addressee", addressee);
    }
}
