using System;

namespace TwSeller.Mail
{
    public static class ReturnMailBody
    {
        private const string LabelFormat = "{0} 您好，退貨標籤已放在您的亞馬遜訂單頁面，請於 {1} 前寄回。";
        private const string ReceivedFormat = "{0} 您好，退回的行李箱已收到，款項 {1} 元將退至原付款方式。";
        private const string MissingFormat = "{0} 您好，缺少的輪子我們今天免費補寄，不需要寄回任何東西。";
        private const string DelayFormat = "{0} 您好，因颱風影響，您的包裹預計 {1} 送達，造成不便敬請見諒。";
        private const string NoFormat = "{0} 您好，我們無法在亞馬遜以外提供折扣，敬請諒解。";

        public static string Build(string kind, string name, object value)
        {
            switch (kind)
            {
                case "LABEL": return string.Format(LabelFormat, name, value);
                case "RECEIVED": return string.Format(ReceivedFormat, name, value);
                case "MISSING": return string.Format(MissingFormat, name);
                case "DELAY": return string.Format(DelayFormat, name, value);
                case "NO": return string.Format(NoFormat, name);
                default: throw new ArgumentException("未知的郵件種類：" + kind);
            }
        }
    }
}
