package org.hiringpipelines.reader;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.Workplace;

/**
 * What the members of a JSON document state about a posting. It outranks what is read from the running text beside it, which
 * only fills the gaps.
 */
final class Stated {

    String title;
    String organization;
    String department;
    List<Place> locations = List.of();
    Workplace workplace;
    EmploymentType employmentType;
    LocalDate postedOn;
    LocalDate closesOn;
    Pay pay;
    List<String> benefits = List.of();
    List<Requirement> requirements = List.of();
    Apply apply = Apply.UNKNOWN;
    String reportsTo;
    String equalOpportunityStatement;

    /** These statements, and what a text adds that they leave open; null adds nothing. */
    Stated orElse(Posting text) {
        if (text == null) {
            return this;
        }
        var filled = new Stated();
        filled.title = title;
        filled.organization = or(organization, text.organization());
        filled.department = or(department, text.department());
        filled.locations = or(locations, text.locations());
        filled.workplace = or(workplace, text.workplace());
        filled.employmentType = or(employmentType, text.employmentType());
        filled.postedOn = or(postedOn, text.postedOn());
        filled.closesOn = or(closesOn, text.closesOn());
        filled.pay = completed(pay, text.pay());
        filled.benefits = or(benefits, text.benefits());
        filled.requirements = requirements;
        filled.apply = apply(text.apply());
        filled.reportsTo = or(reportsTo, text.reportsTo());
        filled.equalOpportunityStatement = or(equalOpportunityStatement, text.equalOpportunityStatement());
        return filled;
    }

    /** The posting these statements make together with what the running text says; null where there is no such text. */
    Posting completedBy(Posting text) {
        Posting body = text == null ? saysNothing() : text;
        LocalDate posted = or(postedOn, body.postedOn());
        LocalDate closes = or(closesOn, body.closesOn());
        // A text carried over from an earlier posting has dates that cannot stand beside the stated ones.
        boolean outdated = posted != null && closes != null && closes.isBefore(posted);
        return new Posting(
                title,
                or(organization, body.organization()),
                or(department, body.department()),
                or(locations, body.locations()),
                or(workplace, body.workplace()),
                or(employmentType, body.employmentType()),
                outdated ? postedOn : posted,
                outdated ? closesOn : closes,
                or(reportsTo, body.reportsTo()),
                completed(pay, body.pay()),
                or(benefits, body.benefits()),
                all(body.requirements()),
                apply(body.apply()),
                or(equalOpportunityStatement, body.equalOpportunityStatement()),
                body.sections());
    }

    private Posting saysNothing() {
        return new Posting(title, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private Apply apply(Apply read) {
        return new Apply(
                or(apply.urls(), read.urls()),
                or(apply.emails(), read.emails()),
                or(apply.materials(), read.materials()));
    }

    /** Members state a requirement more poorly than the text does, so one is added only of a kind that the text lacks. */
    private List<Requirement> all(List<Requirement> read) {
        Stream<Requirement> lacking =
                requirements.stream().filter(stated -> read.stream().noneMatch(r -> r.kind() == stated.kind()));
        return Stream.concat(read.stream(), lacking).toList();
    }

    /** Period and words of a stated pay may come from the text, provided that it speaks of the same figures. */
    private static Pay completed(Pay stated, Pay read) {
        if (stated == null || read == null) {
            return or(stated, read);
        }
        if (!same(stated, read)) {
            return stated;
        }
        return new Pay(
                stated.min(),
                stated.max(),
                or(stated.currency(), read.currency()),
                or(stated.period(), read.period()),
                or(stated.text(), read.text()));
    }

    private static boolean same(Pay stated, Pay read) {
        return Amount.same(stated.min(), read.min())
                && Amount.same(stated.max(), read.max())
                && agree(stated.currency(), read.currency())
                && agree(stated.period(), read.period());
    }

    private static boolean agree(Object stated, Object read) {
        return stated == null || read == null || stated.equals(read);
    }

    private static <T> T or(T stated, T read) {
        boolean unstated = stated == null || (stated instanceof Collection<?> list && list.isEmpty());
        return unstated ? read : stated;
    }
}
