namespace Formosa.Living.Amazon;

public static class RepliesZhTw
{
    public const string Refund = """
        您好：
        您退回的檯燈已收到，款項今日原路退回，約三至五個工作天入帳。
        """;

    public const string NoDiscount = """
        您好：
        很抱歉，我們無法另外提供折扣或優惠券，價格以商品頁面為準。
        """;

    public const string Bulb = """
        您好：
        燈泡不亮是我們的疏失，已免費補寄一顆新燈泡給您，舊的不必寄回。
        若底座也有問題，請直接回覆本訊息。
        """;

    public static string Pick(int kind) => kind == 0 ? Refund : kind == 1 ? NoDiscount : Bulb;
}
