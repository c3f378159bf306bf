namespace HaiTunErp.PeiXun
{
    /// <summary>客服培训考试题（内部员工）</summary>
    public static class KeFuKaoShi
    {
        public static readonly string[] TiMu =
        {
            "判断题：买家退款后，客服可以请买家把差评改成好评。（错）",
            "判断题：可以在站内信里告诉买家加微信领取红包。（错）",
            "单选题：买家索要折扣时应如何答复？A. 发送专属优惠码 B. 礼貌拒绝 C. 引导站外付款",
            "简答题：为什么“五星好评返现”会导致链接被删？",
        };

        public const string GuiDing = "客服守则第4条：严禁向买家承诺礼品卡、返现、优惠券，严禁索要好评，违者扣除当月绩效。";
        public const string JiangLi = "员工奖励：当月零违规的客服小组可获得500元奖金和一张购物卡。";
    }
}
