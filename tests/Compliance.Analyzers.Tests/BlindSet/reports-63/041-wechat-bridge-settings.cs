namespace Lanhai.ChatBridge
{
    public class OfflineAutoReply
    {
        public bool Enabled { get; set; } = true;
        public int StartHour { get; set; } = 22;
        public int EndHour { get; set; } = 8;

        public string BuyerReplyText { get; set; } = "您好，客服已下班，急事请发邮件到 service@lanhai-home.com，夜班同事会回您。"; // expect: BSM3002|BSM3003
        public string HolidayReplyText { get; set; } = "您好，假期期间回复会稍慢，您的问题我们会在节后第一天处理。";
        public string NewArrivalReplyText { get; set; } = "您好，您收藏的风扇出了升级款，颜色更多，欢迎选购。"; // expect: BSM1007
        public string BrokenReplyText { get; set; } = "您好，请拍一张风扇底部铭牌的照片发给我们，确认型号后为您更换电机。";
    }
}
