using System.Collections.Generic;

namespace FormosaTea.Amazon.Letters
{
    /// <summary>亞馬遜買家信件範本（繁體）</summary>
    public static class BuyerLetterTemplates
    {
        public static readonly Dictionary<LetterKind, BuyerLetter> Items = new Dictionary<LetterKind, BuyerLetter>
        {
            [LetterKind.Delay] = new BuyerLetter
            {
                Subject = "訂單 {OrderId} 配送延遲",
                Body = "您好，因颱風影響，訂單 {OrderId} 預計延後四天送達。若您不願再等，請回覆，我們會取消訂單並全額退款。",
            },
            [LetterKind.Leaking] = new BuyerLetter
            {
                Subject = "訂單 {OrderId} 茶罐破損",
                Body = "您好，收到您的照片了，茶罐確實裂開，我們已免費補寄一罐，破損的不必寄回。",
            },
            [LetterKind.Rating] = new BuyerLetter
            {
                Subject = "訂單 {OrderId}",
                Body = "您好，我們是兩個人的小茶行，拜託您到商品頁點滿五顆星，這對我們真的是救命。", // expect: BSM2002
            },
            [LetterKind.Line] = new BuyerLetter
            {
                Subject = "訂單 {OrderId}",
                Body = "您好，沖泡問題歡迎加 LINE：@formosatea88，專人回覆您。", // expect: BSM3002
            },
            [LetterKind.Album] = new BuyerLetter
            {
                Subject = "訂單 {OrderId}",
                Body = "您好，附件是本季全系列茶品的宣傳圖冊，請您慢慢欣賞。", // expect: BSM4005|BSM1007
            },
            [LetterKind.Warranty] = new BuyerLetter
            {
                Subject = "訂單 {OrderId} 保固卡",
                Body = "您好，煮茶機的保固卡如附件，保固兩年，請與訂單一併留存。",
            },
        };
    }

    public class BuyerLetter
    {
        public string Subject { get; set; }
        public string Body { get; set; }
    }

    public enum LetterKind { Delay, Leaking, Rating, Line, Album, Warranty }

    public class BuyerLetterMailer
    {
        private readonly ISmtpSender _smtp;

        public BuyerLetterMailer(ISmtpSender smtp) { _smtp = smtp; }

        public void Mail(LetterKind kind, string orderId, string buyerRelayAddress)
        {
            var letter = BuyerLetterTemplates.Items[kind];
            _smtp.Send(buyerRelayAddress, letter.Subject.Replace("{OrderId}", orderId), letter.Body.Replace("{OrderId}", orderId));
        }
    }
}
