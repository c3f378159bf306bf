namespace Taoyuan.TeaHouse.Orders;

public record ShipmentState(string OrderId, bool Late, bool Broken, bool Delivered, int DaysSinceDelivery);

public static class ReplyPicker
{
    /// <summary>依訂單狀態挑選要寄給買家的內容。</summary>
    public static string Pick(ShipmentState s, string buyer)
    {
        var opening = string.IsNullOrWhiteSpace(buyer) ? "您好，" : $"{buyer}您好，";

        var main = s.Broken
            ? "收到您拍的照片了，破損的蓋碗我們明天補寄一只，舊的不必寄回。"
            : s.Late
                ? $"訂單 {s.OrderId} 因颱風停班延後兩天送達，若不方便等候，我們可全額退款。"
                : s.DaysSinceDelivery > 7
                    ? "茶具用得還順手嗎？留下五顆星並截圖給我們，即贈高山茶一包。" // expect: BSM2001
                    : "請問蓋碗要刻的字是橫式還是直式？確認後我們就開工。";

        var ending = s.Delivered && s.DaysSinceDelivery > 20
            ? "老客戶再次訂購，私下給您九折，回覆這封信即可。" // expect: BSM1001|BSM1006
            : "桃園茶舍客服";

        return opening + main + "\n\n" + ending;
    }
}
