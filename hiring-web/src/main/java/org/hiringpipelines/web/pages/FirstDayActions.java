package org.hiringpipelines.web.pages;

import java.util.List;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.reader.PostingFormat;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.web.access.Colleague;
import org.hiringpipelines.web.access.Colleagues;
import org.hiringpipelines.web.access.Newcomer;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.samples.Samples;
import org.hiringpipelines.workflows.correspondence.MailNotTaken;
import org.hiringpipelines.workflows.correspondence.MailServer;
import org.hiringpipelines.workflows.correspondence.PromptMail;
import org.hiringpipelines.workflows.people.PasswordLinks;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What administrators do on their first day. Each leads back to the page, which then says at its place what came of it; what was typed and
 * cannot be taken stands in its field again.
 */
@Controller
@PreAuthorize(FirstDayActions.ADMINISTRATORS)
@RequestMapping(FirstDayActions.PAGE)
class FirstDayActions {

    static final String ADMINISTRATORS = "hasRole('camunda-admin')";
    static final String PAGE = "/hiring/first-day";

    private static final String BACK = "redirect:" + PAGE + "#";

    private final Colleagues colleagues;
    private final PromptMail mail;
    private final PostingIntake postings;
    private final PostingFormat plainText;
    private final Samples samples;
    private final PageWords words;

    FirstDayActions(
            Colleagues colleagues,
            PromptMail mail,
            PostingIntake postings,
            PostingFormats formats,
            Samples samples,
            PageWords words) {
        this.colleagues = colleagues;
        this.mail = mail;
        this.postings = postings;
        this.plainText = formats.of("text/plain", null);
        this.samples = samples;
        this.words = words;
    }

    /** What the page says at one of its parts. */
    private record Said(RedirectAttributes back, String part) {

        String done(String words) {
            return say("told", words);
        }

        String refused(String words) {
            return say("problem", words);
        }

        private String say(String how, String what) {
            back.addFlashAttribute("part", part);
            back.addFlashAttribute(how, what);
            return BACK + part;
        }
    }

    /** Lets somebody join the team, and gives them a link by which they choose a password. */
    @PostMapping("/people")
    String welcome(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String firstName,
            @RequestParam(defaultValue = "") String lastName,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> groups,
            RedirectAttributes back) {
        Said team = new Said(back, FirstStep.TEAM.id());
        Newcomer newcomer = new Newcomer(user, firstName, lastName, address, groups);
        try {
            Colleague colleague = colleagues.welcome(newcomer);
            return team.done(words.say("firstDay.team.joined", colleague.name()) + " " + handOver(colleague, back));
        } catch (Refusal refusal) {
            back.addFlashAttribute("newcomer", newcomer);
            return team.refused(words.said(refusal));
        }
    }

    /** Gives somebody who is here a link by which they choose another password. */
    @PostMapping("/people/{user}/link")
    String link(@PathVariable String user, RedirectAttributes back) {
        Colleague colleague = colleagues.find(user);
        return new Said(back, FirstStep.TEAM.id()).done(handOver(colleague, back));
    }

    /** By mail where one goes out to them; else it is shown, once, for the administrator to hand over. */
    private String handOver(Colleague colleague, RedirectAttributes back) {
        String link = colleagues.passwordLink(colleague.user());
        long days = PasswordLinks.HOLDS.toDays();
        if (mail.leavesTheHouse() && colleague.address() != null) {
            try {
                mail.send(
                        new Addressee(colleague.name(), colleague.address(), language()),
                        words.say("firstDay.link.subject"),
                        words.say("firstDay.link.text", colleague.name(), colleague.user(), link, days));
                return words.say("firstDay.link.sent", colleague.address(), days);
            } catch (MailNotTaken notTaken) {
                back.addFlashAttribute("link", link);
                return words.say("firstDay.link.unsent", because(notTaken)) + " "
                        + words.say("firstDay.link.shown", colleague.name(), days);
            }
        }
        back.addFlashAttribute("link", link);
        return words.say("firstDay.link.shown", colleague.name(), days);
    }

    /** The language in which these mails are written: the administrator's, since nobody has asked a newcomer yet. */
    private static String language() {
        return PageWords.locale().toLanguageTag();
    }

    /** Sends a mail by the mail server that is set, and tells what became of it. */
    @PostMapping("/mail")
    String tryOut(@RequestParam(defaultValue = "") String to, RedirectAttributes back) {
        Said server = new Said(back, FirstStep.MAIL.id());
        String address = to.strip();
        back.addFlashAttribute("to", address);
        if (!MailAddress.isOne(address)) {
            return server.refused(words.say("firstDay.mail.address"));
        }
        if (!mail.leavesTheHouse()) {
            return server.refused(words.say("firstDay.mail.none"));
        }
        try {
            mail.send(
                    new Addressee(null, address, language()),
                    words.say("firstDay.mail.subject"),
                    words.say("firstDay.mail.text", mail.from()));
            return server.done(words.say("firstDay.mail.taken", address));
        } catch (MailNotTaken notTaken) {
            back.addFlashAttribute("remedy", "firstDay.mail.remedy." + notTaken.trouble());
            return server.refused(because(notTaken));
        }
    }

    private String because(MailNotTaken notTaken) {
        String server = mail.server().map(MailServer::address).orElse("");
        return words.say("firstDay.mail.trouble." + notTaken.trouble(), server, mail.from(), notTaken.getMessage());
    }

    /** Takes in a posting as somebody pasted it, and leads to its review. */
    @PostMapping("/posting")
    String receive(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String hiringManager,
            @RequestParam(defaultValue = "") String recruiter,
            @RequestParam(defaultValue = "") String openings,
            RedirectAttributes back) {
        try {
            Refusal.check()
                    .refuseBlank(text, "text", "Paste the text of the posting.")
                    .done();
            String id = postings.receive(plainText.read(text), text, hiringManager, recruiter, openings)
                    .requisition()
                    .id();
            return "redirect:/hiring/postings/" + id + "/tasks";
        } catch (Refusal refusal) {
            back.addFlashAttribute("postingText", text);
            back.addFlashAttribute("openings", openings);
            return new Said(back, FirstStep.POSTING.id()).refused(words.said(refusal));
        }
    }

    /**
     * Lets the samples come or go.
     *
     * @param wish {@code load}, {@code remove}, or {@code removeAll} with what real people applied for
     * @param sure whether whoever lets real applications go has said so
     */
    @PostMapping("/samples")
    String samples(
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes back) {
        Said answer = new Said(back, "samples");
        try {
            return switch (wish) {
                case "load" ->
                    answer.done(words.say(samples.load() ? "firstDay.samples.came" : "firstDay.samples.there"));
                case "remove" -> remove(false, answer);
                case "removeAll" -> sure ? remove(true, answer) : answer.refused(words.say("firstDay.samples.unsure"));
                default -> throw new Refusal("wish", "Choose whether the samples shall come or go.");
            };
        } catch (Conflict conflict) {
            return answer.refused(words.said(conflict));
        }
    }

    private String remove(boolean withRealApplications, Said answer) {
        if (samples.remove(withRealApplications)) {
            return answer.done(words.say("firstDay.samples.gone"));
        }
        return answer.done(words.say(withRealApplications ? "firstDay.samples.held" : "firstDay.samples.some"));
    }
}
