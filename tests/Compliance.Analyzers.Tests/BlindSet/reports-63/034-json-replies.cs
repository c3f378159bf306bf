using System.Collections.Generic;
using System.Text.Json;

namespace Desk.Replies.Embedded
{
    public static class EmbeddedReplies
    {
        // expect@+7: BSM2001
        // expect@+8: BSM3002|BSM3003
        private const string Json = """
            [
              { "key": "broken",  "reply": "您好，屏幕碎裂属于运输损坏，新机会在今天寄出。" },
              { "key": "missing", "reply": "您好，缺少的充电器已经补寄，预计周五送达。" },
              { "key": "refund",  "reply": "您好，退款已退回原支付方式，请您查收。" },
              { "key": "photo",   "reply": "您好，上传一条晒图评论，就退还您一半的货款。" },
              { "key": "manual",  "reply": "您好，说明书第六页写有恢复出厂设置的步骤。" },
              { "key": "chat",    "reply": "您好，请加QQ 8812 3307，我们在那边给您处理。" }
            ]
            """;

        public static List<ReplyItem> Load() => JsonSerializer.Deserialize<List<ReplyItem>>(Json)!;
    }

    public record ReplyItem(string key, string reply);
}
