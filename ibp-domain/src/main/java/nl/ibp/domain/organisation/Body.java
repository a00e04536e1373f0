package nl.ibp.domain.organisation;

import java.util.Collection;
import nl.ibp.domain.Refused;
import nl.ibp.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * A body that acts on proposals.
 *
 * @param province the province it belongs to; null for the bodies of the association
 */
public record Body(BodyId id, BodyKind kind, String name, @Nullable ProvinceCode province) {

    /** Bodies of a province are called after it in every language. */
    public boolean hasNameOfItsOwn() {
        return province == null;
    }

    /** @param all the bodies there are */
    public Body renamed(String newName, Collection<Body> all) {
        if (!hasNameOfItsOwn()) {
            throw Refused.because("name", "BODY_OF_PROVINCE");
        }
        String line = Text.line("name", newName);
        if (line.isEmpty()) {
            throw Refused.because("name", "NAME_REQUIRED");
        }
        if (all.stream().anyMatch(other -> !other.id.equals(id) && other.name.equalsIgnoreCase(line))) {
            throw Refused.because("name", "NAME_TAKEN");
        }
        return new Body(id, kind, line, province);
    }
}
