using Microsoft.AspNetCore.Components;

namespace Birchline.Admin.Pages;

public partial class TemplateEditor : ComponentBase
{
    private string _hint = "Templates with coupons, links or phone numbers are rejected on save.";
    private string _banner = "";

    private async Task SaveAsync()
    {
        var issues = Checker.Check(Model.Text);
        _banner = issues switch
        {
            { Coupons: > 0 } => "Remove the coupon code before saving this template.",
            { Reviews: > 0 } => "Remove the review request: use the Request a Review button instead.",
            { Phones: > 0 } => "Remove the phone number; Amazon doesn't allow contact details.",
            _ => "Saved.",
        };
        Snackbar.Add(_banner, issues.Any ? Severity.Error : Severity.Success);
        if (!issues.Any) await Store.SaveAsync(Model);
    }
}
