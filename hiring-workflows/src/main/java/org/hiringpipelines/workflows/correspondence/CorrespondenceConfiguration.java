package org.hiringpipelines.workflows.correspondence;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.rejections.RejectionReasons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class CorrespondenceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CorrespondenceConfiguration.class);

    /**
     * Who carries the mails away.
     *
     * @param from the sender, {@code hiring.mail.from}
     * @param folder where mails land as files as long as {@code spring.mail.host} names no mail server, {@code hiring.mail.folder}
     */
    @Bean
    @ConditionalOnMissingBean
    Postman postman(
            ObjectProvider<JavaMailSender> server,
            @Value("${hiring.mail.from:hiring@localhost.localdomain}") String from,
            @Value("${hiring.mail.folder:data/mail}") Path folder,
            Clock clock) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender != null) {
            return new SmtpPostman(sender, from, clock);
        }
        LOG.info("No mail server is set (spring.mail.host): mails are put into {}", folder.toAbsolutePath());
        return new FolderPostman(folder, from, clock);
    }

    /** What goes out while somebody waits; by a mail server alone, however other mails go. */
    @Bean
    PromptMail promptMail(
            ObjectProvider<JavaMailSender> server,
            @Value("${hiring.mail.from:hiring@localhost.localdomain}") String from,
            @Value("${hiring.mail.folder:data/mail}") Path folder,
            DataSource database,
            Clock clock) {
        return new PromptMail(
                server.getIfAvailable(), from, folder, new JdbcTemplate(database), clock, PromptMail.TO_ANSWER);
    }

    /**
     * Where mails to the team lead.
     *
     * @param base {@code hiring.address}; without one, this machine, where nobody else comes in
     * @param howWeHire {@code hiring.how-we-hire}, where candidates read how we hire; without one, mails do not lead there
     */
    @Bean
    @ConditionalOnMissingBean
    PublicAddress publicAddress(
            @Value("${hiring.address:http://localhost:${server.port:8080}${server.servlet.context-path:}}") String base,
            @Value("${hiring.how-we-hire:}") String howWeHire) {
        return new PublicAddress(base, howWeHire);
    }

    @Bean
    CorrespondenceService correspondence(
            MailRepository mails,
            RecipientRepository recipients,
            Team team,
            Languages languages,
            PublicAddress address,
            RejectionReasons reasons,
            BusinessDays businessDays,
            CorrespondenceProcess process,
            Postman postman,
            ObjectProvider<Encloser> enclosers,
            PlatformTransactionManager transactions,
            DesignTexts texts,
            Clock clock) {
        MailTemplates templates = new MailTemplates(texts, languages::say);
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        SendLog log = new SendLog(mails, apart, clock);
        Delivery delivery = new Delivery(mails, templates, postman, enclosers, log, apart, clock);
        return new CorrespondenceService(
                mails,
                recipients,
                team,
                languages,
                address,
                reasons,
                businessDays,
                process,
                templates,
                delivery,
                log,
                texts,
                clock);
    }
}
