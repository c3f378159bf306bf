namespace Threadwell.Web.Pages;

public partial class MacroEditor : ComponentBase
{
    [Inject] private IToastService Toast { get; set; } = default!;

    private async Task SaveAsync()
    {
        var findings = Checker.Check(_macro.Body);
        if (findings.HasIncentive)
        {
            Toast.ShowError("This macro offers something for a review. Amazon forbids that; the macro was not saved.");
            return;
        }
        if (findings.HasCoupon)
            Toast.ShowWarning("Macros must not contain coupon codes or discounts. Please remove the marked words.");
        if (findings.HasContact)
            Toast.ShowWarning("We found a phone number or e-mail address in your macro.");

        await Store.SaveAsync(_macro);
        Toast.ShowSuccess("Macro saved.");
    }

    private string Placeholder => "Type the macro here";
}
