using System.Collections.Generic;

namespace Nop.Plugin.Widgets.ShopCoupons;

public class CouponPlugin : BasePlugin
{
    private readonly ILocalizationService _localizationService;

    public CouponPlugin(ILocalizationService localizationService) => _localizationService = localizationService;

    public override async Task InstallAsync()
    {
        await _localizationService.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string>
        {
            ["Plugins.Widgets.ShopCoupons.Fields.Code"] = "Coupon code",
            ["Plugins.Widgets.ShopCoupons.Fields.Code.Hint"] = "Enter the coupon code that customers type in at checkout.",
            ["Plugins.Widgets.ShopCoupons.Fields.Percent"] = "Discount in percent",
            ["Plugins.Widgets.ShopCoupons.Error.Used"] = "This coupon code has been used already.",
            ["Plugins.Widgets.ShopCoupons.Error.Minimum"] = "The coupon needs a minimum order of {0}.",
            ["Plugins.Widgets.ShopCoupons.Error.OnlyBuyers"] = "Only customers who bought the product can write a review.",
            ["Plugins.Widgets.ShopCoupons.Admin.Deleted"] = "The selected reviews have been deleted.",
        });
        await base.InstallAsync();
    }
}
