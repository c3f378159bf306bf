namespace BeiDou.CRM
{
    public class SmsAndMailUtil
    {
        public static bool SendBuyerMsg(string orderNo, string content = "您好，您的退款已办理完成，款项退回原支付方式。")
        {
            return Do(orderNo, content);
        }

        public static bool SendHaoPing(string orderNo, string content = "您好，五星好评加晒图，可得10元现金红包。") // expect: BSM2001
        {
            return Do(orderNo, content);
        }

        public static bool SendTuiGuang(string orderNo, bool urgent = false, string content = "您好，店铺周年庆全场五折，欢迎转发给朋友！") // expect: BSM1007|BSM1001
        {
            return Do(orderNo, content);
        }

        private static bool Do(string a, string b) { return MsgQueue.Push(a, b); }
    }
}
