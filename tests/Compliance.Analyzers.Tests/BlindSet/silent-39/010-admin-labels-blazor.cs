using Microsoft.AspNetCore.Components;

namespace Lanternhill.Admin.Pages;

public partial class PromotionsPage : ComponentBase
{
    private static readonly (string Key, string Label)[] Columns =
    [
        ("code", "Coupon code"),
        ("percent", "Percent off"),
        ("gift", "Free gift"),
        ("minReviews", "Minimum number of reviews"),
    ];

    private string _title = "Discounts and gift cards";
    private string _emptyText = "No coupons yet. Create your first coupon to offer customers a discount.";
    private string _confirmDelete = "Delete the selected reviews? This cannot be undone.";

    [Inject] public required ICouponService Coupons { get; init; }

    private async Task DeactivateAsync(int id)
    {
        await Coupons.DeactivateAsync(id);
        _emptyText = "The coupon is no longer active.";
    }
}
