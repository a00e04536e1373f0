package nl.ibp.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ibp.workflow.live.Node;
import nl.ibp.workflow.live.Nodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class JdbcNodesTest {

    @Autowired
    Nodes nodes;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void forgetAll() {
        sql.sql("delete from node").update();
    }

    @Test
    void knowsWhoIsThereAndSinceWhen() {
        nodes.seen("one", "ibp1:8080", "1.0");
        Node first = nodes.all().get(0);
        nodes.seen("two", "ibp2:8080", "1.1");
        nodes.seen("one", "ibp1:8080", "1.0");

        assertThat(nodes.all()).extracting(Node::id).containsExactly("one", "two");
        assertThat(nodes.all()).allMatch(Node::isThere).noneMatch(Node::draining);
        assertThat(nodes.all().get(0).startedAt()).isEqualTo(first.startedAt());
        assertThat(nodes.all().get(0).seenAt()).isAfter(first.seenAt());
    }

    @Test
    void tellsWhoIsAboutToEndFromWhoEnded() {
        nodes.seen("one", "ibp1:8080", "1.0");
        nodes.seen("two", "ibp2:8080", "1.0");

        nodes.draining("one");
        nodes.gone("two");

        assertThat(nodes.all()).singleElement().satisfies(node -> {
            assertThat(node.id()).isEqualTo("one");
            assertThat(node.draining()).isTrue();
        });
    }

    @Test
    void takesWhoSaysNothingAnyMoreToBeGoneAndForgetsThemInTheEnd() {
        nodes.seen("killed", "ibp1:8080", "1.0");
        silentFor("16 seconds", "killed");
        nodes.seen("long-ago", "ibp2:8080", "1.0");
        silentFor("2 days", "long-ago");

        assertThat(nodes.all()).singleElement().satisfies(node -> {
            assertThat(node.id()).isEqualTo("killed");
            assertThat(node.isThere()).isFalse();
        });
        nodes.seen("new", "ibp2:8080", "1.0");
        assertThat(sql.sql("select id from node order by id")
                        .query(String.class)
                        .list())
                .containsExactly("killed", "new");
    }

    private void silentFor(String time, String node) {
        sql.sql("update node set seen_at = now() - cast(:time as interval) where id = :node")
                .param("time", time)
                .param("node", node)
                .update();
    }
}
