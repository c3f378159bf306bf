namespace FormosaTools.Amazon
{
    /// <summary>亞馬遜日本站、美國站客服回覆（繁體）</summary>
    public static class KefuHuifu
    {
        public static string TuiKuan(string dingdan, decimal jine)
        {
            return "您好，訂單 " + dingdan + " 的款項 " + jine.ToString("0.00") + " 美元已透過亞馬遜全額退回原付款帳戶，請您留意。";
        }

        public static string HuanHuo(string dingdan)
        {
            return "您好，很抱歉您收到的水壺有裂痕。" +
                   "我們已為訂單 " + dingdan + " 免費補寄一個新的水壺，" +
                   "破損的水壺不需要寄回。";
        }

        public static string DiZhi()
        {
            return "您好，物流公司找不到您的門牌號碼，請直接回覆本訊息告知完整地址，以便我們重新安排配送。";
        }

        public static string JuJue()
        {
            return "您好，我們無法提供折扣、贈品或優惠券，也不會透過 LINE 聯絡買家，敬請見諒。";
        }

        public static string PingjiaJiaohuan() =>
            "您好，我們不會以退款或贈品交換評價，水壺的問題會依保固條款為您處理。";
    }
}
