namespace JuJue.Service
{
    /// <summary>买家议价、索要好处时的标准答复</summary>
    public class JuJueHuaShu
    {
        public string Get(BuyerAsk ask)
        {
            return ask switch
            {
                BuyerAsk.ZheKou => "您好，我们无法提供私人折扣，请以商品页面价格为准。",
                BuyerAsk.YouHuiQuan => "您好，站内信里不能发优惠券，请您谅解。",
                BuyerAsk.FanXian => "您好，我们没有好评返现的活动，请不要相信类似的卡片。",
                BuyerAsk.WeiXin => "您好，我们不能通过微信处理，请直接回复本消息。",
                BuyerAsk.ZengPin => "您好，本店不提供赠品，套装内容以页面说明为准。",
                _ => "您好，请告诉我们具体问题，我们尽快处理。",
            };
        }
    }
}
