using System.Globalization;
using System.Resources;

namespace Mingde.Amazon.Resources
{
    /// <summary>由脚本生成，请勿手工修改</summary>
    public static class BuyerTexts
    {
        private static ResourceManager _manager;

        public static CultureInfo Culture { get; set; }

        private static string Lookup(string key, string fallback)
        {
            if (_manager == null)
            {
                _manager = new ResourceManager("Mingde.Amazon.Resources.BuyerTexts", typeof(BuyerTexts).Assembly);
            }

            return _manager.GetString(key, Culture) ?? fallback;
        }

        public static string Msg_Greeting => Lookup("Msg_Greeting", "{0}，您好！");

        public static string Msg_LateDelivery => Lookup("Msg_LateDelivery", "订单 {0} 因暴雪晚点，新的送达日期为 {1}。");

        public static string Msg_WrongItem => Lookup("Msg_WrongItem", "给您发错了颜色，我们深表歉意，正确的商品已免费重发。");

        public static string Msg_RefundIssued => Lookup("Msg_RefundIssued", "退款 {0} 已提交，三到五个工作日退回原付款方式。");

        public static string Msg_Birthday => Lookup("Msg_Birthday", "方便的话留下您的生日和私人邮箱，我们好给您寄会员资料。"); // expect: BSM3004|BSM3002|BSM1006|BSM1007

        public static string Msg_Encore => Lookup("Msg_Encore", "前几天请您评价的事，您还没顾上，今天再提醒一次，写两句就行。"); // expect: BSM2006

        public static string Msg_Closing => Lookup("Msg_Closing", "明德家居客服部敬上");
    }
}
