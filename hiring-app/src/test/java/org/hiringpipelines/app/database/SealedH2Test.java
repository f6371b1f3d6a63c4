package org.hiringpipelines.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.h2.Driver;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

@RunningApplication
class SealedH2Test {

    private static final String RUNS_JAVA =
            "INIT=CREATE ALIAS MARK AS 'void mark() { System.setProperty(\"hiring.marked\"\\, \"yes\")\\; }'\\;CALL MARK()";

    @Autowired
    private JdbcTemplate database;

    static Stream<Arguments> addressesByEachWay() {
        return Stream.of(
                        "jdbc:h2:mem:sly;" + RUNS_JAVA,
                        "jdbc:h2:mem:sly",
                        "jdbc:h2:file:./target/sly;" + RUNS_JAVA,
                        "jdbc:h2:tcp://localhost:1/sly;" + RUNS_JAVA,
                        "jdbc:h2:known:addresses;" + RUNS_JAVA)
                .flatMap(address -> Stream.<Callable<Connection>>of(
                                () -> DriverManager.getConnection(address, "sa", ""),
                                () -> new Driver().connect(address, new Properties()),
                                () -> dataSource(address).getConnection(),
                                () -> dataSource(address).getXAConnection().getConnection(),
                                () -> JdbcConnectionPool.create(address, "sa", "")
                                        .getConnection(),
                                () -> new UnpooledDataSource("org.h2.Driver", address, "sa", "").getConnection(),
                                () -> new DriverManagerDataSource(address, "sa", "").getConnection(),
                                () -> new SimpleDriverDataSource(new Driver(), address, "sa", "").getConnection())
                        .map(way -> Arguments.of(address, way)));
    }

    @ParameterizedTest
    @MethodSource("addressesByEachWay")
    void anAddressThatSomebodySendsIsNotOpened(String address, Callable<Connection> way) {
        assertThatThrownBy(way::call)
                .isInstanceOf(SQLException.class)
                .hasStackTraceContaining("This application opens its own database and no other.");
        assertThat(System.getProperty("hiring.marked")).isNull();
        assertThat(database.queryForObject("select count(*) from ACT_GE_PROPERTY", Integer.class))
                .isPositive();
    }

    private static JdbcDataSource dataSource(String address) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address);
        source.setUser("sa");
        return source;
    }
}
