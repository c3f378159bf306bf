using System.Collections.Generic;
using System.Globalization;

namespace Seaspray.Service.Localization
{
    public class BuyerReplies
    {
        private readonly Dictionary<(string Key, string Lang), string> _texts = new()
        {
            [("lost", "en")] = "Your parcel for order {0} has not moved for ten days. We regard it as lost and have refunded everything through Amazon.",
            [("lost", "zh")] = "订单 {0} 的包裹已经十天没有更新，我们按丢件处理，全部款项已经通过亚马逊退还。",

            [("compat", "en")] = "The strap fits the 42 mm and the 44 mm watch. For the 40 mm one please choose size S.",
            [("compat", "zh")] = "这款表带适用于42毫米和44毫米的表，40毫米请选S码。",

            [("keep", "en")] = "There is no need to return the strap. Leave a kind review and we hand you the money back all the same.", // expect: BSM2001
            [("keep", "zh")] = "表带不用退了，您写个好的评论，我们照样把钱退给您。", // expect: BSM2001

            [("again", "en")] = "Tell your friends about us: for each of them that orders you collect $5.", // expect: BSM1006|BSM1007|BSM1003
            [("again", "zh")] = "把我们推荐给朋友，每成交一单您能拿到30元。", // expect: BSM1006|BSM1007|BSM1003

            [("color", "en")] = "The colour can look darker on some screens. If it is not what you expected, you can send it back free of charge within 30 days.",
            [("color", "zh")] = "不同屏幕的颜色会有差别，如果和您想的不一样，30天内可以免费退货。",
        };

        public string Get(string key, CultureInfo culture, params object[] args)
        {
            var lang = culture.TwoLetterISOLanguageName;
            return _texts.TryGetValue((key, lang), out var text)
                ? string.Format(culture, text, args)
                : string.Format(culture, _texts[(key, "en")], args);
        }
    }
}
