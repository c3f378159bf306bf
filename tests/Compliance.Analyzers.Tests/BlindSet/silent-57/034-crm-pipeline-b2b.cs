namespace Crm.SaaS.Sales;

/// <summary>Our own sales pipeline: we sell ERP licences to companies.</summary>
public enum DealStage { Lead, Demo, Quote, DiscountApproval, Won, Lost }

public sealed class DealNotes
{
    private readonly List<string> _internalNotes = new();

    public void Approve(string company, int percent)
    {
        if (percent > 30) throw new InvalidOperationException("A discount of more than 30% needs the approval of the board.");
        _internalNotes.Add($"{company}: {percent}% off the list price approved for the renewal, valid until quarter end");
    }

    public void Lose(string company) => _internalNotes.Add($"{company}: lost, they got a better price elsewhere; call again in spring");

    public string Tooltip(DealStage s) => s switch
    {
        DealStage.DiscountApproval => "Waiting for a manager to approve the discount",
        DealStage.Won => "Contract signed, licence keys sent",
        _ => "In progress",
    };
}
