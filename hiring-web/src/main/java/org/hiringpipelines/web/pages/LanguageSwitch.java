package org.hiringpipelines.web.pages;

import org.hiringpipelines.workflows.language.Languages;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets somebody go on in another language. */
@Controller
class LanguageSwitch {

    private final Languages languages;

    LanguageSwitch(Languages languages) {
        this.languages = languages;
    }

    /**
     * From now on the reader reads in this language.
     *
     * @param language its tag
     * @param back the address on our pages where they are
     */
    @PostMapping("/hiring/language")
    String change(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = OurAddress.HOME) String back,
            Authentication reader) {
        languages.choose(reader.getName(), language);
        return "redirect:" + OurAddress.within(back);
    }
}
