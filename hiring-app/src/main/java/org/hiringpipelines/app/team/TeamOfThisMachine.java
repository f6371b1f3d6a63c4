package org.hiringpipelines.app.team;

import java.net.InetAddress;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps the demo team to people at this machine, since its passwords are no secret. What the configuration opens is refused before
 * anything is put into the database; what code opens besides, or later, is refused as soon as it listens.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty("hiring.local-team.enabled")
class TeamOfThisMachine implements BeanFactoryPostProcessor, ApplicationListener<WebServerInitializedEvent> {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        new Doors(beans.getBean(Environment.class)).openToOthers().ifPresent(door -> {
            throw Doors.noTeamAt(door);
        });
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent opened) {
        if (!(opened.getWebServer() instanceof TomcatWebServer server)) {
            return;
        }
        for (var connector : server.getTomcat().getService().findConnectors()) {
            InetAddress address = (InetAddress) connector.getProperty("address");
            if (Doors.isOpenToOthers(address)) {
                throw Doors.noTeamAt("port %d listens on %s"
                        .formatted(
                                connector.getLocalPort(),
                                address == null ? "every address of this machine" : address.getHostAddress()));
            }
        }
    }
}
