namespace KuaJing.Erp.BuyerMessages
{
    /// <summary>退款类站内信常量</summary>
    public static class TuiKuanXiaoXi
    {
        public const string QuanEr =
            "Dear customer, the lamp was broken on the way, so we made a full refund today. You need not send it back.";

        public const string BuFen =
            "Dear customer, the box of your order missed one cable. We refunded $6.00 for this cable on the same order, please check your card.";

        public const string QuanErCn =
            "您好，因包裹在运输途中丢失，我们已为订单全额退款，款项由亚马逊原路退回。";

        public static readonly string ChaShui =
            "您好，多收的税费3.21美元已在本订单中退还，预计3至5个工作日到账。";
    }
}
