using System.Collections.Generic;

namespace Jinfan.Tools.Amazon
{
    public class LetterRenderer
    {
        private const string Body =
            "{{buyer}} 您好，您购买的 {{product}} 已更换新电池盖。" +
            "为表心意，我们另外送您一张二十美元的礼品卡，请留意查收。"; // expect: BSM1005

        private const string Apology =
            "{{buyer}} 您好，{{product}} 的说明书印刷有误，正确版本见附件，给您带来不便非常抱歉。";

        public string Render(bool apology, IDictionary<string, string> values)
        {
            var text = apology ? Apology : Body;
            foreach (var kv in values)
                text = text.Replace("{{" + kv.Key + "}}", kv.Value);
            return text.Replace("{{product}}", "商品").Replace("{{buyer}}", "顾客");
        }

        public string Nudge(string buyer)
        {
            return "{{buyer}} 您好，上次请您评价的事不知您看到没有，再次恳请您到订单页面写一条评价。" // expect: BSM2006
                .Replace("{{buyer}}", buyer);
        }
    }
}
