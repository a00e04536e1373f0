package nl.ibp.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAccessTest {

    @Test
    void showsNoPassword() {
        DatabaseAccess access =
                new DatabaseAccess("jdbc:postgresql://me:secret@db:5432/ibp?password=secret", "me", "secret");

        assertThat(access.toString()).isEqualTo("jdbc:postgresql://db:5432/ibp");
        assertThat(DatabaseCheck.explain(access.where(), new java.sql.SQLException("secret", "28P01")))
                .hasMessageNotContaining("secret");
    }
}
