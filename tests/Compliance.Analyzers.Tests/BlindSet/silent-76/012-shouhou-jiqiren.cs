using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Qingniao.Bot
{
    public class ShouHouJiQiRen
    {
        private readonly List<KeyValuePair<Regex, string>> _guiZe = new List<KeyValuePair<Regex, string>>
        {
            Pair("便宜|优惠|折扣", "您好，目前的价格就是页面价格，我们没有另外的优惠可以给到您，请理解。"),
            Pair("发票", "您好，发票会在两个工作日内以附件形式发到这里，请先告诉我们抬头和税号。"),
            Pair("说明书", "您好，说明书放在泡沫底下的夹层里，如果没有找到，我们可以把电子版作为附件发给您。"),
            Pair("坏了|不转|没反应", "您好，很抱歉机器不转。请先确认电池正极朝上，如果仍然不行，我们免费换新，请回复底部的序列号。"),
            Pair("漏水", "您好，漏水一般是密封圈老化，我们不收费寄一个新的密封圈给您，装的时候平的一面朝下。"),
            Pair("批发|公司转账", "您好，无论数量多少，都请在亚马逊上下单，我们不能在平台以外交易。"),
            Pair("会员", "您好，我们没有会员或积分制度，每位客户的价格都一样。"),
        };

        private static KeyValuePair<Regex, string> Pair(string p, string r)
            => new KeyValuePair<Regex, string>(new Regex(p, RegexOptions.Compiled), r);

        public bool TryReply(string buyerText, out string reply)
        {
            foreach (var g in _guiZe)
            {
                if (g.Key.IsMatch(buyerText ?? string.Empty))
                {
                    reply = g.Value;
                    return true;
                }
            }
            reply = null;
            return false;
        }
    }
}
