namespace Taipei.Amz.SellerTool.Letters;

public class XinJianMoBan
{
    public string BiaoTi { get; init; } = "";
    public string NeiWen { get; init; } = "";

    public static readonly XinJianMoBan[] MaiJiaXinJian =
    {
        new() { BiaoTi = "訂單延遲通知", NeiWen = "您好，倉庫淹水導致出貨延後，若不想等候，我們會立即全額退款。" },
        new() { BiaoTi = "感謝您", NeiWen = "您好，填寫問卷後即可獲得禮品卡，名額僅限前 50 位。" }, // expect: BSM1005
        new() { BiaoTi = "關於退貨", NeiWen = "您好，這筆退款我們改用銀行匯款給您，請提供帳號，比亞馬遜快得多。" }, // expect: BSM1004|BSM3003
        new() { BiaoTi = "評論邀請", NeiWen = "您好，若您覺得商品不錯，請留下好評；若有不滿，請私訊我們，不要直接評論。" }, // expect: BSM2003|BSM2002
        new() { BiaoTi = "保固說明", NeiWen = "您好，商品自簽收日起享有兩年保固，故障時直接回覆此訊息即可。" },
        new() { BiaoTi = "官網", NeiWen = "您好，到我們官網 trailbox.com.tw 直接買，免運又比較便宜喔。" }, // expect: BSM3001|BSM3003|BSM1001
    };
}
