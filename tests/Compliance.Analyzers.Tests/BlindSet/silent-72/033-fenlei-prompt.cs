using System.Text.Json;
using System.Threading.Tasks;

namespace Moyu.Ai.Classifier
{
    public class BuyerIntentClassifier
    {
        private readonly ILlmGateway _llm;

        public BuyerIntentClassifier(ILlmGateway llm)
        {
            _llm = llm;
        }

        public async Task<Intent> ClassifyAsync(string mail)
        {
            var prompt =
                "你是亚马逊客服质检员。请判断下面这封买家来信的意图，只输出 JSON。\n" +
                "可选意图：退款、换货、索要折扣、索要礼品、以差评威胁、询问物流、感谢。\n" +
                "示例一：“不退我 20 美元我就给一星”→ 以差评威胁\n" +
                "示例二：“再买两件能不能打折”→ 索要折扣\n" +
                "示例三：“你们有没有微信，我想直接转账”→ 其他\n" +
                "禁止在输出中向买家承诺优惠券、返现或赠品。\n" +
                "来信内容：\n" + mail;

            var json = await _llm.AskAsync(prompt, temperature: 0);
            return JsonSerializer.Deserialize<Intent>(json) ?? Intent.Unknown;
        }
    }
}
