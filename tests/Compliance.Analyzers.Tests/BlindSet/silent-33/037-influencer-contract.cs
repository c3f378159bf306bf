using System.Threading.Tasks;

namespace Shishi.HongRen;

// 与 YouTube / TikTok 红人签约，走公司邮箱，不涉及亚马逊买家
public class HongRenHeZuo(IQiYeYouXiang youXiang)
{
    public Task YaoQingAsync(string hongRenEmail, string hongRenMing, decimal yongJin)
    {
        var zhuTi = $"Paid cooperation with {hongRenMing}";
        var zhengWen =
            $"Hi {hongRenMing}, we make coats in Shishi and look for creators for an autumn campaign. " +
            $"Your fee is {yongJin} USD per video plus the coat. The video must be marked as paid advertisement. " +
            "The contract is attached, please sign it and give us your bank details for the invoice.";
        return youXiang.FaHongRenAsync(hongRenEmail, zhuTi, zhengWen);
    }

    public Task CuiGaoAsync(string hongRenEmail, string hongRenMing, string jieZhi)
        => youXiang.FaHongRenAsync(hongRenEmail, "Draft of the video",
            $"Hi {hongRenMing}, the contract says the draft comes until {jieZhi}. Is it ready to look at?");
}
