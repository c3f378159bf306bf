namespace KuaJing.Erp.Amazon.ShouHou
{
    /// <summary>售后标准话术，已由合规部审核</summary>
    public static class ShouHouHuaShu
    {
        public const string TuiKuan = "尊敬的客户，订单 {0} 的款项已原路全额退回，预计 3-5 个工作日到账。";

        public const string BuFa = "尊敬的客户，包裹中缺少的硅胶垫已免费补寄，您无需支付任何费用，也无需退回其他物品。";

        public const string YanQi = "尊敬的客户，受台风影响，订单 {0} 将晚两天送达。若您不愿等待，我们可为您取消并全额退款。";

        public const string BuFenTuiKuan = "尊敬的客户，因订单 {0} 缺少一个杯盖，我们已通过亚马逊退还该配件对应的 4.50 美元。";

        public static readonly string TuiHuo =
            "尊敬的客户，请在“我的订单”中提交退货申请，亚马逊会为您生成预付退货标签。";

        public static readonly string JuJueZheKou =
            "您好，我们无法在亚马逊以外提供折扣，也不能发送个人优惠码，请以商品页面价格为准。";
    }
}
