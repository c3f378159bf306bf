using System.Collections.Generic;

namespace LanTu.Erp.DemoData
{
    /// <summary>生成培训环境的会话数据，发送侧消息与生产环境同一模板</summary>
    public class ConversationBuilder
    {
        private readonly List<ChatLine> _lines = new();

        public ConversationBuilder Buyer(string text) { _lines.Add(new ChatLine("buyer", text)); return this; }
        public ConversationBuilder SellerReply(string text) { _lines.Add(new ChatLine("seller", text)); return this; }
        public IReadOnlyList<ChatLine> Build() => _lines;

        public static IReadOnlyList<ChatLine> Kettle() => new ConversationBuilder()
            .Buyer("The lid does not close.")
            .SellerReply("We are sorry to hear that. A new lid is on its way to you, free of charge, and arrives on Friday.")
            .Buyer("Thanks, it arrived.")
            .SellerReply("太好了！現在請您把兩星評價改為五星，我們已經盡力了。") // expect: BSM2004
            .Build();

        public static IReadOnlyList<ChatLine> Pillow() => new ConversationBuilder()
            .Buyer("枕头有点高。")
            .SellerReply("您好，枕芯里有一片可以抽出的海绵，抽出后会低两厘米。")
            .SellerReply("另外送您一张10美元礼品卡，感谢您选择我们的枕头。") // expect: BSM1005
            .Build();
    }

    public record ChatLine(string From, string Text);
}
