namespace Kuailv.Notice.ShouHou;

public class ShouHouLiuCheng
{
    public IEnumerable<string> GetBuyerMessages(string maiJia, string danHao, decimal jinE)
    {
        yield return $"{maiJia}您好，订单{danHao}的退货已收到，我们正在验货。";
        yield return $"{maiJia}您好，验货完成，{jinE}美元已通过亚马逊原路退回。";
        yield return $"{maiJia}您好，若三个工作日内仍未到账，请回复本消息，我们向亚马逊核实。";
    }

    public async IAsyncEnumerable<string> GetEnglish(string buyer, string order)
    {
        yield return $"Hi {buyer}, the parcel for order {order} has gone missing. Would you like a new one, or your money back?";
        await Task.Yield();
        yield return $"Hi {buyer}, the carrier needs your apartment number for order {order}. Please reply here with it.";
    }
}
