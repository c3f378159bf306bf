using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;

namespace Nordkapp.Admin.Resources;

public class UiText
{
    private readonly ResourceManager _rm = new("Nordkapp.Admin.Resources.Ui", typeof(UiText).Assembly);
    private readonly IStringLocalizer<UiText> _l;

    public UiText(IStringLocalizer<UiText> l) => _l = l;

    public string CouponTitle => _rm.GetString("Coupon.Claim.YourDiscount", CultureInfo.CurrentUICulture) ?? "";
    public string ReviewDelete => _rm.GetString("Review.PleaseDelete.Confirm", CultureInfo.CurrentUICulture) ?? "";
    public string FiveStar => _l["Rating.FiveStars.LeaveReview"];
    public string Gift => _l["Buyer.FreeGift.OfferLabel"];
    public string Cashback => _l["Account.Cashback.GetYourMoneyBack"];

    public static class Keys
    {
        public const string NextOrderDiscount = "promo:next_order_discount";
        public const string UseCode = "promo.use_code_for_percent_off";
        public const string HaoPing = "key_haoping_fanxian";
        public const string WeChat = "contact.add_wechat";
        public const string Vip = "group.join_vip_club";
    }
}
