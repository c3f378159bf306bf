using System;
using System.Collections.Generic;

namespace Alder.TestKit.Builders;

/// <summary>Builds outgoing buyer messages that the demo environment really sends to sandbox buyers.</summary>
public sealed class BuyerMessageBuilder
{
    private string _greeting = "张女士您好，";
    private readonly List<string> _paragraphs = [];

    public BuyerMessageBuilder WithGreeting(string greeting)
    {
        _greeting = greeting;
        return this;
    }

    public BuyerMessageBuilder WithReplacement()
    {
        _paragraphs.Add("第一只玻璃壶送到时已破损，我们今天免费为您补发一只。");
        return this;
    }

    public BuyerMessageBuilder WithLotteryTicket()
    {
        _paragraphs.Add("本月下单的客户都可以参加抽奖，有机会赢取咖啡机一台。"); // expect: BSM1006
        return this;
    }

    public BuyerMessageBuilder WithGating()
    {
        _paragraphs.Add("如果您满意，请写个评价；如果不满意，请先联系我们，不要急着评价。"); // expect: BSM2003
        return this;
    }

    public string Build() => _greeting + Environment.NewLine + string.Join(Environment.NewLine, _paragraphs);
}
