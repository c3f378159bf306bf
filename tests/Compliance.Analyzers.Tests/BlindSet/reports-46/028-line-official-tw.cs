namespace TaoMall.Cs.Replies
{
    public sealed class CsReplyTemplates
    {
        public string DelayReply => "親愛的買家您好，受颱風影響，您的包裹將延後兩天送達，敬請見諒。";

        public string JoinReply
        {
            get
            {
                return "親愛的買家您好，歡迎加入我們的官方LINE帳號 @taomall88，客服即時為您服務。"; // expect: BSM3002|BSM3003
            }
        }

        public string ReviewReply => "親愛的買家您好，寫下五星好評並拍照分享，我們將致贈保護套一個。"; // expect: BSM2001
        public string EditReply => "親愛的買家您好，問題既已解決，懇請您將先前的負評刪除。"; // expect: BSM2004
        public string WarrantyReply => "親愛的買家您好，本產品享有一年保固，故障時可免費更換。";
    }
}
