package org.hiringpipelines.workflows.postings;

import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.model.posting.Requisition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;

/**
 * Writes what lists say of a posting into columns of their own whenever a posting is written, so that nobody can forget it: the posting
 * itself is one text, which a database cannot look into.
 */
class BriefBesidePosting implements AfterSaveCallback<Requisition> {

    /** Asked for late: the repository itself tells of what it saves. */
    private final ObjectProvider<RequisitionRepository> requisitions;

    BriefBesidePosting(ObjectProvider<RequisitionRepository> requisitions) {
        this.requisitions = requisitions;
    }

    @Override
    public Requisition onAfterSave(Requisition saved) {
        BriefPosting brief = saved.brief();
        requisitions
                .getObject()
                .writeBrief(brief.id(), brief.title(), brief.organization(), brief.department(), brief.closesOn());
        return saved;
    }
}
