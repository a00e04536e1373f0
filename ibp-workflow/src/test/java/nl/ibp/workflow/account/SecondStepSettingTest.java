package nl.ibp.workflow.account;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.workflow.SealedTexts;
import org.junit.jupiter.api.Test;

class SecondStepSettingTest {

    private static final SealedTexts KEY = new SealedTexts("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    private static final SealedTexts NO_KEY = new SealedTexts("");

    @Test
    void isOffWhereSomebodySaysSo() {
        SecondStepSetting setting = new SecondStepSetting(" Off", KEY);

        assertThat(setting.isOff()).isTrue();
        assertThat(setting.isOffered()).isFalse();
        assertThat(setting.isRequired()).isFalse();
    }

    @Test
    void isNotOffForWantOfAKey() {
        SecondStepSetting setting = new SecondStepSetting("required", NO_KEY);

        assertThat(setting.isOff()).isFalse();
        assertThat(setting.isOffered()).isFalse();
        assertThat(setting.isRequired()).isFalse();
    }

    @Test
    void isForWhoWantsItOrForAll() {
        assertThat(new SecondStepSetting("offered", KEY).isOffered()).isTrue();
        assertThat(new SecondStepSetting("offered", KEY).isRequired()).isFalse();
        assertThat(new SecondStepSetting("required", KEY).isRequired()).isTrue();
    }
}
