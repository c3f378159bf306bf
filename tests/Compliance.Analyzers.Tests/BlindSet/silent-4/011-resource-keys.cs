using Microsoft.Extensions.Localization;

namespace Qianwan.Duodian.Web.BenDiHua;

public static class ZiYuanJian
{
    public const string YouHuiQuan_LingQu = "Coupon.Claim.Button";
    public const string YouHuiQuan_GuoQi = "Coupon.Expired.Message";
    public const string PingJia_ShanChuQueRen = "Review.Delete.Confirm";
    public const string PingJia_WuXing = "Review.FiveStar.Label";
    public const string HuoDong_MaiYiSongYi = "Promotion.BuyOneGetOneFree.Title";
    public const string LiPinKa_YuE = "GiftCard.Balance.Text";
}

public class YeMianWenBen(IStringLocalizer<YeMianWenBen> L)
{
    public string LingQuAnNiu => L[ZiYuanJian.YouHuiQuan_LingQu];

    public string ShanChuTiShi(int n) => L["Review.Delete.Selected.Message", n];

    public string ZheKou(decimal z) => L["Discount.Percent.Off.Body", z];

    public string FanXian() => L["Cashback.PayPal.Email.Subject"];

    public string TuiJian() => L["Message.Template.Referral.Reward.Body"];
}
