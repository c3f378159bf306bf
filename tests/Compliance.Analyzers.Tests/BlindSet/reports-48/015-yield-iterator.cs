namespace Amz.Robot;

public class DripCampaign
{
    /// <summary>按天数生成买家消息（第 3/10/20/28 天）</summary>
    public IEnumerable<(int Day, string Text)> BuyerMessages(string buyer, string sku)
    {
        yield return (3, $"Hello {buyer}, the setup guide for {sku} is in the attached PDF; reply if a step is unclear.");
        yield return (10, $"Hello {buyer}, if {sku} made you smile, five stars would make us smile too."); // expect: BSM2002|BSM2003
        yield return (20, $"Hello {buyer}, our second-generation {sku} launches on Monday. Be the first to grab one!"); // expect: BSM1007
        yield return (28, $"Hello {buyer}, last call: nobody has heard your verdict on {sku} yet. Kindly write your review today."); // expect: BSM2006
    }

    public IEnumerable<string> ZhMessages(string buyer)
    {
        yield return $"{buyer}您好，说明书第 4 页的步骤图有误，正确做法是先装底座再装支架。";
        yield return $"{buyer}您好，使用满意请点亮五颗星，不满意请先联系我们，千万别直接写差评。"; // expect: BSM2003|BSM2002
    }
}
