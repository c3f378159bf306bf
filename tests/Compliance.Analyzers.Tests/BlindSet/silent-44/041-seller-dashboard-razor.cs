using Microsoft.AspNetCore.Components;

namespace Fjellkant.Backoffice.Components;

public partial class CouponPanel : ComponentBase
{
    [Parameter] public int Remaining { get; set; }

    private string Heading => Remaining == 0 ? "No coupon codes left" : $"{Remaining} coupon codes left";
    private string Hint => "Codes are printed on the trade fair flyers. Ask marketing for a new batch.";
    private string ConfirmText => "Do you want to void all unused coupon codes of this batch?";
    private readonly string[] _tabs = { "Coupons", "Gift cards", "Loyalty points", "Review scores" };

    private async Task VoidAsync()
    {
        if (await Dialogs.ConfirmAsync(ConfirmText))
        {
            await Api.VoidBatchAsync();
            Snackbar.Add("All unused coupon codes were voided.");
        }
    }

    [Inject] private IDialogs Dialogs { get; set; } = default!;
    [Inject] private IPromotionApi Api { get; set; } = default!;
    [Inject] private ISnackbar Snackbar { get; set; } = default!;
}
