using System.Collections.Generic;

namespace TwSeller.Messages
{
    public class TaiwanTemplateProvider : ITemplateProvider
    {
        public IReadOnlyList<TemplateDto> GetTemplates() => new List<TemplateDto>
        {
            new("shipping-delay", "您好，您的訂單因海關抽驗延後兩天送達，若不想等候，我們會全額退款，造成不便十分抱歉。"),
            new("five-star", "親愛的顧客，請給我們五顆星好評，您的支持就是我們最大的動力！"), // expect: BSM2002
            new("remove", "問題已經解決了，能否麻煩您把之前的負評刪除？"), // expect: BSM2004
            new("cashback", "您好，請提供您的 LINE Pay 帳號，我們會把一半貨款轉帳給您。"), // expect: BSM1004
            new("lottery", "恭喜您成為本店幸運買家，回覆本訊息即可參加抽獎，獎品是掃地機器人。"), // expect: BSM1006
            new("newitem", "您好，本店秋冬新品已上架，歡迎進店選購！"), // expect: BSM1007
            new("spare", "您好，缺少的濾網今天已補寄，不需額外付費。"),
        };
    }

    public record TemplateDto(string Code, string Text);
}
