using System.Threading.Tasks;

namespace Halden.Operations.Alerts;

public sealed class StaffAlertService
{
    private readonly ITeamsChannel _supportLeads;

    public StaffAlertService(ITeamsChannel supportLeads) => _supportLeads = supportLeads;

    public Task AlertOnReviewAsync(string asin, int stars) =>
        _supportLeads.PostAsync($"New {stars}-star review on {asin}. Do not contact the buyer about it; open a case with Amazon if it breaks the rules.");

    public Task AlertOnTemplateAsync(string template) =>
        _supportLeads.PostAsync($"Template '{template}' was rejected by the compliance gate: it promises a coupon.");

    public Task AlertOnAgentAsync(string agent) =>
        _supportLeads.PostAsync($"Reminder for {agent}: never ask buyers for five stars and never hand out gift cards.");

    public Task AlertOnBudgetAsync(decimal amount) =>
        _supportLeads.PostAsync($"The refund budget of the support desk has {amount:C} left this month.");
}
