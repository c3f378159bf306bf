using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Fernhill.Web.Account
{
    public partial class MyCoupons : ComponentBase
    {
        [Inject] private IStringLocalizer<MyCoupons> L { get; set; } = default!;
        [Inject] private ICouponClient Client { get; set; } = default!;

        private string? _hint;
        private string _filter = "all";

        private async Task LoadAsync()
        {
            var coupons = await Client.MineAsync();
            _hint = coupons.Count switch
            {
                0 => "You have no coupons at the moment.",
                1 => "You have one coupon.",
                _ => $"You have {coupons.Count} coupons.",
            };
        }

        private string Label(CouponView c) => c.IsPercent ? $"{c.Value:0}% off" : $"{c.Value:C} off";
        private string EmptyText => L["You have not written any reviews yet."];
        private string FilterTitle => _filter == "gift" ? "Gift cards" : "All coupons";
        private string Tab => L["Coupons & gift cards"];
    }
}
