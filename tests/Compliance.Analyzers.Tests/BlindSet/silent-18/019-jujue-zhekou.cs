namespace Weiming.Crm.Replies
{
    // 买家要折扣、要返现、要站外交易时的拒绝话术
    public class JuJueHuaShu
    {
        public string YaoZheKou() => "Sorry, we can not give any private discount. The price on the product page is the same for every buyer.";

        public string YaoYouHuiMa() => "您好，我们不能通过消息发送优惠码，请谅解。";

        public string YaoZhanWaiFuKuan() => "Thank you for asking, but we are not allowed to take payment outside Amazon. Please order only through Amazon.";

        public string YaoWeiXin() => "您好，抱歉我们不能提供微信或电话，请直接回复本消息，我们会尽快处理。";

        public string YongHaoPingHuan() => "您好，退款与评价无关，我们不会用任何好处换取评价。您的灯有故障，今天已为您全额退款。";

        public string YaoLiPin() => "Sorry, we do not send gifts or samples with orders.";
    }
}
