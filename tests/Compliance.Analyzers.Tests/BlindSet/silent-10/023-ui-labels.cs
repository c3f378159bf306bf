using Microsoft.AspNetCore.Components;

namespace SellerConsole.Pages.Coupons;

public partial class CouponEditor
{
    private string Title => IsNew ? "New coupon" : "Edit coupon";
    private readonly string[] steps = ["Discount", "Coupon code", "Free gift", "Summary"];
    private string? error;

    [Parameter] public bool IsNew { get; set; }
    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    private async Task SaveAsync(CouponModel m)
    {
        if (m.Percent > 80) { error = "A discount above 80% off needs the approval of your manager."; return; }
        if (m.Code.Contains(' ')) { error = "优惠码不能包含空格"; return; }
        await Task.Yield();
        Snackbar.Add("Coupon saved", Severity.Success);
        Snackbar.Add("Your coupon is now visible on the product page", Severity.Info);
    }

    private static string Placeholder(string field) => field switch
    {
        "code" => "e.g. SAVE20",
        "percent" => "percent off",
        "gift" => "选择赠品",
        _ => "",
    };
}
