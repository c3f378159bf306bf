namespace HaiTong.ErpServer.KeFu
{
    /// <summary>亚马逊买家售后话术（合规版）</summary>
    public static class ShouHouHuaShu
    {
        public const string TuiKuan = "您好，台灯在运输途中破损，我们已经为这笔订单全额退款，款项会原路退回您的账户。";

        public const string BuFa = "您好，缺少的灯罩今天已经免费补发，单号可以在订单页面查看。";

        public const string JuJueZheKou = "您好，我们无法通过消息提供任何折扣或优惠券，价格请以商品页面为准。";

        public const string JuJueXianXia = "您好，我们不接受平台以外的付款，也不会通过微信联系顾客，请直接在这里回复。";

        public const string TuiHuo = "您好，请在“我的订单”里选择退货，打印标签后贴在包裹外面即可。";

        public const string XiWei = "您好，灯座上的细微信息请对照说明书第四页，打开后不要折弯电线。";
    }
}
