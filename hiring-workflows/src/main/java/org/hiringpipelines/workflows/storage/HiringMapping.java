package org.hiringpipelines.workflows.storage;

import org.springframework.data.jdbc.core.mapping.BasicJdbcPersistentProperty;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;

/**
 * How records are kept: where one has a {@code revision}, it is written only as the next after the one that was read, and fails
 * otherwise. The model knows of no annotation for that, nor of Spring.
 */
class HiringMapping extends JdbcMappingContext {

    HiringMapping(NamingStrategy names) {
        super(names);
    }

    @Override
    protected RelationalPersistentProperty createPersistentProperty(
            Property property, RelationalPersistentEntity<?> owner, SimpleTypeHolder simpleTypes) {
        BasicJdbcPersistentProperty kept =
                new BasicJdbcPersistentProperty(property, owner, simpleTypes, getNamingStrategy()) {
                    @Override
                    public boolean isVersionProperty() {
                        return getName().equals("revision");
                    }
                };
        applyDefaults(kept);
        return kept;
    }
}
