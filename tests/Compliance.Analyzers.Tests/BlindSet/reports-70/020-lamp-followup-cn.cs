namespace GuangYu.Lamp.Services
{
    public class BuyerReplyBuilder
    {
        public string ForFlicker(AmazonTicket ticket, bool dimmerUsed)
        {
            string msg = ticket.BuyerName + "您好，";
            msg += "您反馈的台灯频闪问题我们已经收到。";
            if (dimmerUsed)
            {
                msg += "这款台灯不支持外接调光开关，请直接插在普通插座上再试一次。";
            }
            else
            {
                msg += "请把灯头旋紧后再试，若仍频闪，我们为您免费更换一盏。";
            }

            msg += "更换的新灯约 6 天送达，旧灯不必寄回。";
            msg += "另外私下发您一张 8 元的抵扣券，券码 GY8LAMP，结账时填上就行。"; // expect: BSM1002|BSM1001
            msg += "订单号：" + ticket.AmazonOrderId + "。";
            return msg;
        }

        public string ForWrongPlug(AmazonTicket ticket)
        {
            string msg = ticket.BuyerName + "您好，";
            msg += "插头规格发错是我们的失误，转换头今天免费补寄给您。";
            msg += "您是老顾客了，以后再买我们的灯，一律给您老客户价，比页面便宜三成。"; // expect: BSM1001|BSM1006
            msg += "收到转换头前请勿自行改装插头。";
            return msg;
        }
    }
}
