namespace QiDian.Erp.KeFu
{
    public static class JujueHuashu
    {
        // 买家主动要折扣时使用，一律拒绝
        public const string YouHui = "您好，我们无法提供私人折扣或优惠券，请以商品页面价格为准。";
        public const string FanXian = "您好，我们不做好评返现，也不接受以评价换取退款。";
        public const string WeiXin = "您好，为保障您的权益，我们不能加微信，请直接在这里回复。";
        public const string XianXia = "您好，我们不支持线下付款，请通过亚马逊下单。";
        public const string TuiKuan = "您好，您退回的商品已检查完毕，全部货款已原路退回，没有打折扣。";

        public const string GaiPing = "您好，评价由您自己决定，我们不会要求您修改或删除评价。";

        public static string Xuan(int i) => i switch { 0 => YouHui, 1 => FanXian, 2 => WeiXin, 3 => XianXia, _ => TuiKuan };
    }
}
