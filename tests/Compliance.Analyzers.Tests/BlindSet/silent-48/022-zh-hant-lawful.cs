namespace Taipei.Amz.SellerTool.Service;

public class FuWuXinJian
{
    public string BiaoTi { get; init; } = "";
    public string NeiWen { get; init; } = "";

    public static readonly FuWuXinJian[] MaiJiaXinJian =
    {
        new() { BiaoTi = "退款說明", NeiWen = "您好，訂單 {orderId} 的款項已退回您原本的付款方式，約需三至五個工作天入帳。" },
        new() { BiaoTi = "替換零件", NeiWen = "您好，鬆脫的輪子我們已免費補寄，舊零件無須寄回。" },
        new() { BiaoTi = "關於折扣", NeiWen = "您好，我們無法提供私下的折扣或優惠碼，價格以商品頁面為準，敬請見諒。" },
        new() { BiaoTi = "關於評論", NeiWen = "您好，您提到願意更改評論，感謝好意，但請不必因為退款而更動您的評論。" },
        new() { BiaoTi = "清關資料", NeiWen = "您好，海關要求提供收件人稅號才能放行訂單 {orderId}，請回覆此訊息告知。" },
        new() { BiaoTi = "保固", NeiWen = "您好，商品保固兩年，自簽收日起算；馬達故障可免費維修或更換。" },
    };
}
