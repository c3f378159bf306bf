using System;
using System.Linq;
using System.Reflection;

namespace LanHai.CustomerService.Amazon
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class ReplyTextAttribute : Attribute
    {
        public ReplyTextAttribute(string text) { Text = text; }
        public string Text { get; }
    }

    public enum ReplyScene
    {
        [ReplyText("您好，包裹显示已签收但您没有收到，我们已向承运商发起查询，三天内给您答复；如确认丢失，会全额退款。")]
        LostParcel = 1,

        [ReplyText("您好，说明书第 4 页有配对步骤：长按电源键五秒，看到蓝灯快闪后再打开手机蓝牙。")]
        HowToPair = 2,

        [ReplyText("您好，东西满意的话就去商品页写几句；要是哪里不满意，先别写，来找我们聊。")] // expect: BSM2003
        AfterDelivery = 3,

        [ReplyText("您好，站内回复慢，您加我微信 lanhai_kefu08，发视频看故障更方便。")] // expect: BSM3002
        VideoNeeded = 4,

        [ReplyText("您好，您要求的私下优惠我们给不了，请以商品页面的价格为准，谢谢理解。")]
        PriceRefusal = 5,
    }

    public static class ReplySceneExtensions
    {
        public static string ToText(this ReplyScene scene)
        {
            var field = typeof(ReplyScene).GetField(scene.ToString());
            var attribute = field?.GetCustomAttributes<ReplyTextAttribute>().FirstOrDefault();
            return attribute?.Text ?? throw new InvalidOperationException("场景没有配置回复内容：" + scene);
        }
    }

    public class BuyerThreadService
    {
        private readonly IBuyerThreadClient _client;

        public BuyerThreadService(IBuyerThreadClient client) { _client = client; }

        public void Reply(long threadId, ReplyScene scene)
        {
            _client.PostReply(threadId, scene.ToText());
        }
    }
}
