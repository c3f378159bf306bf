using System;
using System.Globalization;

namespace Pureair.Global.Texts
{
    public abstract class MessageCatalogue
    {
        public static MessageCatalogue For(CultureInfo culture)
        {
            if (culture.Name.StartsWith("zh-TW", StringComparison.Ordinal)) return new TraditionalChinese();
            return culture.TwoLetterISOLanguageName == "zh" ? new SimplifiedChinese() : (MessageCatalogue)new English();
        }

        public abstract string FilterWrong { get; }
        public abstract string FilterReminder { get; }
        public abstract string RatingRequest { get; }

        private sealed class English : MessageCatalogue
        {
            public override string FilterWrong => "We sent filter H11 instead of H13. The right one is under way and there is nothing to pay.";
            public override string FilterReminder => "Time for a new filter? Your private code PURE8 saves you eight dollars on it."; // expect: BSM1002|BSM1001
            public override string RatingRequest { get { return "We refund the price of one filter to everybody who shows us a published rating."; } } // expect: BSM2001
        }

        private sealed class SimplifiedChinese : MessageCatalogue
        {
            public override string FilterWrong => "我们把H13滤芯错发成了H11，正确的已经寄出，您无需付款。";
            public override string FilterReminder => "该换滤芯了，报老客户身份，我们私下便宜您五十块。"; // expect: BSM1001
            public override string RatingRequest { get { return "凡晒出已发布的评价，我们退还一个滤芯的钱。"; } } // expect: BSM2001
        }

        private sealed class TraditionalChinese : MessageCatalogue
        {
            public override string FilterWrong => "我們把 H13 濾網誤寄成 H11，正確的已寄出，您不需付款。";
            public override string FilterReminder => "該換濾網了，加碼送您折價券一張，回覆即可索取。"; // expect: BSM1002
            public override string RatingRequest { get { return "凡出示已刊登的評論，我們退還一片濾網的價錢。"; } } // expect: BSM2001
        }
    }
}
