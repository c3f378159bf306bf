using Microsoft.AspNetCore.Components;

namespace ShopAdmin.Pages;

public partial class CouponList : ComponentBase
{
    [Inject] private IToastService Toasts { get; set; } = default!;

    private static readonly string[] Columns = ["Coupon code", "Discount %", "Free gift", "Valid until", "Times used"];

    private string _emptyText = "There are no coupons yet. Create a coupon to offer your customers a discount.";

    private async Task DeleteSelectedAsync(IReadOnlyCollection<int> ids)
    {
        await Api.DeleteCouponsAsync(ids);
        Toasts.ShowSuccess($"{ids.Count} coupons were deleted.");
    }

    private string Tooltip(CouponKind kind) => kind switch
    {
        CouponKind.Percent => "Percentage off the whole basket",
        CouponKind.Amount => "Fixed amount off the whole basket",
        CouponKind.FreeShipping => "Free shipping within the country",
        CouponKind.Gift => "Adds a free gift to the basket",
        _ => "Unknown coupon type",
    };

    private bool Validate(CouponModel m, out string error)
    {
        error = m.Percent is < 1 or > 90 ? "The discount must be between 1 and 90 percent." : "";
        return error.Length == 0;
    }
}
