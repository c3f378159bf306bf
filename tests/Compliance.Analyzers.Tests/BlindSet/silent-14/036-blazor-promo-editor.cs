using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace BackOffice.Web.Pages;

public partial class PromoEditor : ComponentBase
{
    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private readonly PromoModel _model = new();
    private readonly string _codeHelper = "Customers enter this promo code at checkout.";
    private readonly string _percentHelper = "How much customers save, in percent of the cart.";
    private readonly string _giftHelper = "Pick the free gift that is added to the cart.";

    private async Task SaveAsync()
    {
        if (_model.Percent > 80)
        {
            Snackbar.Add("A discount of more than 80% off needs the approval of a manager.", Severity.Warning);
            return;
        }

        await Task.Yield();
        Snackbar.Add($"Saved. Your coupon {_model.Code} is live in the shop.", Severity.Success);
    }

    private void Delete() => Snackbar.Add("Your coupon was deleted. Customers can no longer use the code.", Severity.Info);
}

public class PromoModel
{
    public string Code { get; set; } = "";
    public int Percent { get; set; }
}
