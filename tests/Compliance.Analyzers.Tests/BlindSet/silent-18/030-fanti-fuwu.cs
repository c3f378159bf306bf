namespace TaiYang.Amazon.Service
{
    public static class FanTiFuWu
    {
        public static string TuiHuo { get; } = "親愛的顧客您好，請在「我的訂單」提出退貨申請，標籤由亞馬遜提供，您無需支付運費。";

        public static string BuJi { get; } = "親愛的顧客您好，缺少的螺絲包今日已免費補寄，造成不便十分抱歉。";

        public static string JuJue { get; } = "親愛的顧客您好，我們無法提供私人折扣或優惠券，請以商品頁面的價格為準。";

        public static string PingJia { get; } = "親愛的顧客您好，您提到可以修改評價，謝謝，但不需要，我們處理退款與評價無關，已為您全額退款。";

        public static string YanChi(int tian)
        {
            return $"親愛的顧客您好，貨輪延誤，包裹將晚{tian}天送達；若您不願等待，我們將全額退款。";
        }
    }
}
