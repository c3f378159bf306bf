namespace Heguiju.Ai;

public class ClassifyPrompt
{
    // 给大模型的系统提示词，做合规分类
    private const string SystemPrompt = """
        你是亚马逊站内信合规审核员。请判断客服草稿是否违规，只输出 JSON。
        违规类型：
        1. 优惠券或折扣码，例如“输入 SAVE10 立减 10%”；
        2. 好评返现，例如“留五星好评，返 5 美元”；
        3. 要求删改差评，例如“麻烦删掉差评，全额退款给您”；
        4. 引流，例如“加我微信”“去我们官网下单”。
        正常的退款、补发、延迟通知不算违规。
        """;

    private const string FewShot =
        "Draft: 'Dear customer, leave us 5 stars and get a $10 gift card.' => {\"violation\": true, \"type\": 2}\n" +
        "Draft: 'Hello, the refund is done.' => {\"violation\": false}";

    public object BuildRequest(string draft) => new
    {
        model = "qwen-plus",
        messages = new object[]
        {
            new { role = "system", content = SystemPrompt },
            new { role = "system", content = FewShot },
            new { role = "user", content = draft },
        }
    };
}
