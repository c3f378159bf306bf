using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Quillon.Storefront.Components;

public partial class CheckoutCoupon : ComponentBase
{
    [Inject] private ICartClient Cart { get; set; } = default!;
    [Inject] private ISnackbar Snackbar { get; set; } = default!;

    [Parameter] public string Label { get; set; } = "Coupon code";
    [Parameter] public string Placeholder { get; set; } = "Enter coupon or gift card";
    [Parameter] public string HelperText { get; set; } = "One coupon per order. Gift cards can be combined.";

    private string? _code;
    private bool _busy;

    private async Task ApplyAsync()
    {
        _busy = true;
        var result = await Cart.ApplyCouponAsync(_code);
        switch (result.Status)
        {
            case CouponStatus.Applied:
                Snackbar.Add($"Coupon applied: {result.Percent}% off", Severity.Success);
                break;
            case CouponStatus.Expired:
                Snackbar.Add("This coupon has expired", Severity.Warning);
                break;
            case CouponStatus.MinimumNotReached:
                Snackbar.Add($"Add {result.Missing:C} more to use this coupon", Severity.Info);
                break;
            default:
                Snackbar.Add("We could not find that code", Severity.Error);
                break;
        }
        _busy = false;
    }

    private string ButtonText => _busy ? "Checking..." : "Apply discount";
}
