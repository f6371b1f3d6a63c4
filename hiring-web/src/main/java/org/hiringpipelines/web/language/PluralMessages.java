package org.hiringpipelines.web.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Puts values into messages in the message format of ICU, which knows the plurals of each language. */
final class PluralMessages extends ResourceBundleMessageSource {

    @Override
    protected String getMessageInternal(String key, Object[] values, Locale language) {
        String message = key == null || language == null ? null : resolveCodeWithoutArguments(key, language);
        if (message == null) {
            return getMessageFromParent(key, values, language);
        }
        return values == null || values.length == 0
                ? message
                : new MessageFormat(message, language).format(resolveArguments(values, language));
    }
}
