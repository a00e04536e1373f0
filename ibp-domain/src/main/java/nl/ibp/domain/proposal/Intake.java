package nl.ibp.domain.proposal;

import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;

/**
 * What the IPO-bureau found when it took a version in (step 3).
 *
 * @param version number of the content version
 * @param remarks what is missing; required when incomplete
 */
public record Intake(int version, IntakeResult result, String remarks) {

    public Intake {
        remarks = Text.passage("remarks", remarks);
        if (result.needsRemarks() && remarks.isEmpty()) {
            throw Refused.because("remarks", "SAY_WHAT_IS_MISSING");
        }
    }
}
