using OpenAI.Chat;

// 让AI先看一遍草稿，有问题就不发
public class CaoGaoShenHe(ChatClient ai)
{
    const string XiTongTiShi = """
        你是亚马逊站内信审核员。下面的情况一律判为违规：
        1. 送优惠券、折扣码，或者说“下次购买打八折”
        2. 好评返现、晒图送礼、“给五星退您5美元”
        3. 要求删除或修改差评
        4. 留微信、手机号、邮箱、外部网址
        5. 引导线下付款
        退款、补发、物流延误说明属于正常内容，不要误判。
        只回答“违规”或“正常”。
        """;

    public async Task<bool> KeYiFa(string caogao)
    {
        var r = await ai.CompleteChatAsync(new SystemChatMessage(XiTongTiShi), new UserChatMessage(caogao));
        var jg = r.Value.Content[0].Text;
        if (jg.Contains("违规")) Console.WriteLine("草稿违规（可能含优惠券、好评返现或微信），已拦下");
        return jg.Contains("正常");
    }
}
