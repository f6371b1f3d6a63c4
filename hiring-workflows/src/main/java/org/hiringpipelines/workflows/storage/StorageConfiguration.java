package org.hiringpipelines.workflows.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Mentions;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.MailFields;
import org.hiringpipelines.model.design.Moves;
import org.hiringpipelines.model.interview.Competencies;
import org.hiringpipelines.model.interview.Panel;
import org.hiringpipelines.model.interview.Questions;
import org.hiringpipelines.model.interview.Ratings;
import org.hiringpipelines.model.interview.Rounds;
import org.hiringpipelines.model.interview.Slots;
import org.hiringpipelines.model.offer.ApprovalBasis;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.offer.OfferedJob;
import org.hiringpipelines.model.offer.Terms;
import org.hiringpipelines.model.posting.Posting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** The hiring tables, their migrations, and the repositories over them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcRepositories(
        basePackages = "org.hiringpipelines.workflows",
        repositoryImplementationPostfix = "Fragment",
        repositoryFactoryBeanClass = HiringRepositories.class)
public class StorageConfiguration extends AbstractJdbcConfiguration {

    /** The hiring tables, up to date before anything uses them. */
    @Bean(initMethod = "migrate")
    public HiringSchema hiringSchema(DataSource dataSource) {
        return new HiringSchema(dataSource);
    }

    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> names, JdbcCustomConversions conversions, RelationalManagedTypes records) {
        JdbcMappingContext mapping = new HiringMapping(names.orElse(DefaultNamingStrategy.INSTANCE));
        mapping.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        mapping.setManagedTypes(records);
        return mapping;
    }

    @Override
    protected List<?> userConverters() {
        List<Object> converters = new ArrayList<>(JsonColumn.convertersFor(
                Posting.class,
                MailFields.class,
                Enclosures.class,
                Answers.class,
                Competencies.class,
                Questions.class,
                Rounds.class,
                Mentions.class,
                Panel.class,
                Slots.class,
                Ratings.class,
                Terms.class,
                ClearanceRule.class,
                Moves.class,
                OfferedJob.class,
                ApprovalBasis.class));
        converters.addAll(NamedStage.CONVERTERS);
        converters.add(WithoutNul.CONVERTER);
        converters.add(PlainBytes.WRITER);
        return converters;
    }
}
