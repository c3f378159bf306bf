namespace Peijian.Bot;

public class ProductAnswerBot(IQuestionSource source, IAnswerSink sink)
{
    public async Task RunOnceAsync(CancellationToken ct)
    {
        await foreach (var q in source.ReadAsync(ct))
        {
            var answer = Answer(q);
            if (answer.Length > 0)
                await sink.AnswerBuyerAsync(q.ThreadId, answer, ct);
        }
    }

    private static string Answer(BuyerQuestion q)
    {
        if (q.Text.Contains("适配")) return $"您好，您订单{q.OrderId}里的滤网适配V8和V10，不适配V15。";
        if (q.Text.Contains("赠品")) return "您好，页面里写的清洁刷是标配，就在盒子底层的纸托下面。";
        if (q.Text.Contains("打折后")) return "您好，您下单时的优惠已经从这笔订单里扣掉了，发票上的金额就是实付金额。";
        if (q.Text.Contains("评论里说")) return "您好，吸头的卡扣要听到咔哒一声才算装好，装不上的话拍张照给我们看看。";
        if (q.Text.Contains("电话")) return "您好，我们只能在站内信里沟通，麻烦把问题写在这里。";
        if (q.Text.Contains("返修")) return "您好，返修件我们现在还在检测，检测完会告诉您是修还是换。";
        return "";
    }
}

public record BuyerQuestion(string ThreadId, string OrderId, string Text);
