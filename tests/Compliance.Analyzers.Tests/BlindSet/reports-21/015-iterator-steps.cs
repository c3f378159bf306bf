namespace Lichtwerk.Campaigns;

public class AmazonDripSequence
{
    // 订单签收后依次发送给亚马逊买家
    public IEnumerable<(int Day, string Message)> Steps(string productName)
    {
        yield return (1, $"您好，您的{productName}已签收，首次使用前请充满电。");
        yield return (4, $"您好，{productName}用得怎么样？晒图好评返现3美元，联系客服领取。"); // expect: BSM2001
        yield return (8, $"您好，最近我们上架了与{productName}搭配的支架和收纳包，可以来店里看看。"); // expect: BSM1007
        yield return (14, $"您好，我们之前给您发过消息，您还没有评价{productName}，请抽空写一下评价。"); // expect: BSM2006
        yield return (20, $"Hi, the warranty for your {productName} runs until the date on your invoice. Keep the invoice, please.");
        yield return (30, $"Hi, still no word about your {productName}? Second try from us: please leave your product review now."); // expect: BSM2006
    }
}
