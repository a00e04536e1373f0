package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void makesFolderThatIsNotThere() throws IOException {
        DataFolder folder = DataFolder.claim(parent.resolve("new/folder"));

        assertThat(folder.home()).isDirectory();
        assertThat(folder.data()).isEqualTo(folder.home().resolve("data"));
    }

    @Test
    void refusesFolderThatIsTaken() {
        DataFolder.claim(parent);

        assertThatThrownBy(() -> DataFolder.claim(parent))
                .hasMessageContaining("IBP draait al met de gegevens in " + parent)
                .hasMessageContaining("proces " + ProcessHandle.current().pid());
    }

    /** A claim nobody refers to would end with the next collection of garbage. */
    @Test
    void keepsClaimWhenNobodyRefersToIt() {
        DataFolder.claim(parent);
        System.gc();

        assertThatThrownBy(() -> DataFolder.claim(parent)).hasMessageContaining("IBP draait al");
    }

    @Test
    void refusesPlaceWhereNoFolderCanBe() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "in the way");

        assertThatThrownBy(() -> DataFolder.claim(file)).hasMessageContaining("kan niet worden geschreven");
    }
}
