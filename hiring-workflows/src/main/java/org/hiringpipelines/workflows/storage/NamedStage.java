package org.hiringpipelines.workflows.storage;

import java.util.List;
import org.hiringpipelines.model.application.Stage;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Keeps a stage as its name, as it stands in queries, too. */
final class NamedStage {

    /** The converters, both ways. */
    static final List<Converter<?, ?>> CONVERTERS = List.of(new NameFromStage(), new StageFromName());

    private NamedStage() {}

    @WritingConverter
    private static final class NameFromStage implements Converter<Stage, String> {

        @Override
        public String convert(Stage stage) {
            return stage.name();
        }
    }

    @ReadingConverter
    private static final class StageFromName implements Converter<String, Stage> {

        @Override
        public Stage convert(String name) {
            return new Stage(name);
        }
    }
}
