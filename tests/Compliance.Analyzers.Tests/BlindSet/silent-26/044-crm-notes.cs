namespace Hollander.Crm.Notes;

public sealed class CaseNoteService(ICaseNotes notes)
{
    public Task RecordDemandAsync(string caseId) =>
        notes.AddInternalAsync(caseId, "Buyer demands a 30% discount and threatens a one-star review. Do not mention the review in the answer.");

    public Task RecordOldOfferAsync(string caseId, string clerk) =>
        notes.AddInternalAsync(caseId, $"Clerk {clerk} offered a gift card for removing the review. Escalated to compliance.");

    public Task RecordContactAsync(string caseId) =>
        notes.AddInternalAsync(caseId, "Buyer wanted our WhatsApp number; refused and answered in the thread.");
}

public interface ICaseNotes
{
    Task AddInternalAsync(string caseId, string note);
}
