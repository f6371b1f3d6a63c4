package org.hiringpipelines.workflows.letters;

import java.nio.file.Path;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this capability. */
@Configuration(proxyBeanMethods = false)
public class LettersConfiguration {

    /**
     * Prints letters.
     *
     * @param fonts {@code hiring.letters.fonts}, a folder with {@code .ttf} files for signs that our own fonts lack
     */
    @Bean
    @ConditionalOnMissingBean
    LetterPrinter letterPrinter(@Value("${hiring.letters.fonts:}") String fonts) {
        return new PdfPrinter(new LetterFonts(fonts.isBlank() ? null : Path.of(fonts)));
    }

    @Bean
    Leaflets leaflets(LetterPrinter printer, DesignTexts texts) {
        return new Leaflets(printer, texts);
    }
}
