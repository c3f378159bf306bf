using System;
using System.Linq;

namespace Jiayi.CrossBorder.Robot;

public class AmazonAutoReplyService
{
    private readonly IMessageChannel _channel;

    private static readonly string[] _greetings = { "您好，", "亲，您好，", "尊敬的买家，您好，" };

    private static readonly string[] _closings =
    {
        "有其他问题请直接回复本消息。",
        "请放心，我们会跟进到底。",
        "下次再来我们店，报上订单号就给您打八折。", // expect: BSM1001|BSM1006
    };

    public AmazonAutoReplyService(IMessageChannel channel)
    {
        _channel = channel;
    }

    public void Reply(BuyerQuestion question)
    {
        string content = question.Category switch
        {
            QuestionCategory.Logistics => "您的包裹目前在清关，预计本周五送达。",
            QuestionCategory.Damaged => "给您添麻烦了，破损的杯子我们已经安排重发，不收任何费用。",
            QuestionCategory.PriceDrop => string.Concat("降价的差额", question.Difference.ToString("F2"), "美元，我们用微信红包补给您，请把微信号发来。"), // expect: BSM1004|BSM3002|BSM3004|BSM3003
            QuestionCategory.Invoice => "发票已经开好，请查看附件。",
            _ => "您的问题已经转给专员处理，最晚明天中午回复您。",
        };

        var index = Math.Abs(question.OrderId.GetHashCode());
        _channel.Push(question.OrderId, string.Concat(
            _greetings[index % _greetings.Length],
            content,
            _closings[index % _closings.Length]));
    }
}
