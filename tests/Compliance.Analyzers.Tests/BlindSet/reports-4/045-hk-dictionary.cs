using System.Collections.Generic;
using System.Threading.Tasks;
using KwongTai.Trading.Common;

namespace KwongTai.Trading.Amazon.Messages
{
    /// <summary>香港總公司客服範本（繁體）。</summary>
    public class TraditionalTemplates : ITemplateSource
    {
        private readonly Dictionary<TemplateId, string> templates = new Dictionary<TemplateId, string>
        {
            [TemplateId.AddressMissing] = "您好，收件地址欠缺樓層及室號，請回覆補充，以便速遞公司派送。",
            [TemplateId.FiveStar] = "親愛的顧客，給我們五星好評並附上照片，即可獲贈價值港幣八十元的藍牙喇叭一部。", // expect: BSM2001
            [TemplateId.Replacement] = "您好，收到您寄來的照片，玻璃面確實有裂痕，我們會免費補寄新品，舊品無須寄回。",
            [TemplateId.Festival] = "您好，中秋佳節將至，憑折扣碼 MOON88 訂購月餅模具可享八八折。", // expect: BSM1002|BSM1001
            [TemplateId.WhatsApp] = "您好，請加本公司 WhatsApp 9123 0000，由專人為您跟進退款。", // expect: BSM3002|BSM3003
            [TemplateId.Refund] = "您好，訂單款項已全數退回您的信用卡，銀行入帳需時約五個工作天。",
        };

        public Task<string> LoadAsync(TemplateId id)
        {
            if (!templates.TryGetValue(id, out string text))
                throw new TemplateNotFoundException($"找不到範本 {id}（優惠碼範本須由經理批核）");
            return Task.FromResult(text);
        }
    }
}
