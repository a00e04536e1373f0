package nl.ibp.domain.states;

import java.util.List;
import nl.ibp.domain.organisation.ProvinceCode;

/**
 * Who confirms anew after the States of a province touched a joint condition: every other province that goes along,
 * so that nobody is bound to what it did not agree on (domain reference, section 5).
 */
public final class ReconfirmationPolicy {

    private ReconfirmationPolicy() {}

    /**
     * Names the provinces that are asked, in the order of their files.
     *
     * @param files those of all provinces on one version, each with its outcome
     */
    public static List<ProvinceCode> askedAnew(List<StatesFile> files) {
        List<ProvinceCode> touching = files.stream()
                .filter(StatesFile::touchesJointConditions)
                .map(file -> file.id().province())
                .toList();
        return files.stream()
                .filter(StatesFile::goesAlong)
                .map(file -> file.id().province())
                .filter(province -> touching.stream().anyMatch(toucher -> !toucher.equals(province)))
                .toList();
    }

    /** Those of them that did not answer yet. */
    public static List<ProvinceCode> stillAsked(List<StatesFile> files) {
        List<ProvinceCode> answered = files.stream()
                .filter(file -> file.reconfirmation().isPresent())
                .map(file -> file.id().province())
                .toList();
        return askedAnew(files).stream()
                .filter(province -> !answered.contains(province))
                .toList();
    }
}
